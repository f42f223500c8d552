import {
	type BriefContent,
	heaviest,
	type Judged,
	type Judgement,
	type Requirement,
	skillRequirement,
	type TextRequirement,
	usualWeights
} from './brief';
import type { CandidateId } from './candidate';
import { mustSkills, type Query, wantedSkills } from './query';
import { chosenSkills } from './query/choices';
import type { SkillId } from './skill';

/** Another brief, made of one. */
export type BriefChange = (brief: BriefContent) => BriefContent;

/** What the recruiter can change about a requirement; months and recency are those of skills alone, words of the others. */
export interface RequirementChange {
	readonly text?: string;
	readonly need?: Requirement['need'];
	readonly weight?: number;
	readonly months?: number | null;
	readonly within?: number | null;
}

/** Adds requirements at the end; one that is asked for already stays as it is. */
export function withRequirements(added: readonly Requirement[]): BriefChange {
	return (brief) => {
		const known = new Set(brief.requirements.map(({ id }) => id));
		const fresh = added.filter(({ id }) => !known.has(id) && known.add(id));
		return { ...brief, requirements: [...brief.requirements, ...fresh] };
	};
}

/**
 * Changes one requirement. A weight that was never touched follows the need, so that what becomes nice to have
 * does not go on weighing as a must-have. What was judged by other words does not hold for new ones.
 */
export function withRequirementChanged(id: string, change: RequirementChange): BriefChange {
	return (brief) => {
		const reworded = brief.requirements.some(
			(each) => each.id === id && each.kind === 'text' && wordsOf(each, change) !== each.text
		);
		return {
			...brief,
			requirements: brief.requirements.map((each) =>
				each.id === id ? changed(each, change) : each
			),
			judged: reworded ? brief.judged.filter(({ requirement }) => requirement !== id) : brief.judged
		};
	};
}

function wordsOf({ text }: TextRequirement, change: RequirementChange): string {
	return change.text?.trim() || text;
}

function changed(before: Requirement, change: RequirementChange): Requirement {
	const need = change.need ?? before.need;
	const usual = before.weight === usualWeights[before.need] ? usualWeights[need] : before.weight;
	const weight = weightOf(change.weight ?? usual);
	if (before.kind === 'text') return { ...before, need, weight, text: wordsOf(before, change) };
	const { months = before.months, within = before.within } = change;
	return { ...before, need, weight, months: countOf(months), within: countOf(within) };
}

/** Takes a requirement out, and what was judged of it. */
export function withoutRequirement(id: string): BriefChange {
	return (brief) => ({
		...brief,
		requirements: brief.requirements.filter((each) => each.id !== id),
		judged: brief.judged.filter(({ requirement }) => requirement !== id)
	});
}

/** Judges one person by one requirement. @param judgement `null` takes the judgement back. */
export function withJudgement(
	requirement: string,
	candidate: CandidateId,
	judgement: Judgement | null
): BriefChange {
	return (brief) => {
		const others = brief.judged.filter(
			(each) => each.requirement !== requirement || each.candidate !== candidate
		);
		const judged: Judged[] = judgement ? [{ requirement, candidate, judgement }] : [];
		return { ...brief, judged: [...others, ...judged] };
	};
}

/** The skills of a query as requirements: what everyone found must have, then those of which one suffices as nice to have. */
export function requirementsOf(query: Query, nameOf: (skill: SkillId) => string): Requirement[] {
	const must = mustSkills(query);
	const months = new Map(
		chosenSkills(query.clauses).map(({ of }) => [of.name as SkillId, of.months.from])
	);
	const nice = wantedSkills(query).filter((skill) => !must.includes(skill));
	const of = (skill: SkillId, need: Requirement['need']) =>
		skillRequirement(skill, nameOf(skill), need, countOf(months.get(skill) ?? null));
	return [...must.map((skill) => of(skill, 'must')), ...nice.map((skill) => of(skill, 'nice'))];
}

/** The name of a copy, one that none of the others has: "Backend, copy", "Backend, copy 2". */
export function copyName(name: string, others: readonly string[]): string {
	const first = `${name.replace(/, copy( \d+)?$/, '')}, copy`;
	const taken = new Set(others);
	let copy = first;
	for (let count = 2; taken.has(copy); count++) copy = `${first} ${count}`;
	return copy;
}

function weightOf(weight: number): number {
	return Math.min(heaviest, Math.max(0, Math.round(weight) || 0));
}

function countOf(count: number | null): number | null {
	const whole = Math.round(count ?? 0);
	return whole > 0 ? whole : null;
}
