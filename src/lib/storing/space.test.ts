import { expect, it, vi } from 'vitest';
import { addCandidates, removeCandidates } from './candidates';
import { createShortlist, removeShortlist } from './shortlists/shortlists';
import { askPersistence, storageUsed } from './space';
import { fromFile, nobody, testStore } from './testing';

it('counts what is there apart from what was removed', async () => {
	const store = await testStore();
	const [ada] = await addCandidates(store, [fromFile('Ada'), fromFile('Bo'), fromFile('Cy')]);
	await removeCandidates(store, [ada?.id ?? nobody]);
	await createShortlist(store, 'Backend');
	await removeShortlist(store, (await createShortlist(store, 'Old')).id);
	expect((await storageUsed(store)).counts).toEqual({
		candidates: 2,
		removedCandidates: 1,
		shortlists: 1,
		taughtAliases: 0
	});
});

it('passes on what the browser says, and does without it', async () => {
	const store = await testStore();
	vi.stubGlobal('navigator', {
		storage: {
			estimate: async () => ({ usage: 5, quota: 9 }),
			persisted: async () => true,
			persist: async () => true
		}
	});
	expect(await storageUsed(store)).toMatchObject({ bytes: 5, quota: 9, persistent: true });
	expect(await askPersistence()).toBe(true);
	vi.stubGlobal('navigator', {});
	expect(await storageUsed(store)).toMatchObject({ bytes: null, quota: null, persistent: false });
	expect(await askPersistence()).toBe(false);
	vi.unstubAllGlobals();
});
