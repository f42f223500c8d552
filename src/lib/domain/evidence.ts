import type { Month, MonthCount } from './month';
import type { JsonPointer } from './pointer';
import type { SkillId, Step } from './skill';
import type { SoftSpan } from './span';

/** One place where a profile names a skill. */
export interface Mention {
	/** The text that names it. */
	readonly pointer: JsonPointer;
	/** Where in that text the words stand, as UTF-16 offsets `[from, to)`. */
	readonly at: readonly [from: number, to: number];
	readonly step: Step;
	/** The position, project, certificate or school it belongs to, where it belongs to one. */
	readonly home: JsonPointer | null;
	/** The longer skill whose name contains this one: "Kafka Streams" names Kafka. */
	readonly within?: SkillId;
	/** A skill left behind ("migrated away from MongoDB"): evidence of the past. */
	readonly past?: boolean;
}

/** A dated home that shows a skill, for the arithmetic of its months. */
export interface EvidenceSpan {
	readonly home: JsonPointer;
	/** Who it was for: "CRED". */
	readonly label: string;
	readonly span: SoftSpan;
}

/** That another evidenced skill implies this one. Shown apart, never summed. */
export interface Implication {
	readonly through: SkillId;
	readonly throughName: string;
	/** How the implying skill is evidenced. */
	readonly step: Step;
}

/** All that a profile says of one skill. */
export interface Evidence {
	readonly skill: SkillId;
	readonly name: string;
	readonly category: string;
	/** The highest step among the mentions; `null` where the skill is only implied. */
	readonly step: Step | null;
	readonly mentions: readonly Mention[];
	readonly implied: readonly Implication[];
	/** The dated roles and projects that show it. */
	readonly spans: readonly EvidenceSpan[];
	/** The union of `spans`: an upper bound, say "up to". `null` where nothing is dated. */
	readonly months: MonthCount | null;
	/** The last month of `spans`; `null` where nothing is dated. */
	readonly lastUsed: Month | null;
}

/** Whether a profile lists or shows a skill in words of its own, not only by implication. */
export function isStated(evidence: Evidence | undefined): evidence is Evidence & { step: Step } {
	return !!evidence?.step;
}
