import type { SkillId } from './skill';

/** A name for a skill that the recruiter taught: "KTable" is Kafka Streams. Kept per machine, part of the backup. */
export interface TaughtAlias {
	/** As typed. */
	readonly alias: string;
	readonly skill: SkillId;
	/** Milliseconds since 1970, UTC. */
	readonly taughtAt: number;
}
