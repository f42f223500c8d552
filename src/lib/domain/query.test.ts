import { expect, it } from 'vitest';
import { emptyQuery, mustSkills } from './query';
import { anyClause, notClause, skillClause } from './query/clause';

it('must have the skills that stand for themselves, bound or not', () => {
	const clauses = [
		skillClause('go'),
		skillClause('redis', { from: 12, to: null }),
		skillClause('go', { from: 6, to: null }),
		anyClause([skillClause('aws'), skillClause('azure')]),
		notClause(skillClause('php'))
	];
	expect(mustSkills({ ...emptyQuery, clauses })).toEqual(['go', 'redis']);
	expect(mustSkills(emptyQuery)).toEqual([]);
});
