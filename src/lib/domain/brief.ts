import * as v from 'valibot';
import type { CandidateId } from './candidate';
import type { SkillId } from './skill';

export type BriefId = string & { readonly __brand: 'BriefId' };

/** How much the job depends on something. */
export const needs = ['must', 'nice'] as const;
export type Need = (typeof needs)[number];

/** Weights are whole numbers from 0, which counts for nothing, to this. */
export const heaviest = 10;

/** What a requirement weighs until the recruiter says otherwise. */
export const usualWeights: Readonly<Record<Need, number>> = { must: 3, nice: 1 };

interface RequirementHead {
	/** One of its kind within the brief. */
	readonly id: string;
	readonly need: Need;
	readonly weight: number;
}

/** A skill that the job asks for. */
export interface SkillRequirement extends RequirementHead {
	readonly kind: 'skill';
	readonly skill: SkillId;
	/** As the vocabulary named it when it was asked for. */
	readonly name: string;
	/** The least months; `null` where none are asked for. */
	readonly months: number | null;
	/** Used within so many months before now; `null` where it does not matter when. */
	readonly within: number | null;
}

/** Something that no skill stands for: "remote from India", "led a migration". The recruiter judges it. */
export interface TextRequirement extends RequirementHead {
	readonly kind: 'text';
	readonly text: string;
}

export type Requirement = SkillRequirement | TextRequirement;

/** What the recruiter found of one person and one requirement as text. Nothing found is no judgement. */
export const judgements = ['met', 'part'] as const;
export type Judgement = (typeof judgements)[number];

export interface Judged {
	readonly requirement: string;
	readonly candidate: CandidateId;
	readonly judgement: Judgement;
}

/** What a job needs. */
export interface BriefContent {
	readonly name: string;
	readonly requirements: readonly Requirement[];
	readonly judged: readonly Judged[];
}

export interface Brief extends BriefContent {
	readonly id: BriefId;
	/** Milliseconds since 1970, UTC. */
	readonly addedAt: number;
	readonly changedAt: number;
	readonly revision: number;
}

const requirementHead = {
	id: v.pipe(v.string(), v.nonEmpty()),
	need: v.picklist(needs),
	weight: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(heaviest))
};
const atLeastOne = v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1)));

const requirementSchema = v.variant('kind', [
	v.looseObject({
		kind: v.literal('skill'),
		...requirementHead,
		skill: v.pipe(v.string(), v.nonEmpty()),
		name: v.string(),
		months: atLeastOne,
		within: atLeastOne
	}),
	v.looseObject({
		kind: v.literal('text'),
		...requirementHead,
		text: v.pipe(v.string(), v.nonEmpty())
	})
]);

/** What makes a stored row a brief; open, like every row that comes in from outside. */
export const briefEntries = {
	name: v.string(),
	requirements: v.array(requirementSchema),
	judged: v.array(
		v.looseObject({
			requirement: v.string(),
			candidate: v.pipe(v.string(), v.uuid()),
			judgement: v.picklist(judgements)
		})
	)
};

/** The requirements in the order in which every page shows them: must-haves first, otherwise as the recruiter has them. */
export function inOrder({ requirements }: Pick<BriefContent, 'requirements'>): Requirement[] {
	return needs.flatMap((need) => requirements.filter((each) => each.need === need));
}

/** What a requirement asks for, in a few words: "Kafka", "remote from India". */
export function requirementName(requirement: Requirement): string {
	return requirement.kind === 'skill' ? requirement.name : requirement.text;
}

/** The requirement for a skill as it is before the recruiter says more. */
export function skillRequirement(
	skill: SkillId,
	name: string,
	need: Need = 'must',
	months: number | null = null
): SkillRequirement {
	const weight = usualWeights[need];
	return { kind: 'skill', id: `skill:${skill}`, skill, name, need, weight, months, within: null };
}

/** @param id one of its kind within the brief. */
export function textRequirement(id: string, text: string, need: Need = 'must'): TextRequirement {
	return { kind: 'text', id: `text:${id}`, text: text.trim(), need, weight: usualWeights[need] };
}
