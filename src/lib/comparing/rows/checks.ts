import { groupOf } from '../row';

/** What to ask about, in neutral words. */
export const checks = groupOf('checks', 'To ask', [
	{ id: 'checks', label: 'To ask', cell: ({ facts }) => ({ kind: 'checks', checks: facts.checks }) }
]);
