import type { Difference } from '$lib/comparing/versions/versions';
import type { CandidateId } from '$lib/domain/candidate';
import type { MergerId } from '$lib/domain/merger';
import type { Entry } from '$lib/domain/shortlist';
import type { NamedColumns } from '$lib/importing/reading';

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
	/** By which the two versions of them can be looked at, chosen from and parted again. */
	readonly merger?: MergerId;
	/** The row of a table that they came from, the head being 1. */
	readonly row?: number;
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
	/** Where it is a table: what its columns were taken for, and by which the file is found. */
	readonly table?: NamedColumns & {
		readonly hash: string;
		/** Nobody was asked: another table with the same heads had been named. */
		readonly remembered?: boolean;
	};
	/** How many files came out of it, where it is an archive; each has a report of its own. */
	readonly unpacked?: number;
	/** The list that came with it, its people under the ids they have in this pool. */
	readonly shortlist: { readonly name: string; readonly entries: readonly Entry[] } | null;
}

/** What became of a file of many, out of what became of its parts. */
export function joinReports(before: FileReport | null, part: FileReport): FileReport {
	if (!before) return part;
	return {
		...before,
		...part,
		people: [...before.people, ...part.people],
		refused: [...before.refused, ...part.refused],
		shortlist: part.shortlist ?? before.shortlist
	};
}
