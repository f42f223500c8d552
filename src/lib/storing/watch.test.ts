import { expect, it, vi } from 'vitest';
import { addCandidates } from './candidates';
import { createShortlist } from './shortlists/shortlists';
import { databaseOf, openStore } from './database/store';
import { forgetAlias, teachAlias } from './taught-aliases';
import { fromFile, testStore } from './testing';
import { watchKept, watchPool, watchTaughtAliases } from './watch';
import type { SkillId } from '$lib/domain/skill';

it('calls back now and after each change, from this connection and another', async () => {
	const store = await testStore();
	const tab = await openStore({ name: store.name });
	const seen = vi.fn();
	watchPool(store, seen);
	await expect.poll(() => seen).toHaveBeenLastCalledWith({ change: 0, count: 0 });
	await addCandidates(store, [fromFile('A')]);
	await expect.poll(() => seen).toHaveBeenLastCalledWith({ change: 1, count: 1 });
	await addCandidates(tab, [fromFile('B'), fromFile('C')]);
	await expect.poll(() => seen).toHaveBeenLastCalledWith({ change: 3, count: 3 });
	tab.close();
});

it('reads once for many watchers, gives the late one the last value at once, and ends with the last', async () => {
	const store = await testStore();
	const reads = vi.spyOn(databaseOf(store).shortlists, 'toArray');
	const [first, second] = [vi.fn(), vi.fn()];
	const endFirst = watchKept(store, 'shortlists', first);
	await expect.poll(() => first).toHaveBeenCalledWith([]);
	const endSecond = watchKept(store, 'shortlists', second);
	expect(second).toHaveBeenCalledWith([]);
	expect(reads).toHaveBeenCalledTimes(1);

	endFirst();
	const list = await createShortlist(store, 'Backend');
	await expect.poll(() => second).toHaveBeenLastCalledWith([list]);
	expect(first).toHaveBeenCalledTimes(1);

	endSecond();
	await createShortlist(store, 'Data');
	const third = vi.fn();
	watchKept(store, 'shortlists', third);
	expect(third).not.toHaveBeenCalled();
	await expect.poll(() => third.mock.lastCall?.[0]).toHaveLength(2);
	expect(second.mock.lastCall?.[0]).toEqual([list]);
});

it('follows taught aliases', async () => {
	const store = await testStore();
	const seen = vi.fn();
	watchTaughtAliases(store, (aliases) => seen(aliases.map(({ alias }) => alias)));
	await teachAlias(store, 'KTable', 'kafka-streams' as SkillId);
	await expect.poll(() => seen).toHaveBeenLastCalledWith(['KTable']);
	await forgetAlias(store, 'KTable');
	await expect.poll(() => seen).toHaveBeenLastCalledWith([]);
});

it('says what went wrong where the database is closed', async () => {
	const store = await testStore();
	store.close();
	const problem = vi.fn();
	watchPool(store, () => undefined, problem);
	await expect
		.poll(() => problem)
		.toHaveBeenCalledWith(expect.objectContaining({ kind: 'outdated' }));
});
