import type { Basis } from '$lib/comparing/overlap';
import type { Person } from '$lib/comparing/person';
import { type Evidence, isStated } from '$lib/domain/evidence';
import { emptyQuery, type Query } from '$lib/domain/query';
import { skillClause, unbounded } from '$lib/domain/query/clause';
import { stepHeight } from '$lib/domain/skill';
import type { Named } from './pool-query';

/** Months that people ask for. */
const usual = [6, 12, 24, 36, 48, 60, 84, 120];

/** A skill, perhaps with the least months of it, as something to look for. */
export interface AskedSkill {
	readonly skill: Named;
	/** `null` where any will do. */
	readonly months: number | null;
}

/** The months that can be asked for of a skill that somebody has so many of. */
export function stepsUpTo(months: number): number[] {
	return usual.filter((step) => step <= months);
}

/** What to ask for first beside somebody with so many months: no more than they have. */
export function askedBeside(skill: Named, months: number): AskedSkill {
	return { skill, months: stepsUpTo(months).at(-1) ?? null };
}

/** The query over the pool: by evidence, what is only listed does not count. */
export function skillQuery({ skill, months }: AskedSkill, basis: Basis): Query {
	const bounds = months === null ? unbounded : { from: months, to: null };
	return {
		...emptyQuery,
		clauses: [skillClause(skill.id, bounds)],
		step: basis === 'evidence' ? 'project' : null
	};
}

/** "Kafka, at least 24 months". */
export function askedWords({ skill, months }: AskedSkill): string {
	return months === null ? skill.name : `${skill.name}, at least ${months} months`;
}

/** Those compared who meet it. */
export function whoMeet(
	people: readonly Person[],
	{ skill, months }: AskedSkill,
	basis: Basis
): Person[] {
	return people.filter(({ facts }) => {
		const held = facts.evidence.find((evidence) => evidence.skill === skill.id);
		return held && counts(held, basis) && (months === null || (held.months?.max ?? 0) >= months);
	});
}

function counts(held: Evidence, basis: Basis): boolean {
	if (!isStated(held)) return false;
	return basis === 'listing' || stepHeight(held.step) >= stepHeight('project');
}
