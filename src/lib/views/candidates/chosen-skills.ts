import type { Query } from '$lib/domain/query';
import type { SkillId } from '$lib/domain/skill';

/** How a chosen skill counts in a query. */
export const parts = ['must', 'any', 'not'] as const;
export type Part = (typeof parts)[number];

/** The parts in words, as menus and tags say them. */
export const partWords: Record<Part, string> = {
	must: 'must have',
	any: 'any of these',
	not: 'must not have'
};

type Skills = Pick<Query, Part>;

/** The skills chosen, must first, each with its part. */
export function chosenSkills(query: Skills): { skill: SkillId; part: Part }[] {
	return parts.flatMap((part) => query[part].map((skill) => ({ skill, part })));
}

/** Which part a skill has, if it is chosen. */
export function partOf(query: Skills, skill: SkillId): Part | null {
	return parts.find((part) => query[part].includes(skill)) ?? null;
}

/** The query with a skill in one part and in no other. */
export function withSkill(query: Skills, skill: SkillId, part: Part): Skills {
	const others = withoutSkill(query, skill);
	return { ...others, [part]: [...others[part], skill] };
}

export function withoutSkill(query: Skills, skill: SkillId): Skills {
	const without = (part: Part) => query[part].filter((other) => other !== skill);
	return { must: without('must'), any: without('any'), not: without('not') };
}
