import type { Facts } from './facts';
import type { Profile } from './profile';

/** A UUID, half of it random, so that rows made on different machines never collide. */
export type CandidateId = string & { readonly __brand: 'CandidateId' };

/** Where a profile came from. */
export interface Source {
	readonly kind: 'sample' | 'demo' | 'file';
	/** The file's name, or the sample's. */
	readonly name: string;
	/** SHA-256 of the source's bytes in hex, to know the same file again. */
	readonly hash?: string;
}

/** A person in the pool. */
export interface Candidate {
	readonly id: CandidateId;
	readonly profile: Profile;
	readonly source: Source;
	/** Milliseconds since 1970, UTC. */
	readonly addedAt: number;
	readonly changedAt: number;
	/** Counts this row's changes, from 1. */
	readonly revision: number;
	/** What the recruiter labelled the person with, in order of the alphabet. */
	readonly tags: readonly string[];
}

/** A candidate together with what was derived from the profile. */
export interface CandidateWithFacts extends Candidate {
	readonly facts: Facts;
}
