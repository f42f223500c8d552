import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { packBatch } from '$lib/searching/pool/batch';
import { countCandidates } from '$lib/storing/changes';
import { testStore } from '$lib/storing/testing';
import { Progress } from '../progress';
import { type Arrival, takeIn } from './intake';

const arrivals = (count: number) =>
	Array.from({ length: count }, (_, n): Arrival => ({
		profile: { basics: { name: `Fictional ${n}` } },
		source: { kind: 'demo', name: `Demo ${n}` }
	}));

/** Takes in six batches, and cancels while the one of a number, from 1, is sent to be packed. */
async function cancelledAt(last: number) {
	const store = await testStore();
	const progress = new Progress(() => undefined);
	let sent = 0;
	let taken = 0;
	const ids = await takeIn(arrivals(3_000), 3_000, {
		store,
		progress,
		pack: async () => {
			if (++sent === last) progress.cancel();
			return packBatch([]);
		},
		take: async () => void taken++,
		onSome: () => undefined,
		now: () => 5
	});
	return { sent, taken, told: ids.length, there: await countCandidates(store) };
}

it('takes in all, batch after batch', async () => {
	expect(await cancelledAt(Infinity)).toEqual({ sent: 6, taken: 6, told: 3_000, there: 3_000 });
});

it('begins nothing more once it is cancelled, keeps out whom it had begun, and says who is in', async () => {
	const { sent, taken, told, there } = await cancelledAt(3);
	expect(sent).toBe(3);
	expect(told).toBe(there);
	expect(taken).toBe(told / 500);
	expect(there).toBeLessThanOrEqual(1_000);
});

it('keeps out what is on its way when it is cancelled, however many batches that are', async () => {
	const { sent, told, there } = await cancelledAt(6);
	expect(sent).toBe(6);
	expect(told).toBe(there);
	expect(there).toBeLessThan(3_000);
});

it('lets what waits run before it begins the next batch: the thread that packs starts only then', async () => {
	const order: string[] = [];
	await takeIn(arrivals(1_001), 1_001, {
		store: await testStore(),
		progress: new Progress(() => undefined),
		pack: async () => {
			order.push('packed');
			setTimeout(() => order.push('waited'));
			return packBatch([]);
		},
		take: async () => undefined,
		onSome: () => undefined,
		now: () => 5
	});
	expect(order.slice(0, 5)).toEqual(['packed', 'waited', 'packed', 'waited', 'packed']);
});
