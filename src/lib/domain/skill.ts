/** A skill's stable name in code, storage and URLs: `kafka-streams`; `other:` and the text for unknown ones. */
export type SkillId = string & { readonly __brand: 'SkillId' };

/** The ladder of evidence, weakest first. */
export const steps = ['listed', 'studied', 'project', 'role'] as const;
export type Step = (typeof steps)[number];

/** A step's height on the ladder, 1 (listed) to 4 (role). */
export function stepHeight(step: Step): number {
	return steps.indexOf(step) + 1;
}

/** The higher of two steps; `null` is below all. */
export function higherStep(a: Step | null, b: Step | null): Step | null {
	if (!a || !b) return a ?? b;
	return stepHeight(a) >= stepHeight(b) ? a : b;
}

/** A step in words, as every page says it. */
export const stepWords: Record<Step, string> = {
	listed: 'listed',
	studied: 'studied',
	project: 'shown in a project',
	role: 'shown in a role'
};

/** One entry of the vocabulary. */
export interface Skill {
	readonly id: SkillId;
	readonly name: string;
	readonly aliases: readonly string[];
	readonly category: string;
	/** Broader skills that this one implies, direct ones only. */
	readonly implies: readonly SkillId[];
	/** The names among `name` and `aliases` that are everyday words and need support in prose. */
	readonly everyday: readonly string[];
}

/** The category of skills that the vocabulary does not know. */
export const otherCategory = 'Other';

/** The id under which a skill outside the vocabulary is kept: its text, case and spacing folded. */
export function otherSkillId(written: string): SkillId {
	return ('other:' + written.trim().toLowerCase().replace(/\s+/g, ' ')) as SkillId;
}
