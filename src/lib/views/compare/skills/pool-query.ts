import type { Basis } from '$lib/comparing/overlap';
import { emptyQuery, type Query } from '$lib/domain/query';
import { notClause, skillClause } from '$lib/domain/query/clause';
import { normalClauses } from '$lib/domain/query/normal';
import type { SkillId } from '$lib/domain/skill';
import { listWords } from '$lib/writing/lists';

/** A skill by its name. */
export interface Named {
	readonly id: SkillId;
	readonly name: string;
}

/** What others in the pool should have, and what they should not. */
export interface Wanted {
	readonly must: readonly Named[];
	readonly not: readonly Named[];
}

/** How many skills of a region are asked for at first: with all of them hardly anybody would be found. */
const first = 2;

/** What to ask for first of the skills of a region, the best evidenced ones being the first. */
export function firstWanted(skills: readonly Named[]): Wanted {
	return { must: skills.slice(0, first), not: [] };
}

/** Asks for a skill, or for it not, or where it was asked for so, no more. */
export function toggled(wanted: Wanted, part: keyof Wanted, skill: Named): Wanted {
	const others = (all: readonly Named[]) => all.filter(({ id }) => id !== skill.id);
	const was = wanted[part].some(({ id }) => id === skill.id);
	const { must, not } = { must: others(wanted.must), not: others(wanted.not) };
	if (was) return { must, not };
	return part === 'must' ? { must: [...must, skill], not } : { must, not: [...not, skill] };
}

/** The query over the pool: by evidence, what is only listed does not count. */
export function queryOf({ must, not }: Wanted, basis: Basis): Query {
	return {
		...emptyQuery,
		clauses: normalClauses([
			...must.map(({ id }) => skillClause(id)),
			...not.map(({ id }) => notClause(skillClause(id)))
		]),
		step: basis === 'evidence' ? 'project' : null
	};
}

/** What is asked for in words: "Kafka and FastAPI, not Kubernetes". */
export function wantedWords({ must, not }: Wanted): string {
	const names = (all: readonly Named[]) => listWords(all.map(({ name }) => name));
	return [names(must), not.length ? `not ${names(not)}` : ''].filter(Boolean).join(', ');
}
