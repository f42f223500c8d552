import type { SavedSearchId } from '$lib/domain/saved-search';
import { isLive } from './database/rows';
import { read, type Store, write } from './database/store';

/**
 * Keeps who met a saved search when it was last opened, as numbers, and that it was opened then. Apart from the search
 * itself, which every page holds: they may be the whole pool. In no backup; see `readSeenMatches`.
 * @param seenAt milliseconds since 1970.
 */
export async function keepSeenMatches(
	store: Store,
	id: SavedSearchId,
	numbers: Float64Array,
	seenAt: number
): Promise<void> {
	await write(store, ['savedSearches', 'seenMatches'], async (db, now) => {
		const search = await db.savedSearches.get(id);
		if (!isLive(search)) return;
		await db.seenMatches.put({ id, numbers, seenAt });
		const revision = search.revision + 1;
		await db.savedSearches.put({ ...search, seenAt, changedAt: now, revision });
	});
}

/** Who met a saved search when it was opened at a time; `null` where that is not known, as after a backup came back. */
export async function readSeenMatches(
	store: Store,
	id: SavedSearchId,
	seenAt: number
): Promise<Float64Array | null> {
	const row = await read(store, ['seenMatches'], (db) => db.seenMatches.get(id));
	return row?.seenAt === seenAt ? row.numbers : null;
}
