import type { SkillId } from '$lib/domain/skill';

/**
 * What the sentence says of the skill: that it was used, that it is hoped for, that it is lacking, or that
 * it was left behind. A wish and a lack are no evidence; what was left behind is evidence of the past.
 */
export type Tone = 'plain' | 'wish' | 'negated' | 'past';

/** A place in a text that names a skill. */
export interface Found {
	readonly skill: SkillId;
	/** The skill's canonical name; the text itself where the vocabulary does not know it. */
	readonly name: string;
	/** UTF-16 offsets `[from, to)` in the text that was given. */
	readonly at: readonly [from: number, to: number];
	readonly tone: Tone;
	/** The longer skill whose name contains this one: "Kafka Streams" names Kafka. */
	readonly within?: SkillId;
}
