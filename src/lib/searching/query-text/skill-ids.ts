import type { Query } from '$lib/domain/query';
import type { Clause } from '$lib/domain/query/clause';
import { normalClauses } from '$lib/domain/query/normal';
import type { SkillAsked } from '../skills-asked';

/** The query with its skills by id where they were called by a name, so that filters know them as theirs. */
export function withSkillIds(query: Query, asked: Readonly<Record<string, SkillAsked>>): Query {
	const called = (clause: Clause): Clause => {
		switch (clause.kind) {
			case 'skill':
				return { ...clause, name: asked[clause.name]?.skill ?? clause.name };
			case 'not':
				return { ...clause, of: called(clause.of) };
			case 'all':
			case 'any':
				return { ...clause, of: clause.of.map(called) };
			default:
				return clause;
		}
	};
	return { ...query, clauses: normalClauses(query.clauses.map(called)) };
}
