import type { Table } from 'dexie';
import type { Database } from './database/database';
import { StorageError } from './database/problem';
import {
	isLive,
	isRemoved,
	type KeptId,
	type KeptRow,
	type KeptRows,
	type KeptTable,
	type Tombstone,
	tombstoneOf
} from './database/rows';
import { read, type Store, write } from './database/store';
import { newId } from './database/uuid';

/** A row without what the store gives it: id, times and revision. */
export type Content<Name extends KeptTable> = Omit<
	KeptRows[Name],
	'id' | 'addedAt' | 'changedAt' | 'revision'
>;

/** All rows of a table, oldest first. */
export async function listKept<Name extends KeptTable>(
	store: Store,
	name: Name
): Promise<KeptRows[Name][]> {
	const rows = await read(store, [name], (db) => keptTable(db, name).toArray());
	return rows
		.filter((row) => isLive(row))
		.sort((a, b) => a.addedAt - b.addedAt || (a.id < b.id ? -1 : 1));
}

/** One row, or `null` where there is none of that id. */
export async function readKept<Name extends KeptTable>(
	store: Store,
	name: Name,
	id: KeptId<Name>
): Promise<KeptRows[Name] | null> {
	const row = await read(store, [name], (db) => keptTable(db, name).get(id));
	return isLive(row) ? row : null;
}

/** Keeps something new, under an id of its own. */
export async function addKept<Name extends KeptTable>(
	store: Store,
	name: Name,
	content: Content<Name>
): Promise<KeptRows[Name]> {
	return write(store, [name], async (db, now) => {
		const head = { id: newId<KeptId<Name>>(), addedAt: now, changedAt: now, revision: 1 };
		const row = { ...content, ...head } as unknown as KeptRows[Name];
		await keptTable(db, name).add(row);
		return row;
	});
}

/**
 * Changes some of a row.
 * @param expectedRevision the revision that the change was made on; without one, the change holds whatever else
 * happened meanwhile.
 * @returns the row as stored, with its next revision.
 * @throws StorageError `conflict` where another tab changed it since, or removed it; nothing is overwritten.
 */
export async function changeKept<Name extends KeptTable>(
	store: Store,
	name: Name,
	id: KeptId<Name>,
	change: Partial<Content<Name>>,
	expectedRevision?: number
): Promise<KeptRows[Name]> {
	return write(store, [name], async (db, now) => {
		const row = await keptTable(db, name).get(id);
		if (!isLive(row)) throw new StorageError('conflict', 'It was removed.');
		if (expectedRevision !== undefined && row.revision !== expectedRevision)
			throw new StorageError('conflict');
		return put(db, name, { ...row, ...change }, now);
	});
}

/** Takes a row away; `restoreKept` brings it back until `forgetRemoved`. Unknown ids are left alone. */
export async function removeKept<Name extends KeptTable>(
	store: Store,
	name: Name,
	id: KeptId<Name>
): Promise<void> {
	await write(store, [name], async (db, now) => {
		const row = await keptTable(db, name).get(id);
		if (isLive(row)) await put(db, name, row, now, now);
	});
}

/** Brings a removed row back; `null` where it was forgotten. */
export async function restoreKept<Name extends KeptTable>(
	store: Store,
	name: Name,
	id: KeptId<Name>
): Promise<KeptRows[Name] | null> {
	return write(store, [name], async (db, now) => {
		const row = await keptTable(db, name).get(id);
		if (isRemoved(row)) return put(db, name, row, now);
		return isLive(row) ? row : null;
	});
}

/** For this room only: a table of kept rows. */
export function keptTable<Name extends KeptTable>(
	db: Database,
	name: Name
): Table<KeptRow<Name>, KeptId<Name>> {
	return db[name] as unknown as Table<KeptRow<Name>, KeptId<Name>>;
}

/** For this room only: a table as a backup holds it: of what was removed, only that it was. */
export async function keptRows<Name extends KeptTable>(
	db: Database,
	name: Name
): Promise<(KeptRow<Name> | Tombstone<KeptId<Name>>)[]> {
	const rows = await keptTable(db, name).toArray();
	return rows.map((row) =>
		isRemoved(row) ? (tombstoneOf<unknown>(row) as Tombstone<KeptId<Name>>) : row
	);
}

/** For this room only: leaves tombstones of what was removed before an instant. @returns of which. */
export async function forgetKept<Name extends KeptTable>(
	db: Database,
	name: Name,
	before: number
): Promise<KeptId<Name>[]> {
	const rows = (await keptTable(db, name).toArray()).filter((row) => isRemoved(row));
	const old = rows.filter(({ removedAt }) => removedAt < before);
	await keptTable(db, name).bulkPut(old.map((row) => tombstoneOf<unknown>(row) as KeptRow<Name>));
	return old.map(({ id }) => id);
}

async function put<Name extends KeptTable>(
	db: Database,
	name: Name,
	before: KeptRows[Name],
	now: number,
	removedAt?: number
): Promise<KeptRows[Name]> {
	const next = { changedAt: now, revision: before.revision + 1 };
	const row = { ...before, ...next } as KeptRows[Name] & { removedAt?: number };
	if (removedAt === undefined) delete row.removedAt;
	else row.removedAt = removedAt;
	await keptTable(db, name).put(row as KeptRow<Name>);
	return row;
}
