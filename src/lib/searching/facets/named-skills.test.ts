import fc from 'fast-check';
import { expect, it } from 'vitest';
import { emptyQuery } from '$lib/domain/query';
import { skillClause } from '$lib/domain/query/clause';
import { digests, names } from '../testing-pool';
import { buildIndex } from '../pool/pool-index';
import { search } from '../search';
import { skillsNamed } from './named-skills';

it('counts what a skill as a must would leave, whatever else is asked', () => {
	fc.assert(
		fc.property(digests(15), (pool) => {
			const index = buildIndex(pool);
			const skills = [...new Set(pool.flatMap((one) => one.skills))];
			const [first] = skills;
			const query = { ...emptyQuery, clauses: first ? [skillClause(first.skill)] : [] };
			for (const { name } of skills.slice(0, 5)) {
				for (const { skill, count } of skillsNamed(index, names, query, name, 3)) {
					const clauses = [...query.clauses, skillClause(skill)];
					expect(count).toBe(search(index, names, { ...query, clauses }).total);
				}
			}
		}),
		{ numRuns: 60 }
	);
});
