import type { TimelineItem } from '$lib/comparing/timeline/layout';
import type { Person } from '$lib/comparing/person';

/** Whether a position belongs to the line of work with most months of that career; what is no position never does. */
export function inMainField({ kind, field }: TimelineItem, { candidate }: Person): boolean {
	const main = candidate.facts.career.byField[0]?.field;
	return kind === 'position' && (main === undefined || field === main);
}
