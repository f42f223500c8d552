import type { Blinding } from '$lib/domain/blind/blinding';
import type { IndexPartRow, PoolRow, SettingRow } from './rows';
import { settingIn } from '../settings';
import { schemaVersion } from './versions';

/** A part of the index that stands for the pool as it is, and how that stands. */
export interface AtOnce {
	readonly part: unknown;
	readonly count: number;
	readonly blinding: Blinding;
}

/**
 * Reads one part of the index before anything else is loaded, without Dexie and without a worker: what a page shows
 * first is kept in one.
 * @returns `null` where there is none, where the pool was changed since it was written, where the database is of another
 * version, or cannot be read: whoever opens it properly says so.
 */
export async function readAtOnce(part: string, name = 'slate'): Promise<AtOnce | null> {
	try {
		const db = await opened(name);
		try {
			return db.version === schemaVersion * 10 ? await readIn(db, part) : null;
		} finally {
			db.close();
		}
	} catch {
		return null;
	}
}

function opened(name: string): Promise<IDBDatabase> {
	return new Promise((resolve, reject) => {
		const request = indexedDB.open(name);
		// There is none yet, and it is not for this to make one.
		request.onupgradeneeded = () => request.transaction?.abort();
		request.onerror = (event) => {
			event.preventDefault();
			reject(new Error('There is no database to read.'));
		};
		request.onsuccess = () => {
			const db = request.result;
			db.onversionchange = () => db.close();
			resolve(db);
		};
	});
}

async function readIn(db: IDBDatabase, name: string): Promise<AtOnce | null> {
	const reading = db.transaction(['pool', 'settings', 'indexParts']);
	const [pool, blinding, row] = await Promise.all([
		rowOf<PoolRow>(reading, 'pool', 'pool'),
		rowOf<SettingRow>(reading, 'settings', 'blinding'),
		rowOf<IndexPartRow>(reading, 'indexParts', name)
	]);
	if (!pool || !row || pool.indexed !== pool.change) return null;
	return { part: row.part, count: pool.count, blinding: settingIn('blinding', blinding) };
}

function rowOf<Row>(reading: IDBTransaction, table: string, key: string): Promise<Row | undefined> {
	return new Promise((resolve, reject) => {
		const request = reading.objectStore(table).get(key);
		request.onsuccess = () => resolve(request.result as Row | undefined);
		request.onerror = () => reject(new Error('The database cannot be read.'));
	});
}
