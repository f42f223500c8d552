import { expect, it } from 'vitest';
import type { CandidateId } from '$lib/domain/candidate';
import type { Entry, ShortlistId } from '$lib/domain/shortlist';
import { appendEntries } from './entries';
import { readEntries } from './members';
import {
	createShortlist,
	listShortlists,
	readShortlist,
	readWholeShortlist,
	removeShortlist,
	renameShortlist,
	restoreShortlist
} from './shortlists';
import { nobody, testStore } from '../testing';

const entry = (candidate: string, note = ''): Entry => ({
	candidate: candidate as CandidateId,
	stage: 'to review',
	rating: null,
	note,
	addedAt: 1
});

it('keeps the order of entries, and a candidate once', async () => {
	const store = await testStore();
	const list = await createShortlist(store, 'Backend', [entry('b'), entry('a'), entry('b', '2nd')]);
	expect(list).toMatchObject({ name: 'Backend', revision: 1 });
	expect(list).toMatchObject({ size: 2, stages: { 'to review': 2, hired: 0 } });
	expect(await readWholeShortlist(store, list.id)).toMatchObject({
		entries: [entry('b'), entry('a')]
	});
	expect(await readShortlist(store, list.id)).toEqual(list);
});

it('lists them oldest first', async () => {
	const store = await testStore();
	const names = ['Zebra', 'Apple', 'Moon'];
	for (const name of names) await createShortlist(store, name);
	expect((await listShortlists(store)).map(({ name }) => name)).toEqual(names);
});

it('renames without touching entries', async () => {
	const store = await testStore();
	const list = await createShortlist(store, 'Backend', [entry('a')]);
	expect(await renameShortlist(store, list.id, 'Platform')).toMatchObject({
		name: 'Platform',
		size: 1,
		revision: 2
	});
});

it('removes until it is undone; meanwhile nobody comes on it', async () => {
	const store = await testStore();
	const list = await createShortlist(store, 'Backend', [entry('a')]);
	await removeShortlist(store, list.id);
	expect(await listShortlists(store)).toEqual([]);
	expect(await readShortlist(store, list.id)).toBeNull();
	expect(await readWholeShortlist(store, list.id)).toBeNull();
	await expect(appendEntries(store, list.id, [entry('b')])).rejects.toMatchObject({
		kind: 'conflict'
	});
	expect(await restoreShortlist(store, list.id)).toMatchObject({ size: 1, revision: 3 });
	expect(await readEntries(store, list.id, 0, 9)).toEqual([entry('a')]);
	expect(await listShortlists(store)).toHaveLength(1);
	expect(await restoreShortlist(store, nobody as string as ShortlistId)).toBeNull();
});
