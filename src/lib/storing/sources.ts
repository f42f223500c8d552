import type { SourceFile } from '$lib/domain/source-file';
import type { Database } from './database/database';
import { isLive, isRemoved } from './database/rows';
import { read, type Store, write } from './database/store';
import { newId } from './database/uuid';

/** Keeps the file that candidates came from; the same bytes are kept once. */
export async function keepSource(store: Store, file: SourceFile): Promise<void> {
	await write(store, ['sources'], async (db, now) => {
		const known = await rowOf(db, file.hash);
		if (isLive(known)) return;
		await db.sources.put({
			...file,
			id: known?.id ?? newId(),
			addedAt: known?.addedAt ?? now,
			changedAt: now,
			revision: (known?.revision ?? 0) + 1
		});
	});
}

/** A kept file with its bytes, or `null` where it was never kept or was deleted. */
export async function readSource(store: Store, hash: string): Promise<SourceFile | null> {
	const row = await read(store, ['sources'], (db) => rowOf(db, hash));
	return isLive(row) ? { hash: row.hash, name: row.name, bytes: row.bytes } : null;
}

/** Deletes a kept file at once and for good, whoever came from it; a tombstone without its bytes stays. */
export async function deleteSource(store: Store, hash: string): Promise<void> {
	await write(store, ['sources'], async (db, now) => {
		const row = await rowOf(db, hash);
		if (isLive(row)) await bury(db, row, now);
	});
}

/**
 * Deletes files that nobody is left of, removed candidates included: undo may bring those back.
 * @param before milliseconds since 1970; a file kept since then stays, as its people may be on their way in.
 */
export async function dropOrphans(store: Store, before: number): Promise<void> {
	await write(store, ['candidates', 'mergers', 'sources'], async (db, now) => {
		const needed = new Set([
			...(await db.candidates.orderBy('source.hash').uniqueKeys()),
			...(await db.mergers.orderBy('hashes').uniqueKeys())
		]);
		const kept = await db.sources.orderBy('hash').uniqueKeys();
		for (const hash of kept.filter((each) => !needed.has(each))) {
			const row = await rowOf(db, String(hash));
			if (isLive(row) && row.changedAt < before) await bury(db, row, now);
		}
	});
}

/** A tombstone keeps the hash too, so that the same file finds its row again. */
async function rowOf(db: Database, hash: string) {
	const rows = await db.sources.where('hash').equals(hash).toArray();
	return rows.find((row) => isLive(row)) ?? rows.find((row) => !isRemoved(row));
}

async function bury(
	db: Database,
	row: { id: string; hash: string; addedAt: number; revision: number },
	now: number
): Promise<void> {
	const { id, hash, addedAt, revision } = row;
	const head = { id, hash, addedAt, changedAt: now, revision: revision + 1 };
	await db.sources.put({ ...head, deletedAt: now });
}
