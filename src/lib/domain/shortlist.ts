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

/** An entry as it is when a candidate is put on a list. @param now milliseconds since 1970, UTC. */
export function newEntry(candidate: CandidateId, now: number): Entry {
	return { candidate, stage: 'to review', rating: null, note: '', addedAt: now };
}

/** How many people of a list stand at which stage. */
export type StageCounts = Readonly<Record<Stage, number>>;

/** A named, ordered list of candidates; also called a slate when it is sent. Who is on it is read apart: they may be very many. */
export interface Shortlist {
	readonly id: ShortlistId;
	readonly name: string;
	/** How many are on it. */
	readonly size: number;
	readonly stages: StageCounts;
	/** What its people are held against, where it is for a job; the brief may be gone. */
	readonly brief?: BriefId | null;
	readonly addedAt: number;
	readonly changedAt: number;
	readonly revision: number;
}

/** A list together with who is on it, as it goes into files. */
export interface WholeShortlist extends Omit<Shortlist, 'size' | 'stages'> {
	/** In the recruiter's order; a candidate stands in it once. */
	readonly entries: readonly Entry[];
}

/** How many of some entries stand at which stage. */
export function countStages(entries: Iterable<Pick<Entry, 'stage'>>): StageCounts {
	const counts = Object.fromEntries(stages.map((stage) => [stage, 0])) as Record<Stage, number>;
	for (const { stage } of entries) counts[stage]++;
	return counts;
}
