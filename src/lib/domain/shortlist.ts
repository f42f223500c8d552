import type { BriefId } from './brief';
import type { CandidateId } from './candidate';

export type ShortlistId = string & { readonly __brand: 'ShortlistId' };

/** How far a candidate has come on one shortlist. */
export const stages = [
	'to review',
	'contacted',
	'interview',
	'offer',
	'hired',
	'declined'
] as const;
export type Stage = (typeof stages)[number];

export type Rating = 1 | 2 | 3 | 4;

/** One person on a shortlist. */
export interface Entry {
	readonly candidate: CandidateId;
	readonly stage: Stage;
	readonly rating: Rating | null;
	readonly note: string;
	readonly addedAt: number;
}

/** A named, ordered list of candidates; also called a slate when it is sent. */
export interface Shortlist {
	readonly id: ShortlistId;
	readonly name: string;
	/** In the recruiter's order; a candidate stands in it once. */
	readonly entries: readonly Entry[];
	/** What its people are held against, where it is for a job; the brief may be gone. */
	readonly brief?: BriefId | null;
	readonly addedAt: number;
	readonly changedAt: number;
	readonly revision: number;
}
