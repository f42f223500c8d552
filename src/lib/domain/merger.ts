import type { BriefId, Judged } from './brief';
import type { CandidateId, Source } from './candidate';
import type { Profile } from './profile';
import type { Entry, ShortlistId } from './shortlist';

export type MergerId = string & { readonly __brand: 'MergerId' };

/** One of two that became one candidate, as it was before. */
export interface Merged {
	readonly profile: Profile;
	readonly source: Source;
	/** What was read from its file before anything was changed by hand; `null` where nothing was. */
	readonly firstReading: Profile | null;
	readonly tags: readonly string[];
}

/** A place on a shortlist that went over to the one who stayed. */
export interface MovedEntry {
	readonly shortlist: ShortlistId;
	/** As it was before, and where it stood. */
	readonly entry: Entry;
	readonly at: number;
	/** Whether the one who stayed stood in the list too, so that this place was given up. */
	readonly givenUp: boolean;
}

/** What was judged of the other for a brief. */
export interface MovedJudgement {
	readonly brief: BriefId;
	/** As it was before. */
	readonly judged: Judged;
	/** Whether the one who stayed was judged by the same requirement, so that this was given up. */
	readonly givenUp: boolean;
}

/** Which of the two a part was taken from, by the id of the difference. */
export type MergerChoices = Readonly<Record<string, 'before' | 'after'>>;

/** That two became one candidate, with all it takes to make them two again. */
export interface Merger {
	readonly id: MergerId;
	/** Who stayed. */
	readonly candidate: CandidateId;
	readonly before: Merged;
	readonly other: Merged;
	/** The other's own id: the one it had in the pool, or the one it gets where it came with a file. */
	readonly otherId: CandidateId;
	/** Whether the other was in the pool; otherwise it came with a file and went in at once. */
	readonly wasInPool: boolean;
	/** What the two became. */
	readonly after: Profile;
	readonly source: Source;
	readonly choices: MergerChoices;
	readonly moved: readonly MovedEntry[];
	/** Missing in mergers made before briefs followed them. */
	readonly judged?: readonly MovedJudgement[];
	/** Of the files of both. */
	readonly hashes: readonly string[];
	/** Milliseconds since 1970, UTC. */
	readonly addedAt: number;
	readonly changedAt: number;
	readonly revision: number;
}
