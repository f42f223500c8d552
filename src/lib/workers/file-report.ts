import type { Difference } from '$lib/comparing/versions/versions';
import type { CandidateId } from '$lib/domain/candidate';
import type { Entry } from '$lib/domain/shortlist';

/** One part of a profile that a newer file changed: "Position at Nova Ltd". */
export type Change = Pick<Difference, 'label' | 'kind'>;

/** What became of one person in a file. */
export interface PersonReport {
	readonly id: CandidateId;
	readonly name: string;
	readonly outcome: 'added' | 'updated' | 'already there';
	/** Why it was taken for somebody known: "same e-mail". */
	readonly because?: string;
	/** What an update changed of what was known. */
	readonly changes?: readonly Change[];
	/** Whom in the pool it may be, for a person to judge, and why: "near name, same employer". */
	readonly maybe?: { readonly id: CandidateId; readonly because: string };
	/** What to look at, a sentence each. */
	readonly issues: readonly string[];
}

/** What became of one file. */
export interface FileReport {
	readonly name: string;
	readonly people: readonly PersonReport[];
	/** The file as a whole, or some people of it, that could not be taken: a sentence each. */
	readonly refused: readonly string[];
	/** Whether it was read line by line, so that there is something to review. */
	readonly hasLines?: boolean;
	/** How many files came out of it, where it is an archive; each has a report of its own. */
	readonly unpacked?: number;
	/** The list that came with it, its people under the ids they have in this pool. */
	readonly shortlist: { readonly name: string; readonly entries: readonly Entry[] } | null;
}
