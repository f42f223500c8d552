import type { CandidateId } from '$lib/domain/candidate';
import type { MovedEntry } from '$lib/domain/merger';
import type { Shortlist } from '$lib/domain/shortlist';
import type { Database } from './database';
import { isLive } from './rows';

/**
 * For this room only: gives one candidate's places on shortlists to another, who keeps their own where they have one.
 * @returns what it takes to give them back.
 */
export async function giveUpPlaces(
	db: Database,
	stays: CandidateId,
	goes: CandidateId,
	now: number
): Promise<MovedEntry[]> {
	const moved: MovedEntry[] = [];
	for (const list of await listsOf(db)) {
		const at = list.entries.findIndex(({ candidate }) => candidate === goes);
		const entry = list.entries[at];
		if (!entry) continue;
		const givenUp = list.entries.some(({ candidate }) => candidate === stays);
		moved.push({ shortlist: list.id, entry, at, givenUp });
		const entries = givenUp
			? list.entries.toSpliced(at, 1)
			: list.entries.with(at, { ...entry, candidate: stays });
		await save(db, list, entries, now);
	}
	return moved;
}

/**
 * For this room only: gives them back. A place that went over goes back as it stands now; one that was taken out of its
 * list since stays out.
 */
export async function takeBackPlaces(
	db: Database,
	stays: CandidateId,
	goes: CandidateId,
	moved: readonly MovedEntry[],
	now: number
): Promise<void> {
	const places = new Map(moved.map((place) => [place.shortlist, place]));
	for (const list of await listsOf(db)) {
		const place = places.get(list.id);
		if (!place || list.entries.some(({ candidate }) => candidate === goes)) continue;
		const at = list.entries.findIndex(({ candidate }) => candidate === stays);
		const entry = list.entries[at];
		if (place.givenUp) {
			const where = Math.min(place.at, list.entries.length);
			await save(db, list, list.entries.toSpliced(where, 0, place.entry), now);
		} else if (entry) {
			await save(db, list, list.entries.with(at, { ...entry, candidate: goes }), now);
		}
	}
}

async function listsOf(db: Database): Promise<Shortlist[]> {
	return (await db.shortlists.toArray()).filter((row) => isLive(row));
}

async function save(
	db: Database,
	list: Shortlist,
	entries: Shortlist['entries'],
	now: number
): Promise<void> {
	await db.shortlists.put({ ...list, entries, changedAt: now, revision: list.revision + 1 });
}
