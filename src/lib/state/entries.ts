import type { CandidateId } from '$lib/domain/candidate';
import type { Entry } from '$lib/domain/shortlist';

/** What the recruiter can change about one entry. */
export type EntryChange = Partial<Pick<Entry, 'stage' | 'rating' | 'note'>>;

/** A change of a list's entries that knows its way back. */
export type EntriesChange = (entries: readonly Entry[]) => {
	readonly entries: readonly Entry[];
	readonly back: EntriesChange;
};

/** An entry as it is when a candidate is put on a list. */
export function newEntry(candidate: CandidateId, now: number): Entry {
	return { candidate, stage: 'to review', rating: null, note: '', addedAt: now };
}

/** Adds those at the end that are not there yet. */
export function withCandidates(candidates: readonly CandidateId[], now: number): EntriesChange {
	return (entries) => {
		const there = new Set(entries.map(({ candidate }) => candidate));
		const added = new Set(candidates.filter((candidate) => !there.has(candidate)));
		return {
			entries: [...entries, ...[...added].map((candidate) => newEntry(candidate, now))],
			back: (later) => ({
				entries: later.filter(({ candidate }) => !added.has(candidate)),
				back: withCandidates(candidates, now)
			})
		};
	};
}

/** Takes one out; the way back puts the same entry, note and all, where it was. */
export function withoutCandidate(candidate: CandidateId): EntriesChange {
	return (entries) => {
		const place = entries.findIndex((entry) => entry.candidate === candidate);
		const taken = entries[place];
		return {
			entries: entries.filter((entry) => entry !== taken),
			back: (later) => ({
				entries: taken ? [...later.slice(0, place), taken, ...later.slice(place)] : later,
				back: withoutCandidate(candidate)
			})
		};
	};
}

/** Puts one at another place, 0 being the first; beyond the ends is the end. */
export function withCandidateMoved(candidate: CandidateId, to: number): EntriesChange {
	return (entries) => {
		const from = entries.findIndex((entry) => entry.candidate === candidate);
		const moved = entries[from];
		if (!moved) return { entries, back: withCandidateMoved(candidate, to) };
		const others = entries.filter((entry) => entry !== moved);
		const place = Math.max(0, Math.min(to, others.length));
		return {
			entries: [...others.slice(0, place), moved, ...others.slice(place)],
			back: withCandidateMoved(candidate, from)
		};
	};
}

/** Changes stage, rating or note of one. */
export function withEntryChanged(candidate: CandidateId, change: EntryChange): EntriesChange {
	return (entries) => {
		const before = entries.find((entry) => entry.candidate === candidate);
		const keys = Object.keys(change) as (keyof EntryChange)[];
		const old = before ? Object.fromEntries(keys.map((key) => [key, before[key]])) : {};
		return {
			entries: entries.map((entry) => (entry === before ? { ...entry, ...change } : entry)),
			back: withEntryChanged(candidate, old)
		};
	};
}
