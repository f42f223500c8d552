import { expect, it } from 'vitest';
import { addCandidates, removeCandidates, restoreCandidates } from './candidates';
import { candidatesChangedSince, countCandidates, poolState } from './changes';
import { eraseAll, forgetRemoved } from './forgetting';
import { writeIndexParts } from './index-parts';
import { readCandidates } from './reading';
import { addSamplesOnce } from './samples';
import { createShortlist, removeShortlist, restoreShortlist } from './shortlists/shortlists';
import { databaseOf } from './database/store';
import { changeTags } from './tags';
import { fromFile, nobody, testStore, wholeLists } from './testing';

it('forgets who was removed long ago, in shortlists too, and keeps the rest', async () => {
	let now = 100;
	const store = await testStore({ now: () => now });
	const [old, late, here] = (
		await addCandidates(
			store,
			['Old', 'Late', 'Here'].map((name) => fromFile(name))
		)
	).map(({ id }) => id);
	const ids = [old ?? nobody, late ?? nobody, here ?? nobody];
	await changeTags(store, ids, () => ['asked']);
	const entries = ids.map((candidate) => ({
		candidate,
		stage: 'to review' as const,
		rating: null,
		note: '',
		addedAt: 1
	}));
	const list = await createShortlist(store, 'Backend', entries);
	const gone = await createShortlist(store, 'Gone', entries);
	await removeCandidates(store, ids.slice(0, 1));
	await removeShortlist(store, gone.id);
	now = 200;
	await removeCandidates(store, ids.slice(1, 2));
	const { change } = await poolState(store);

	expect(await forgetRemoved(store, 150)).toBe(1);
	expect(await databaseOf(store).candidates.get(ids[0] ?? nobody)).toEqual({
		id: old,
		addedAt: 100,
		changedAt: 100,
		revision: 2,
		deletedAt: 100
	});
	expect(await databaseOf(store).tags.get(ids[0] ?? nobody)).toBeUndefined();
	const { id, name, addedAt } = list;
	expect(await wholeLists(store)).toEqual([
		{ id, name, addedAt, entries: entries.slice(1), changedAt: 200, revision: 2 }
	]);
	expect(await databaseOf(store).shortlistPages.count()).toBe(1);
	expect(await restoreShortlist(store, gone.id)).toBeNull();
	expect(await restoreCandidates(store, ids)).toEqual([late]);
	expect((await readCandidates(store, ids)).map(({ id }) => id)).toEqual([late, here]);
	expect(await forgetRemoved(store, Infinity)).toBe(0);
	expect((await candidatesChangedSince(store, 0))?.removed).toEqual([old]);
	expect((await poolState(store)).change).toBe(change + 1);
});

it('forgets more than one batch', async () => {
	const store = await testStore();
	const added = await addCandidates(
		store,
		Array.from({ length: 501 }, () => fromFile('N'))
	);
	await removeCandidates(
		store,
		added.map(({ id }) => id)
	);
	expect(await forgetRemoved(store, Infinity)).toBe(501);
});

it('erases all but which samples were loaded, and tells every index to start anew', async () => {
	const store = await testStore();
	const sample = fromFile('one', { source: { kind: 'sample', name: 'one' } });
	await addSamplesOnce(store, [sample]);
	await createShortlist(store, 'Backend');
	await eraseAll(store);
	for (const name of ['candidates', 'tags', 'shortlists', 'changes', 'indexParts']) {
		expect(await databaseOf(store).table(name).count(), name).toBe(0);
	}
	expect(await addSamplesOnce(store, [sample])).toEqual([]);
	expect(await candidatesChangedSince(store, 1)).toBeNull();
	expect(await writeIndexParts(store, { through: 1, parts: { late: 1 } })).toBe(false);
	await addCandidates(store, [fromFile('New')]);
	expect(await countCandidates(store)).toBe(1);
	expect((await candidatesChangedSince(store, 2))?.candidates).toHaveLength(1);
});
