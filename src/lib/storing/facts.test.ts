import { expect, it } from 'vitest';
import { addCandidates, removeCandidates, updateProfile } from './candidates';
import { poolState } from './changes';
import { countStaleFacts, idsWithStaleFacts, restampFacts, saveFacts } from './facts';
import { readCandidates, readWithFacts } from './reading';
import { factsWith, fromFile, nobody, person, testStore, version } from './testing';

it('finds facts that are missing or of another version, on either side of the present one', async () => {
	const store = await testStore();
	const olderOnes = ['A', 'B'].map((name) =>
		fromFile(name, { facts: factsWith('', { ...version, vocabulary: 'v0' }) })
	);
	const newer = fromFile('C', { facts: factsWith('', { ...version, analyser: 2 }) });
	const added = await addCandidates(store, [
		...olderOnes,
		newer,
		fromFile('D'),
		fromFile('E', { facts: factsWith('') })
	]);
	const stale = added.slice(0, 4).map(({ id }) => id);
	expect(new Set(await idsWithStaleFacts(store, version))).toEqual(new Set(stale));
	expect(await countStaleFacts(store, version)).toBe(4);
	const some = await idsWithStaleFacts(store, version, 3);
	expect(some).toHaveLength(3);
	expect(stale).toEqual(expect.arrayContaining(some));
});

it('comes to an end: what is saved is asked for no more', async () => {
	const store = await testStore();
	await addCandidates(
		store,
		Array.from({ length: 9 }, (_, i) => fromFile(`N${i}`))
	);
	for (let left = 9; left > 0;) {
		const ids = await idsWithStaleFacts(store, version, 4);
		const rows = await readCandidates(store, ids);
		await saveFacts(
			store,
			rows.map(({ id, revision }) => ({ id, revision, facts: factsWith('') }))
		);
		expect(await countStaleFacts(store, version)).toBe((left -= ids.length));
	}
	expect(await idsWithStaleFacts(store, version)).toEqual([]);
});

it('never stores facts of an older profile, nor of a removed one', async () => {
	const store = await testStore();
	const [ada, bo] = await addCandidates(store, [fromFile('Ada'), fromFile('Bo')]);
	const ids = [ada?.id ?? nobody, bo?.id ?? nobody];
	await updateProfile(store, ids[0] ?? nobody, person('Ada Two'));
	await removeCandidates(store, ids.slice(1));
	const late = ids.map((id) => ({ id, revision: 1, facts: factsWith('late') }));
	expect(await saveFacts(store, late)).toEqual([]);
	expect((await readWithFacts(store, ids))[0]?.facts).toBeNull();
	const fresh = { id: ids[0] ?? nobody, revision: 2, facts: factsWith('fresh') };
	expect(await saveFacts(store, [fresh])).toEqual([ids[0]]);
});

it('a new stamp alone is no change of the pool, and is refused to an older profile too', async () => {
	const store = await testStore();
	const [ada] = await addCandidates(store, [fromFile('Ada', { facts: factsWith('same') })]);
	const id = ada?.id ?? nobody;
	const newer = { ...version, vocabulary: 'v2' };
	const { change } = await poolState(store);
	expect(await restampFacts(store, [{ id, revision: 1, facts: factsWith('same', newer) }])).toEqual(
		[id]
	);
	expect(await idsWithStaleFacts(store, newer)).toEqual([]);
	expect((await poolState(store)).change).toBe(change);
	await updateProfile(store, id, person('Ada Two'));
	expect(await restampFacts(store, [{ id, revision: 1, facts: factsWith('late') }])).toEqual([]);
});
