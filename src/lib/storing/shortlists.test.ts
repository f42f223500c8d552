import { expect, it } from 'vitest';
import type { CandidateId } from '$lib/domain/candidate';
import type { Entry, ShortlistId } from '$lib/domain/shortlist';
import {
	createShortlist,
	listShortlists,
	readShortlist,
	removeShortlist,
	renameShortlist,
	restoreShortlist,
	saveShortlist
} from './shortlists';
import { openStore } from './store';
import { nobody, testStore } from './testing';

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
	expect(list.entries).toEqual([entry('b'), entry('a')]);
	expect(await readShortlist(store, list.id)).toEqual(list);
});

it('lists them oldest first', async () => {
	const store = await testStore();
	const names = ['Zebra', 'Apple', 'Moon'];
	for (const name of names) await createShortlist(store, name);
	expect((await listShortlists(store)).map(({ name }) => name)).toEqual(names);
});

it('refuses to overwrite what another tab saved, and says that it is a conflict', async () => {
	const store = await testStore();
	const tab = await openStore({ name: store.name });
	const list = await createShortlist(store, 'Backend');
	const saved = await saveShortlist(tab, { ...list, entries: [entry('a')] }, list.revision);
	expect(saved.revision).toBe(2);
	await expect(
		saveShortlist(store, { ...list, entries: [entry('b')] }, list.revision)
	).rejects.toMatchObject({ kind: 'conflict' });
	expect(await readShortlist(store, list.id)).toEqual(saved);
	tab.close();
});

it('lets only one of two saves at the same moment through', async () => {
	const store = await testStore();
	const tab = await openStore({ name: store.name });
	const list = await createShortlist(store, 'Backend');
	const saves = [store, tab].map((each) => saveShortlist(each, list, list.revision));
	const outcomes = (await Promise.allSettled(saves)).map(({ status }) => status);
	expect(outcomes.sort()).toEqual(['fulfilled', 'rejected']);
	tab.close();
});

it('renames without touching entries', async () => {
	const store = await testStore();
	const list = await createShortlist(store, 'Backend', [entry('a')]);
	expect(await renameShortlist(store, list.id, 'Platform')).toMatchObject({
		name: 'Platform',
		entries: [entry('a')],
		revision: 2
	});
});

it('removes until it is undone; a removed list cannot be saved', async () => {
	const store = await testStore();
	const list = await createShortlist(store, 'Backend', [entry('a')]);
	await removeShortlist(store, list.id);
	expect(await listShortlists(store)).toEqual([]);
	expect(await readShortlist(store, list.id)).toBeNull();
	await expect(saveShortlist(store, list, list.revision)).rejects.toMatchObject({
		kind: 'conflict'
	});
	expect(await restoreShortlist(store, list.id)).toMatchObject({
		entries: [entry('a')],
		revision: 3
	});
	expect(await listShortlists(store)).toHaveLength(1);
	expect(await restoreShortlist(store, nobody as string as ShortlistId)).toBeNull();
});
