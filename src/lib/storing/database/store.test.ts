import { IDBFactory } from 'fake-indexeddb';
import { expect, it, vi } from 'vitest';
import { addCandidates } from '../candidates';
import { countCandidates } from '../changes';
import { schemaVersion } from './versions';
import { openStore } from './store';
import { freshName, fromFile, testStore } from '../testing';

/** Opens a database past Dexie, as a later version of the product would. */
function openNative(name: string, version: number, onBlocked?: () => void): Promise<IDBDatabase> {
	return new Promise((resolve, reject) => {
		const request = indexedDB.open(name, version);
		request.onblocked = () => onBlocked?.();
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(request.error);
	});
}

/** As IndexedDB counts the schema after this one. */
const newer = (schemaVersion + 1) * 10;

it('gives way to a newer version, and writes nothing any more', async () => {
	const onOutdated = vi.fn();
	const store = await testStore({ onOutdated });
	await addCandidates(store, [fromFile('A')]);
	const taker = await openNative(store.name, newer);
	expect(onOutdated).toHaveBeenCalledTimes(1);
	await expect(addCandidates(store, [fromFile('B')])).rejects.toMatchObject({ kind: 'outdated' });
	taker.close();
	await expect(countCandidates(store)).rejects.toMatchObject({ kind: 'outdated' });
});

it('refuses to open a database that a newer version wrote, and leaves it untouched', async () => {
	const name = freshName();
	(await openNative(name, newer)).close();
	await expect(openStore({ name })).rejects.toMatchObject({ kind: 'outdated' });
	const untouched = await openNative(name, newer);
	expect([...untouched.objectStoreNames]).toEqual([]);
	untouched.close();
});

it('says that an older tab is in the way, and goes on once that is closed', async () => {
	const name = freshName();
	const older = await openNative(name, 5);
	const onBlocked = vi.fn(() => older.close());
	const store = await testStore({ name, onBlocked });
	expect(onBlocked).toHaveBeenCalledTimes(1);
	expect(await countCandidates(store)).toBe(0);
});

it('tells of every write as it begins, and of nothing that reads', async () => {
	const begun: PromiseLike<unknown>[] = [];
	const store = await testStore({ onWrite: (written) => begun.push(written) });
	const added = addCandidates(store, [fromFile('A')]);
	expect(begun).toHaveLength(1);
	await Promise.all([added, ...begun]);
	expect(await countCandidates(store)).toBe(1);
	expect(begun).toHaveLength(1);
});

it.each([
	['has no IndexedDB', undefined],
	[
		'refuses it',
		{
			databases: () => Promise.resolve([]),
			open: () => {
				throw new DOMException('denied', 'SecurityError');
			}
		}
	]
])('says so where the browser %s', async (_, factory) => {
	vi.stubGlobal('indexedDB', factory);
	await expect(openStore()).rejects.toMatchObject({ kind: 'missing' });
	vi.unstubAllGlobals();
	expect(indexedDB).toBeInstanceOf(IDBFactory);
});
