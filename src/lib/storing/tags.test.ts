import { expect, it } from 'vitest';
import { withTag, withoutTag } from '$lib/domain/tag';
import { addCandidates, removeCandidates } from './candidates';
import { readCandidates } from './reading';
import { poolState } from './changes';
import { changeTags } from './tags';
import { fromFile, nobody, testStore } from './testing';

it('tags many at once and gives the way back of those that changed', async () => {
	const store = await testStore();
	const added = await addCandidates(store, [fromFile('Ada'), fromFile('Bo')]);
	const ids = added.map(({ id }) => id);
	const first = await changeTags(store, ids.slice(0, 1), (tags) => withTag(tags, 'asked'));
	expect(first.before).toEqual([{ id: ids[0], tags: [] }]);
	const { change } = await poolState(store);
	const { before, now, step } = await changeTags(store, ids, (tags) => withTag(tags, 'asked'));
	expect([before, now]).toEqual([[{ id: ids[1], tags: [] }], [{ id: ids[1], tags: ['asked'] }]]);
	expect(step).toEqual({ before: change, after: change + 1 });
	expect((await poolState(store)).change).toBe(change + 1);
	expect((await readCandidates(store, ids)).map(({ tags }) => tags)).toEqual([
		['asked'],
		['asked']
	]);

	await changeTags(
		store,
		before.map(({ id }) => id),
		(_, id) => before.find((one) => one.id === id)?.tags ?? []
	);
	expect((await readCandidates(store, ids)).map(({ tags }) => tags)).toEqual([['asked'], []]);
	await changeTags(store, ids, (tags) => withoutTag(tags, 'ASKED'));
	expect((await readCandidates(store, ids)).map(({ tags }) => tags)).toEqual([[], []]);
});

it('keeps the tags of a removed candidate with it', async () => {
	const store = await testStore();
	const [ada] = await addCandidates(store, [fromFile('Ada')]);
	const id = ada?.id ?? nobody;
	await changeTags(store, [id], () => ['asked']);
	await removeCandidates(store, [id]);
	expect(await readCandidates(store, [id])).toEqual([]);
	const { before } = await changeTags(store, [id], (tags) => withTag(tags, 'asked'));
	expect(before).toEqual([]);
});
