import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Candidate } from '$lib/domain/candidate';
import { countCandidates, poolState } from './changes';
import { listsHolding } from './shortlists/members';
import { schemaVersion } from './database/versions';
import { readFirstReading } from './first-readings';
import { readIndexParts } from './index-parts';
import { eachCandidate } from './reading';
import { restoreCandidates } from './candidates';
import { findSameContact, findSameSource } from './same';
import { listKept } from './kept';
import { findMerged, mergersOf } from './mergers/mergers';
import { readSetting } from './settings';
import { listShortlists } from './shortlists/shortlists';
import { databaseOf, openStore } from './database/store';
import { listTaughtAliases } from './taught-aliases';
import { freshName, nobody, person, wholeLists } from './testing';
import { listTwoPeople } from './mergers/two-people';

/** A database as it lay on a disk: the stores with their indexes, and their rows. */
interface Dump {
	/** As IndexedDB has it, ten times the schema's. */
	nativeVersion: number;
	stores: {
		name: string;
		keyPath: string | string[];
		indexes: { name: string; keyPath: string; multiEntry: boolean; unique: boolean }[];
		rows: unknown[];
	}[];
}

function dumpOf(version: number): Dump {
	const file = new URL(`../../../tests/fixtures/database/version-${version}.json`, import.meta.url);
	return JSON.parse(readFileSync(file, 'utf8')) as Dump;
}

/** Lays the dump down without Dexie, as that version did. */
function layDown({ nativeVersion, stores }: Dump, name: string): Promise<void> {
	return new Promise((resolve, reject) => {
		const request = indexedDB.open(name, nativeVersion);
		request.onupgradeneeded = () => {
			for (const { name: store, keyPath, indexes, rows } of stores) {
				const made = request.result.createObjectStore(store, { keyPath });
				for (const index of indexes) made.createIndex(index.name, index.keyPath, index);
				for (const row of rows) made.put(row);
			}
		};
		request.onerror = () => reject(request.error);
		request.onsuccess = () => {
			request.result.close();
			resolve();
		};
	});
}

it.each([1, 2, 3])(
	'opens what version %i wrote, with every row and index at work',
	async (version) => {
		const name = freshName();
		await layDown(dumpOf(version), name);
		const store = await openStore({ name });
		const all: Candidate[] = [];
		await eachCandidate(store, 10, (batch) => all.push(...batch));
		expect(all.map(({ profile }) => profile.basics?.name)).toEqual(['Ada Example', 'Bo Example']);
		expect(all.map(({ tags }) => tags)).toEqual([version === 1 ? [] : ['asked', 'Berlin'], []]);
		expect(await poolState(store)).toEqual({ change: 6, count: 2 });

		expect(await findSameSource(store, ['0'.repeat(64)])).toEqual([all[0]?.id]);
		expect(await findSameContact(store, [person('ada example', 'ada@example.org')])).toEqual([
			[all[0]?.id]
		]);

		expect(await wholeLists(store)).toMatchObject([
			{ name: 'Backend', entries: [{ candidate: all[0]?.id, stage: 'interview', rating: 3 }] }
		]);
		expect(await listShortlists(store)).toMatchObject([{ size: 1, stages: { interview: 1 } }]);
		const { id } = (await listShortlists(store))[0] ?? {};
		expect(await listsHolding(store, [all[0]?.id ?? nobody])).toEqual([id]);
		expect(await listTaughtAliases(store)).toMatchObject([{ alias: 'KTable' }]);
		expect(await readSetting(store, 'loadedSamples')).toEqual(['one']);
		// The first index did not say what it stands for, and is made anew.
		expect(await readIndexParts(store)).toEqual(
			version === 1 ? null : { through: 4, parts: { names: 'Ada\nBo' } }
		);

		const isNewer = version > 1;
		expect((await listKept(store, 'briefs')).map(({ name }) => name)).toEqual(
			isNewer ? ['Backend engineer'] : []
		);
		expect((await listKept(store, 'savedSearches')).map(({ address }) => address)).toEqual(
			isNewer ? ['must=kafka'] : []
		);
		expect((await mergersOf(store, all[0]?.id ?? nobody)).length).toBe(isNewer ? 1 : 0);
		expect(await findMerged(store, '1'.repeat(64))).toEqual(isNewer ? [all[0]?.id] : []);
		expect((await listTwoPeople(store)).length).toBe(isNewer ? 1 : 0);
		const first = await readFirstReading(store, all[0]?.id ?? nobody);
		expect(first?.basics?.name).toBe(isNewer ? 'Ada Exmaple' : undefined);

		const removed = await databaseOf(store).candidates.where('removedAt').above(0).primaryKeys();
		expect(await restoreCandidates(store, removed)).toEqual(removed);
		expect(await countCandidates(store)).toBe(3);
		store.close();
	}
);

it('has the stores and indexes of the newest dump: a change of the schema needs a new version', async () => {
	const dump = dumpOf(schemaVersion);
	const store = await openStore({ name: freshName() });
	const native = databaseOf(store).backendDB();
	expect(native.version).toBe(dump.nativeVersion);
	const stores = [...native.objectStoreNames];
	expect(stores).toEqual(dump.stores.map((each) => each.name).sort());
	const transaction = native.transaction(stores);
	for (const { name, keyPath, indexes } of dump.stores) {
		const there = transaction.objectStore(name);
		expect(there.keyPath, name).toEqual(keyPath);
		expect([...there.indexNames], name).toEqual(indexes.map((index) => index.name).sort());
		for (const index of indexes) {
			expect(there.index(index.name)).toMatchObject({
				keyPath: index.keyPath,
				multiEntry: index.multiEntry,
				unique: index.unique
			});
		}
	}
	store.close();
});
