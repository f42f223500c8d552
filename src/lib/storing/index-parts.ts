import { poolRow } from './changes';
import { read, type Store, write } from './store';

/** A search index as a few opaque records, and the pool's change that it stands for. */
export interface StoredIndex {
	readonly through: number;
	/** Anything that can be cloned: joined strings, typed arrays. */
	readonly parts: Readonly<Record<string, unknown>>;
}

/** Other tabs hold an index in memory that is a little behind: so many changes stay in the log for them. */
const changesKept = 10_000;

/** The index that was written last, in one read; `null` where there is none. */
export async function readIndexParts(store: Store): Promise<StoredIndex | null> {
	const rows = await read(store, ['indexParts'], (db) => db.indexParts.toArray());
	const [first] = rows;
	if (!first) return null;
	return {
		through: first.through,
		parts: Object.fromEntries(rows.map(({ name, part }) => [name, part]))
	};
}

/**
 * Replaces the stored index, all parts or none, and lets go of the log that it makes needless.
 * @returns `false` where nothing was written: the stored one stands for a later change, or this one for a pool
 * that was erased since.
 */
export async function writeIndexParts(store: Store, index: StoredIndex): Promise<boolean> {
	const { through, parts } = index;
	return write(store, ['indexParts', 'changes', 'pool'], async (db) => {
		const pool = await poolRow(db);
		const stored = await db.indexParts.toCollection().first();
		if (through < pool.floor || through > pool.change) return false;
		if (stored && stored.through > through) return false;
		await db.indexParts.clear();
		await db.indexParts.bulkPut(
			Object.entries(parts).map(([name, part]) => ({ name, part, through }))
		);
		const floor = through - changesKept;
		if (floor > pool.floor) {
			await db.changes.where(':id').belowOrEqual(floor).delete();
			await db.pool.put({ ...pool, floor });
		}
		return true;
	});
}
