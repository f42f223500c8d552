import type { CandidateWithFacts } from '$lib/domain/candidate';
import type { Entry, Shortlist } from '$lib/domain/shortlist';

/** What an export is made of. */
export interface ExportInput {
	readonly shortlist: Shortlist;
	/** Those on the list, in any order; entries of people who are not among them are left out. */
	readonly people: readonly CandidateWithFacts[];
	/** The day of the export, `2026-11-22`; see `dayOf`. */
	readonly date: string;
}

/** A file to be saved. */
export interface ExportFile {
	/** With the date in it: `backend-slate-2026-11-22.csv`. */
	readonly name: string;
	/** Its media type. */
	readonly type: string;
	/** To be saved as UTF-8. */
	readonly text: string;
}

/** One person of the list together with what the list says of them. */
export interface Listed {
	readonly entry: Entry;
	readonly candidate: CandidateWithFacts;
}

/** The people of a list, in the recruiter's order. */
export function listed({ shortlist, people }: ExportInput): Listed[] {
	const byId = new Map(people.map((candidate) => [candidate.id, candidate]));
	return shortlist.entries.flatMap((entry) => {
		const candidate = byId.get(entry.candidate);
		return candidate ? [{ entry, candidate }] : [];
	});
}
