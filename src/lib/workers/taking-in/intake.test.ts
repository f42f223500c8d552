import { expect, it } from 'vitest';
import { packBatch } from '$lib/searching/pool/batch';
import { testStore } from '$lib/storing/testing';
import { Progress } from '../progress';
import { type Arrival, takeIn } from './intake';

const people = (count: number): Arrival[] =>
	Array.from({ length: count }, (_, n) => ({
		profile: { basics: { name: `Testa Persona ${n}` } },
		source: { kind: 'demo', name: `Demo ${n}` }
	}));

it('lets what waits run before it begins the next batch: the thread that packs starts only then', async () => {
	const order: string[] = [];
	await takeIn(people(1_001), 1_001, {
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
