import type { CandidateId } from './candidate';
import type { Profile } from './profile';

/**
 * What was read from a candidate's file before anybody changed it by hand, kept from the first change on: with it, the
 * changes can be carried over into a later reading of the same file.
 */
export interface FirstReading {
	readonly id: CandidateId;
	readonly profile: Profile;
	/** Milliseconds since 1970, UTC. */
	readonly addedAt: number;
	readonly changedAt: number;
	/** Counts this row's changes, from 1. */
	readonly revision: number;
}
