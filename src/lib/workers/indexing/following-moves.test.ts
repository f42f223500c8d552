import 'fake-indexeddb/auto';
import { expect, it, vi } from 'vitest';
import type { CandidateId } from '$lib/domain/candidate';
import { numbersIn } from '$lib/searching/packed/bits';
import { idsOf } from '$lib/searching/pool/pool-index';
import { taggedWith } from '$lib/searching/pool/tags';
import { withTag } from '$lib/domain/tag';
import {
	addCandidates,
	removeCandidates,
	restoreCandidates,
	updateProfile
} from '$lib/storing/candidates';
import { poolState } from '$lib/storing/changes';
import type { Store } from '$lib/storing/database/store';
import { changeTags } from '$lib/storing/tags';
import { testStore } from '$lib/storing/testing';
import type { IndexKeeper } from './index-keeper';
import { add, found, many, person, reading, source, started } from './testing-index-keeper';

it('follows tags without reading a profile', async () => {
	const store = await testStore();
	const [ada, bo] = await add(store, person('Ada', 'Kafka'), person('Bo', 'Kafka'));
	const keeper = await started(store);
	await keeper.catchUp(reading);
	await changeTags(store, [ada as CandidateId], (tags) => withTag(tags, 'asked'));
	const pack = vi.fn(reading.pack);
	await keeper.catchUp({ pack });
	expect(pack.mock.calls.flat(2)).toEqual([]);
	expect(idsOf(keeper.index, numbersIn(taggedWith(keeper.index, 'asked')))).toEqual([ada]);
	await updateProfile(store, ada as CandidateId, person('Ada Two', 'Kafka'));
	await removeCandidates(store, [bo as CandidateId]);
	await keeper.catchUp(reading);
	expect(idsOf(keeper.index, numbersIn(taggedWith(keeper.index, 'asked')))).toEqual([ada]);
});

/** A keeper whose pool of `count` was taken out by ids that are given with it. */
async function emptied(count: number) {
	const store = await testStore();
	const ids = await add(store, ...many(count, 'Kafka'));
	const keeper = await started(store);
	await keeper.catchUp(reading);
	await removeCandidates(store, ids);
	await keeper.catchUp(reading);
	expect(keeper.index.size).toBe(0);
	return { store, ids, keeper };
}

/** Who was read by a keeper that catches up, by name. */
async function readBy(keeper: IndexKeeper): Promise<string[]> {
	const pack = vi.fn(reading.pack);
	await keeper.catchUp({ pack });
	return pack.mock.calls.flat(2).map(({ profile }) => profile.basics?.name ?? '');
}

it('takes back who was taken out without reading them, however many, and also where another tab did both', async () => {
	const { store, ids, keeper } = await emptied(1200);
	await keeper.tidy();
	expect(await restoreCandidates(store, ids)).toHaveLength(1200);
	expect(await readBy(keeper)).toEqual([]);
	expect(found(keeper, 'Kafka')).toHaveLength(1200);
	expect(keeper.behind((await poolState(store)).change)).toBe(0);
});

it.each<[string, (store: Store, id: CandidateId, keeper: IndexKeeper) => Promise<unknown>]>([
	['were tagged meanwhile', (store, id) => changeTags(store, [id], () => ['asked'])],
	[
		'are another by a second coming',
		async (store, id) => {
			await addCandidates(store, [{ id, profile: person('Fictional Kafka 0', 'Kafka'), source }]);
			await removeCandidates(store, [id]);
		}
	],
	['would be read otherwise by now', async (_, __, keeper) => keeper.readAnewWhoComesBack()]
])('reads those anew who come back and %s', async (_, meanwhile) => {
	const { store, ids, keeper } = await emptied(2);
	await meanwhile(store, ids[0] as CandidateId, keeper);
	await keeper.catchUp(reading);
	await restoreCandidates(store, ids);
	expect(await readBy(keeper)).toContain('Fictional Kafka 0');
	expect(found(keeper, 'Kafka')).toEqual(['Fictional Kafka 0', 'Fictional Kafka 1']);
});

it('takes in tags as they were stored, but not over what others wrote before', async () => {
	const store = await testStore();
	const [ada, bo] = (await add(store, ...many(2, 'Kafka'))) as [CandidateId, CandidateId];
	const keeper = await started(store);
	await keeper.catchUp(reading);
	const tagged = () => idsOf(keeper.index, numbersIn(taggedWith(keeper.index, 'asked')));
	keeper.takeTags(await changeTags(store, [ada], () => ['asked']));
	expect([tagged(), keeper.behind((await poolState(store)).change)]).toEqual([[ada], 0]);

	await changeTags(store, [ada], () => []);
	keeper.takeTags(await changeTags(store, [bo], () => ['asked']));
	expect([tagged(), keeper.behind((await poolState(store)).change)]).toEqual([[ada], 2]);
	await keeper.catchUp(reading);
	expect(tagged()).toEqual([bo]);
});
