import type { CandidateId } from '$lib/domain/candidate';
import type { SavedSearchId } from '$lib/domain/saved-search';
import type { ShortlistId } from '$lib/domain/shortlist';
import { poolRow } from './changes';
import type { Database } from './database/database';
import { dropMembers } from './shortlists/entries';
import { dropPages } from './shortlists/list-pages';
import { tableNames } from './database/table-names';
import { forgetKept } from './kept';
import { keptTables } from './database/kept-tables';
import { isRemoved, tombstoneOf } from './database/rows';
import { dropOrphans } from './sources';
import { type Store, write } from './database/store';

const candidatesAtOnce = 500;

/**
 * Forgets candidates, shortlists and all else that was removed before an instant: profile, tags, entries and notes
 * about them go, and the file they came from with the last of its people; a bare tombstone stays. After that no undo
 * can bring them back.
 * @param before milliseconds since 1970.
 * @returns how many candidates were forgotten.
 */
export async function forgetRemoved(store: Store, before: number): Promise<number> {
	await forgetAllKept(store, before);
	await dropEntries(store, before);
	let total = 0;
	for (;;) {
		const forgotten = await forgetSomeCandidates(store, before);
		total += forgotten;
		if (forgotten < candidatesAtOnce) break;
	}
	await dropOrphans(store, before);
	return total;
}

async function forgetAllKept(store: Store, before: number): Promise<void> {
	await write(store, [...keptTables, 'shortlistPages', 'seenMatches'], async (db) => {
		for (const name of keptTables) {
			const forgotten = await forgetKept(db, name, before);
			if (name === 'savedSearches') await db.seenMatches.bulkDelete(forgotten as SavedSearchId[]);
			if (name === 'shortlists') await dropPages(db, forgotten as ShortlistId[]);
		}
	});
}

async function forgetSomeCandidates(store: Store, before: number): Promise<number> {
	const touched = ['candidates', 'tags', 'firstReadings', 'briefs', 'mergers'] as const;
	return write(store, touched, async (db, now) => {
		const rows = await db.candidates
			.where('removedAt')
			.below(before)
			.limit(candidatesAtOnce)
			.toArray();
		const old = rows.filter((row) => isRemoved(row));
		const ids = old.map(({ id }) => id);
		await db.candidates.bulkPut(old.map(tombstoneOf));
		await db.tags.bulkDelete(ids);
		await db.firstReadings.bulkDelete(ids);
		// What they were made of; of the other one of two, who was taken out then, this is what brings them back.
		await db.mergers.where('candidate').anyOf(ids).delete();
		await dropJudgements(db, new Set(ids), now);
		return ids.length;
	});
}

/**
 * A note about someone who is forgotten is forgotten as well, in removed lists too. For all of them at once and before
 * they are forgotten: they may be very many, and stand all over a long list.
 */
async function dropEntries(store: Store, before: number): Promise<void> {
	await write(store, ['candidates', 'shortlists', 'shortlistPages'], async (db, now) => {
		const gone = new Set(await db.candidates.where('removedAt').below(before).primaryKeys());
		if (!gone.size) return;
		const lists = await db.shortlists.toArray();
		for (const list of lists) {
			if (list.deletedAt === undefined) await dropMembers(db, list, gone, now);
		}
	});
}

/** So is what was judged of them for a brief. */
async function dropJudgements(db: Database, gone: ReadonlySet<CandidateId>, now: number) {
	const briefs = (await db.briefs.toArray()).filter((row) => row.deletedAt === undefined);
	const shorter = briefs.flatMap((brief) => {
		const judged = brief.judged.filter(({ candidate }) => !gone.has(candidate));
		if (judged.length === brief.judged.length) return [];
		return [{ ...brief, judged, changedAt: now, revision: brief.revision + 1 }];
	});
	await db.briefs.bulkPut(shorter);
}

/**
 * Erases everything: candidates, shortlists, taught aliases, index and settings, tombstones too. Only the names of
 * the samples once loaded stay, so that an erased pool stays empty.
 */
export async function eraseAll(store: Store): Promise<void> {
	await write(store, tableNames, async (db) => {
		const samples = await db.settings.get('loadedSamples');
		await clearAll(db);
		if (samples) await db.settings.put(samples);
	});
}

/** For this room only, inside a transaction over all tables. Whoever holds an index learns that it must be built anew. */
export async function clearAll(db: Database): Promise<void> {
	const change = (await poolRow(db)).change + 1;
	for (const table of db.tables) await table.clear();
	await db.pool.put({ key: 'pool', change, count: 0, floor: change });
}
