import type { liveQuery, Transaction } from 'dexie';
import type { Database } from './database';
import type { TableName } from './table-names';
import { asStorageError, StorageError } from './problem';
import { schemaVersion } from './versions';

/** An open database, to be handed to the verbs of this room. One per thread. */
export interface Store {
	readonly name: string;
	/** Closes the connection; verbs that come later reject. */
	close(): void;
}

export interface StoreOptions {
	/** Another database than the product's own, for tests. */
	readonly name?: string;
	/** A newer version of the product, or an erasure, took the database over: ask for a reload. Nothing can be written any more. */
	onOutdated?(): void;
	/** Another tab holds an older version open: ask to close it. `openStore` goes on by itself then. */
	onBlocked?(): void;
	/** Is told of every write as it begins. */
	onWrite?(written: PromiseLike<unknown>): void;
	/** Milliseconds since 1970, for the change times of rows. */
	now?(): number;
}

interface Inside {
	readonly db: Database;
	readonly now: () => number;
	readonly onWrite: StoreOptions['onWrite'];
	readonly live: typeof liveQuery;
}

const insides = new WeakMap<Store, Inside>();

/**
 * Opens the database, and creates or upgrades it where need be. Works alike on the main thread, in a worker and in Node.
 * @throws StorageError `missing` without IndexedDB, `outdated` where a newer product wrote the database.
 */
export async function openStore(options: StoreOptions = {}): Promise<Store> {
	const { name = 'slate', now = Date.now, onWrite } = options;
	let db: Database | undefined;
	// Dexie is loaded here, and not with the page: its first list comes without it.
	const { Database, liveQuery } = await import('./database');
	const refuseNewer = (nativeVersion: number) => {
		if (Math.floor(nativeVersion / 10) > schemaVersion) throw new StorageError('outdated');
	};
	try {
		refuseNewer(await installedVersion(name));
		db = new Database(name);
		listen(db, options);
		await db.open();
		refuseNewer(db.backendDB().version);
	} catch (error) {
		db?.close({ disableAutoOpen: true });
		throw asStorageError(error);
	}
	const opened = db;
	const store = { name, close: () => opened.close({ disableAutoOpen: true }) };
	insides.set(store, { db, now, onWrite, live: liveQuery });
	return store;
}

/** `false` keeps Dexie's own handlers from running, which would let a tab left behind reopen and write old rows. */
function listen(db: Database, { onOutdated, onBlocked }: StoreOptions): void {
	db.on('versionchange', () => {
		db.close({ disableAutoOpen: true });
		onOutdated?.();
		return false;
	});
	db.on('blocked', () => {
		onBlocked?.();
		return false;
	});
}

/** Dexie opens a newer database without an error, and may even patch it: look at its version first, where the browser tells. */
async function installedVersion(name: string): Promise<number> {
	const all = await globalThis.indexedDB?.databases?.();
	return all?.find((each) => each.name === name)?.version ?? 0;
}

/** For the tests of this room: the tables behind a store. */
export function databaseOf(store: Store): Database {
	return inside(store).db;
}

/** For this room only: Dexie's way to ask again whenever the answer may be another. */
export function liveQueryOf(store: Store): typeof liveQuery {
	return inside(store).live;
}

/** For this room only: what the store takes as now. */
export function clockOf(store: Store): () => number {
	return inside(store).now;
}

/**
 * For this room only: reads in one transaction, so that the tables agree with each other.
 * The function given to Dexie is itself `async`: only then does it follow native awaits inside.
 */
export async function read<T>(
	store: Store,
	tables: readonly TableName[],
	work: (db: Database) => Promise<T>
): Promise<T> {
	const { db } = inside(store);
	try {
		return await db.transaction('r', [...tables], async () => work(db));
	} catch (error) {
		throw asStorageError(error);
	}
}

/**
 * For this room only: writes in one transaction, all or nothing. Awaits the transaction itself, since over quota
 * the inner calls resolve and only the transaction rejects.
 * @param signal has nothing written, unless all is by then.
 */
export async function write<T>(
	store: Store,
	tables: readonly TableName[],
	work: (db: Database, now: number) => Promise<T>,
	signal?: AbortSignal
): Promise<T> {
	const { db, now, onWrite } = inside(store);
	let end = () => {};
	try {
		const written = db.transaction('rw', [...tables], async (transaction) => {
			signal?.throwIfAborted();
			end = () => abort(transaction);
			signal?.addEventListener('abort', end);
			return work(db, now());
		});
		onWrite?.(written);
		return await written;
	} catch (error) {
		throw asStorageError(error);
	} finally {
		signal?.removeEventListener('abort', end);
	}
}

function abort(transaction: Transaction): void {
	try {
		transaction.abort();
	} catch {
		// It is being committed already.
	}
}

function inside(store: Store): Inside {
	const found = insides.get(store);
	if (!found) throw new StorageError('unknown', 'This store was not opened with openStore.');
	return found;
}
