import { type Coverage, countsWords, shortLines } from '$lib/comparing/brief/coverage';
import type { CandidateId } from '$lib/domain/candidate';
import { needs } from '$lib/domain/brief';

/** What stands beneath a person's name beside the time axis. */
export interface LaneNote {
	/** Two at most. */
	readonly lines: readonly string[];
	/** All of it. */
	readonly words: string;
}

/** How each person stands to a brief. */
export function notesOn(coverage: Coverage | null): ReadonlyMap<CandidateId, LaneNote> {
	return new Map(
		coverage?.people.map((each) => [
			each.person.candidate.id,
			{
				lines: shortLines(each),
				words: needs
					.map((need) => countsWords(need, each.counts[need]))
					.filter(Boolean)
					.join('; ')
			}
		])
	);
}
