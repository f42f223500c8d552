import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, it, vi } from 'vitest';
import { monthOf } from '$lib/domain/month';
import { openStore, type Store } from '$lib/storing/database/store';
import { type PoolEvent, PoolEvents } from '../pool-events';
import { Progress } from '../progress';
import { TaughtVocabulary } from '../teaching/taught-vocabulary';
import { WorkQueue } from '../work-queue';
import { analystHere } from './analyst';
import { Follower } from './follower';
import { IndexKeeper } from './index-keeper';

let store: Store;

beforeEach(async () => {
	globalThis.indexedDB = new IDBFactory();
	Object.assign(Dexie.dependencies, { indexedDB, IDBKeyRange });
	store = await openStore();
	return () => store.close();
});

/** A follower of an index that comes up to a change by being asked to. */
function following() {
	const analyst = analystHere();
	const keeper = new IndexKeeper(store, analyst);
	let through = 0;
	vi.spyOn(keeper, 'through', 'get').mockImplementation(() => through);
	const reach = (change: number) => (through = change);
	const catchUp = vi.spyOn(keeper, 'catchUp').mockImplementation(async () => void reach(9));
	const queue = new WorkQueue();
	const events = new PoolEvents();
	const told: PoolEvent['kind'][] = [];
	events.hear(({ kind }) => told.push(kind));
	const progress = new Progress(() => undefined);
	const along = { store, keeper, asOf: monthOf(2026, 11), vocabulary: new TaughtVocabulary() };
	const follower = new Follower({ ...along, analyst, queue, progress, events });
	return { follower, keeper, queue, told, catchUp, reach };
}

it('catches up once with all changes that came while something else was done, and says so', async () => {
	const { follower, queue, told, catchUp } = following();
	follower.catchUpSoon(1);
	follower.catchUpSoon(2);
	await queue.add(async () => undefined);
	expect([catchUp.mock.calls.length, told]).toEqual([1, ['changed']]);
	follower.catchUpSoon(10);
	await queue.add(async () => undefined);
	expect(catchUp).toHaveBeenCalledTimes(2);
});

it('leaves a change alone that the work at hand has taken in', async () => {
	const { follower, queue, told, catchUp, reach } = following();
	void queue.add(async () => reach(2));
	follower.catchUpSoon(2);
	await queue.add(async () => undefined);
	expect([catchUp.mock.calls.length, told]).toEqual([0, []]);
});

it('reads the texts once for all who wait, and recovers those that are lost when it is their turn', async () => {
	const { follower, keeper, queue } = following();
	const order: string[] = [];
	const read = vi.spyOn(keeper, 'readTexts').mockResolvedValue(false);
	vi.spyOn(keeper, 'recoverTexts').mockImplementation(async () => void order.push('recovered'));
	void queue.add(async () => order.push('at hand'));
	await Promise.all([follower.readTexts(), follower.readTexts()]);
	expect([read.mock.calls.length, order]).toEqual([1, ['at hand', 'recovered']]);
	await follower.readTexts();
	expect(read).toHaveBeenCalledTimes(2);
});
