import type { CandidateId } from './candidate';

export type TwoPeopleId = string & { readonly __brand: 'TwoPeopleId' };

/** That two candidates who look alike were said to be two people: they are not asked about again. */
export interface TwoPeople {
	readonly id: TwoPeopleId;
	readonly who: readonly [CandidateId, CandidateId];
	/** Milliseconds since 1970, UTC. */
	readonly addedAt: number;
	readonly changedAt: number;
	/** Counts this row's changes, from 1. */
	readonly revision: number;
}
