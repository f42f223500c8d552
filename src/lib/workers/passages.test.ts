import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { Dexie } from 'dexie';
import { beforeEach, expect, it } from 'vitest';
import { monthOf } from '$lib/domain/month';
import { emptyQuery } from '$lib/domain/query';
import type { PoolApi } from './pool-api';
import { poolService } from './pool-service';

const people = 400;

/** A pool in which all say both words and every other one says them together, beside the samples. */
async function opened(): Promise<PoolApi> {
	globalThis.indexedDB = new IDBFactory();
	Dexie.dependencies.indexedDB = globalThis.indexedDB;
	const pool = poolService();
	await pool.open(monthOf(2026, 11), () => undefined);
	await pool.add(
		Array.from({ length: people }, (_, i) => ({
			profile: {
				basics: {
					name: `Invented Person ${i}`,
					summary: i % 2 ? 'Orchard ladder keeper' : 'Keeps a ladder in the orchard'
				}
			},
			source: { kind: 'demo' as const, name: 'a test' }
		}))
	);
	return pool;
}

let pool: PoolApi;
beforeEach(async () => (pool = await opened()));

const asking = (words: string) => ({ ...emptyQuery, words });

/** Asks until nobody is left to be looked at. @returns how many were found, and how many left, each time. */
async function followed(words: string): Promise<[total: number, left: number][]> {
	const all: [number, number][] = [];
	for (let i = 0; i < 100; i++) {
		// Some are looked at in any case, once the time is long enough for one turn.
		const { total, toLookAt } = await pool.search(asking(words), 0, 1);
		all.push([total, toLookAt]);
		if (!toLookAt) return all;
	}
	throw new Error(`nobody looks further: ${all.at(-1)?.join()}`);
}

it('answers before it has looked at all who say the words of a phrase, and goes on with each asking', async () => {
	expect(await pool.search(asking('"orchard ladder"'), 0, 0)).toMatchObject({
		total: 0,
		toLookAt: people
	});
	const all = await followed('"orchard ladder"');
	expect(all.at(-1)).toEqual([people / 2, 0]);
	for (const [i, [total, left]] of all.entries()) {
		const [before, leftBefore] = all[i - 1] ?? [0, people];
		expect(total).toBeGreaterThanOrEqual(before);
		expect(left).toBeLessThanOrEqual(leftBefore);
		expect(people - left).toBeGreaterThanOrEqual(total);
	}
});

it('rules out by a phrase nobody of whom it is not sure, and in the end the right ones', async () => {
	const none = await pool.search(asking('NOT "orchard ladder"'), 0, 0);
	expect([none.total, none.toLookAt]).toEqual([2, people]);
	expect((await followed('NOT "orchard ladder"')).at(-1)).toEqual([people / 2 + 2, 0]);
});

it('looks at those alone whom the rest of the query leaves', async () => {
	const found = await pool.search(asking('"orchard ladder" name:"Person 17"'), 0, 0);
	expect([found.total, found.toLookAt]).toEqual([0, 1]);
	expect((await pool.search(asking('"orchard ladder" name:"Person 17"'))).total).toBe(1);
});

it('remembers whom it looked at, and looks at whoever is changed', async () => {
	const { id, total } = await pool.search(asking('"orchard ladder"'));
	const [first] = await pool.idsOf(id, 0, 1);
	const [candidate] = await pool.read(first ? [first] : []);
	if (!candidate) throw new Error('nobody says it');
	await pool.update(candidate.id, {
		...candidate.profile,
		basics: { ...candidate.profile.basics, summary: 'A ladder, no orchard' }
	});
	expect((await pool.search(asking('"orchard ladder"'), 0, 0)).toLookAt).toBe(1);
	expect((await pool.search(asking('"orchard ladder"'))).total).toBe(total - 1);
});

it('passes over whoever was removed', async () => {
	const { id, total } = await pool.search(asking('name:"Invented Person"'));
	const gone = (await pool.idsOf(id, 0, total)).filter((_, i) => i % 4 < 2);
	await pool.remove(gone);
	const found = await pool.search(asking('"orchard ladder"'));
	expect([gone.length, found.toLookAt]).toEqual([people / 2, 0]);
	const { id: other } = await pool.search(asking('NOT "orchard ladder" name:"Invented Person"'));
	const others = await pool.idsOf(other, 0, people);
	expect(found.total + others.length).toBe(people / 2);
});

it('finds whoever was looked for while they were taken out, once they are back', async () => {
	const query = asking('"orchard ladder"');
	const { id, total } = await pool.search(query);
	const gone = await pool.idsOf(id, 0, total);
	const removing = pool.remove(gone);
	await pool.search(asking('"ladder keeper"'));
	await removing;
	await pool.restore(gone);
	expect((await pool.search(asking('"ladder keeper"'))).total).toBe(total);
});

it('says at once why somebody is not there, before all were looked at', async () => {
	const query = asking('"orchard ladder"');
	const named = async (name: string) => {
		const [one] = await pool.peopleNamed(name, 1);
		return one ? pool.whyNot(query, one.id) : null;
	};
	expect((await named('Invented Person 17'))?.failing).toEqual([]);
	expect((await named('Invented Person 18'))?.failing).toHaveLength(1);
});
