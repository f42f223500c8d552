import type { CandidateWithFacts } from '$lib/domain/candidate';
import { type Entry, newEntry } from '$lib/domain/shortlist';

/** One person of a list together with what the list says of them. */
export interface Listed {
	readonly entry: Entry;
	readonly candidate: CandidateWithFacts;
}

/** Somebody out of the pool, of whom no list says anything. */
export function unlisted(candidate: CandidateWithFacts): Listed {
	return { candidate, entry: newEntry(candidate.id, candidate.addedAt) };
}
