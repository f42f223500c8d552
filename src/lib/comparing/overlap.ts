import { type Evidence, isStated } from '$lib/domain/evidence';
import { type SkillId, stepHeight } from '$lib/domain/skill';
import type { Person } from './person';

/**
 * The exact words of sets: an *intersection* of people holds the skills that all of them have, whoever else has them;
 * a *union* those that at least one has; a *distinct combination* those that exactly these people have and no one else.
 * Each skill lies in exactly one distinct combination.
 */

/** What makes a skill count: any statement of it, or only that it is shown in a project or a role. */
export const bases = ['listing', 'evidence'] as const;
export type Basis = (typeof bases)[number];

/** A skill and who has it. */
export interface HeldSkill {
	readonly id: SkillId;
	readonly name: string;
	readonly category: string;
	/** Indices of the people, ascending. */
	readonly holders: readonly number[];
}

/** Skills that exactly these people have. */
export interface Combination {
	/** Indices, ascending; never empty. */
	readonly people: readonly number[];
	/** By name; never empty. */
	readonly skills: readonly HeldSkill[];
}

/** What a chart of overlaps shows. */
export interface Overlap {
	readonly people: readonly Person[];
	readonly basis: Basis;
	/** By name. */
	readonly skills: readonly HeldSkill[];
	/** By size. */
	readonly combinations: readonly Combination[];
}

/** Most skills first, or most people first. */
export const combinationOrders = ['size', 'degree'] as const;
export type CombinationOrder = (typeof combinationOrders)[number];

/** Who has which skills, and the distinct combinations that follow; linear in what the profiles state. */
export function overlapOf(people: readonly Person[], basis: Basis): Overlap {
	const skills = heldSkills(people, basis);
	return {
		people,
		basis,
		skills,
		combinations: sortCombinations(distinctCombinations(skills), 'size')
	};
}

/** Every skill that counts for at least one person, by name. */
export function heldSkills(people: readonly Person[], basis: Basis): HeldSkill[] {
	const skills = new Map<SkillId, HeldSkill>();
	people.forEach(({ facts }, index) => {
		for (const evidence of facts.evidence) {
			if (!counts(evidence, basis)) continue;
			const { skill: id, name, category } = evidence;
			const holders = [...(skills.get(id)?.holders ?? []), index];
			skills.set(id, { id, name, category, holders });
		}
	});
	return [...skills.values()].sort((a, b) => a.name.localeCompare(b.name));
}

/** The same skills, those that their holders evidence best first; ties keep their order. */
export function strongestFirst(
	skills: readonly HeldSkill[],
	people: readonly Person[]
): HeldSkill[] {
	const ranks = people.map(
		({ facts }) => new Map(facts.evidence.map((evidence, rank) => [evidence.skill, rank]))
	);
	const rank = ({ id, holders }: HeldSkill) =>
		holders.reduce((sum, person) => sum + (ranks[person]?.get(id) ?? 0), 0) / holders.length;
	return [...skills].sort((a, b) => rank(a) - rank(b));
}

/** The skills that all of these people have, whoever else has them; without people, every skill. */
export function intersection(skills: readonly HeldSkill[], people: readonly number[]): HeldSkill[] {
	return skills.filter(({ holders }) => people.every((person) => holders.includes(person)));
}

/** The skills that at least one of these people has. */
export function union(skills: readonly HeldSkill[], people: readonly number[]): HeldSkill[] {
	return skills.filter(({ holders }) => people.some((person) => holders.includes(person)));
}

/** The skills that exactly these people have. */
export function distinct(skills: readonly HeldSkill[], people: readonly number[]): HeldSkill[] {
	return intersection(skills, people).filter(({ holders }) => holders.length === people.length);
}

/** Parts the skills by who has them. There are at most as many combinations as skills, however many people. */
export function distinctCombinations(skills: readonly HeldSkill[]): Combination[] {
	const combinations = new Map<string, { people: readonly number[]; skills: HeldSkill[] }>();
	for (const skill of skills) {
		const key = skill.holders.join();
		const combination = combinations.get(key);
		if (combination) combination.skills.push(skill);
		else combinations.set(key, { people: skill.holders, skills: [skill] });
	}
	return [...combinations.values()];
}

/** Sorted by number of skills or of people, the larger first; ties by the other, then by the people's order. */
export function sortCombinations(
	combinations: readonly Combination[],
	order: CombinationOrder
): Combination[] {
	const bySize = (a: Combination, b: Combination) => b.skills.length - a.skills.length;
	const byDegree = (a: Combination, b: Combination) => b.people.length - a.people.length;
	const [first, second] = order === 'size' ? [bySize, byDegree] : [byDegree, bySize];
	return [...combinations].sort(
		(a, b) => first(a, b) || second(a, b) || inOrder(a.people, b.people)
	);
}

function counts(evidence: Evidence, basis: Basis): boolean {
	if (!isStated(evidence)) return false;
	return basis === 'listing' || stepHeight(evidence.step) >= stepHeight('project');
}

function inOrder(a: readonly number[], b: readonly number[]): number {
	const at = a.findIndex((person, i) => person !== b[i]);
	return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}
