import type { Entry, Shortlist, ShortlistId } from '$lib/domain/shortlist';
import type { Database } from './database';
import { StorageError } from './problem';
import { isLive, isRemoved } from './rows';
import { read, type Store, write } from './store';
import { randomId } from './uuid';

/** All shortlists, oldest first. */
export async function listShortlists(store: Store): Promise<Shortlist[]> {
	const rows = await read(store, ['shortlists'], (db) => db.shortlists.toArray());
	return rows
		.filter((row) => isLive(row))
		.map(shortlistOf)
		.sort((a, b) => a.addedAt - b.addedAt || (a.id < b.id ? -1 : 1));
}

/** One shortlist, or `null` where there is none of that id. */
export async function readShortlist(store: Store, id: ShortlistId): Promise<Shortlist | null> {
	const row = await read(store, ['shortlists'], (db) => db.shortlists.get(id));
	return isLive(row) ? shortlistOf(row) : null;
}

/** A new shortlist; two may share a name. */
export async function createShortlist(
	store: Store,
	name: string,
	entries: readonly Entry[] = []
): Promise<Shortlist> {
	return write(store, ['shortlists'], async (db, now) => {
		const list = {
			id: randomId<ShortlistId>(),
			name,
			entries: oncePerCandidate(entries),
			addedAt: now,
			changedAt: now,
			revision: 1
		};
		await db.shortlists.add(list);
		return list;
	});
}

/**
 * Replaces name and entries.
 * @param expectedRevision the revision that the change was made on.
 * @returns the list as stored, with its next revision.
 * @throws StorageError `conflict` where another tab changed or removed it meanwhile; nothing is overwritten.
 */
export async function saveShortlist(
	store: Store,
	list: Pick<Shortlist, 'id' | 'name' | 'entries'>,
	expectedRevision: number
): Promise<Shortlist> {
	return write(store, ['shortlists'], async (db, now) => {
		const row = await liveRow(db, list.id);
		if (row.revision !== expectedRevision) throw new StorageError('conflict');
		return put(db, { ...row, name: list.name, entries: list.entries }, now);
	});
}

/** Gives a shortlist another name, whatever else changed in it meanwhile. */
export async function renameShortlist(
	store: Store,
	id: ShortlistId,
	name: string
): Promise<Shortlist> {
	return write(store, ['shortlists'], async (db, now) =>
		put(db, { ...(await liveRow(db, id)), name }, now)
	);
}

/** Takes a shortlist away; `restoreShortlist` brings it back until `forgetRemoved`. Unknown ids are left alone. */
export async function removeShortlist(store: Store, id: ShortlistId): Promise<void> {
	await write(store, ['shortlists'], async (db, now) => {
		const row = await db.shortlists.get(id);
		if (!isLive(row)) return;
		const next = { changedAt: now, revision: row.revision + 1, removedAt: now };
		await db.shortlists.put({ ...row, ...next });
	});
}

/** Brings a removed shortlist back; `null` where it was forgotten. */
export async function restoreShortlist(store: Store, id: ShortlistId): Promise<Shortlist | null> {
	return write(store, ['shortlists'], async (db, now) => {
		const row = await db.shortlists.get(id);
		if (isRemoved(row)) return put(db, row, now);
		return isLive(row) ? shortlistOf(row) : null;
	});
}

async function liveRow(db: Database, id: ShortlistId): Promise<Shortlist> {
	const row = await db.shortlists.get(id);
	if (!isLive(row)) throw new StorageError('conflict', 'This shortlist was removed.');
	return row;
}

async function put(db: Database, row: Shortlist, now: number): Promise<Shortlist> {
	const { id, name, entries, addedAt, revision } = row;
	const list = {
		id,
		name,
		entries: oncePerCandidate(entries),
		addedAt,
		changedAt: now,
		revision: revision + 1
	};
	await db.shortlists.put(list);
	return list;
}

/** For this room only: a row as the domain knows it. */
export function shortlistOf({
	id,
	name,
	entries,
	addedAt,
	changedAt,
	revision
}: Shortlist): Shortlist {
	return { id, name, entries, addedAt, changedAt, revision };
}

/** A candidate stands in a list once: the first entry stays. */
function oncePerCandidate(entries: readonly Entry[]): Entry[] {
	const seen = new Set<string>();
	return entries.filter(({ candidate }) => !seen.has(candidate) && seen.add(candidate));
}
