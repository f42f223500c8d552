import { Dexie } from 'dexie';
import { demoProfile } from '$data/demo/demo-profile';

/** The bare database, which everything that stores has to be held against. */

const perTransaction = 250;

/** Milliseconds of a plain `put` of each of so many profiles, as the app stores them, without an index. */
export async function putProfiles(count: number): Promise<number> {
	const rows = Array.from({ length: count }, (_, n) => ({
		id: crypto.randomUUID(),
		profile: demoProfile(1, n),
		source: { kind: 'demo', name: `Demo ${n}` },
		addedAt: n,
		changedAt: n,
		revision: 1
	}));
	const name = 'bench-put';
	const db = await opened(name);
	const started = performance.now();
	for (let from = 0; from < count; from += perTransaction) {
		await stored(db, rows.slice(from, from + perTransaction));
	}
	const time = performance.now() - started;
	db.close();
	indexedDB.deleteDatabase(name);
	return time;
}

function opened(name: string): Promise<IDBDatabase> {
	return new Promise((resolve, reject) => {
		const request = indexedDB.open(name, 1);
		request.onupgradeneeded = () => request.result.createObjectStore('rows', { keyPath: 'id' });
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(new Error(request.error?.message));
	});
}

function stored(db: IDBDatabase, rows: readonly object[]): Promise<void> {
	return new Promise((resolve, reject) => {
		const transaction = db.transaction('rows', 'readwrite', { durability: 'strict' });
		for (const row of rows) transaction.objectStore('rows').put(row);
		transaction.oncomplete = () => resolve();
		transaction.onabort = () => reject(new Error(transaction.error?.message));
	});
}

/** Milliseconds of Dexie's `toArray` over all candidates of the app. */
export async function toArray(): Promise<number> {
	const db = await new Dexie('slate').open();
	const started = performance.now();
	await db.table('candidates').toArray();
	const time = performance.now() - started;
	db.close();
	return time;
}

/** Milliseconds of `getAll` over all candidates of the app, without Dexie. */
export async function getAll(): Promise<number> {
	const db = await new Dexie('slate').open();
	const started = performance.now();
	await new Promise((resolve, reject) => {
		const store = db.backendDB().transaction('candidates').objectStore('candidates');
		const request = store.getAll();
		request.onsuccess = resolve;
		request.onerror = reject;
	});
	const time = performance.now() - started;
	db.close();
	return time;
}
