import { poolRow } from './changes';
import { read, type Store, write } from './database/store';

/** A search index as a few opaque records, and the pool's change that it stands for. */
export interface StoredIndex {
	readonly through: number;
	/** Anything that can be cloned: joined strings, typed arrays. */
	readonly parts: Readonly<Record<string, unknown>>;
}

/** An index to be stored, of which most is stored already. */
export interface IndexWrite extends StoredIndex {
	/** Names of stored parts that stay as they are; all others go. */
	readonly kept?: readonly string[];
}

/** Other tabs hold an index in memory that is a little behind: so many changes stay in the log for them. */
const changesKept = 10_000;

/**
 * The index that was written last, in one read; `null` where there is none.
 * @param isWanted which parts, by name; those that are not are not read.
 */
export async function readIndexParts(
	store: Store,
	isWanted: (name: string) => boolean = () => true
): Promise<StoredIndex | null> {
	return read(store, ['indexParts', 'pool'], async (db) => {
		const { indexed } = await poolRow(db);
		const names = await db.indexParts.toCollection().primaryKeys();
		if (!names.length || indexed === undefined) return null;
		const rows = await db.indexParts.bulkGet(names.filter(isWanted));
		const parts = rows.flatMap((row) => (row ? [[row.name, row.part] as const] : []));
		return { through: indexed, parts: Object.fromEntries(parts) };
	});
}

/** Some parts of the index by name, those that are there; the stored index may be another by now. */
export async function readPartsNamed(store: Store, names: readonly string[]): Promise<unknown[]> {
	const rows = await read(store, ['indexParts'], (db) => db.indexParts.bulkGet([...names]));
	return rows.flatMap((row) => (row ? [row.part] : []));
}

/**
 * Brings the stored index up to date, all parts or none, and lets go of the log that it makes needless.
 * @returns `false` where nothing was written: the stored one stands for a later change, this one for a pool that
 * was erased since, or a part to be kept is not there any more, since somebody else stored an index.
 */
export async function writeIndexParts(store: Store, index: IndexWrite): Promise<boolean> {
	const { through, parts, kept = [] } = index;
	return write(store, ['indexParts', 'changes', 'pool'], async (db) => {
		const pool = await poolRow(db);
		if (through < pool.floor || through > pool.change) return false;
		const stored = new Set(await db.indexParts.toCollection().primaryKeys());
		if (kept.some((name) => !stored.has(name))) return false;
		if (pool.indexed !== undefined && pool.indexed > through) return false;
		const gone = [...stored].filter((name) => !kept.includes(name));
		await db.indexParts.bulkDelete(gone);
		await db.indexParts.bulkPut(Object.entries(parts).map(([name, part]) => ({ name, part })));
		const floor = Math.max(pool.floor, through - changesKept);
		if (floor > pool.floor) await db.changes.where(':id').belowOrEqual(floor).delete();
		await db.pool.put({ ...pool, floor, indexed: through });
		return true;
	});
}
