import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { Dexie } from 'dexie';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { CandidateId } from '$lib/domain/candidate';
import { monthOf } from '$lib/domain/month';
import { readFile } from '$lib/importing/read-file';
import type { FileInput } from '$lib/importing/reading';
import { emptyQuery } from '$lib/domain/query';
import { readAtOnce } from '$lib/storing/database/at-once';
import { databaseOf, openStore } from '$lib/storing/database/store';
import { front } from './indexing/part-names';
import type { PoolApi } from './pool-api';
import type { PoolEvent } from './pool-events';
import { frontId } from './showing/front';
import { poolService } from './pool-service';

const asOf = monthOf(2026, 11);

async function opened() {
	const pool = poolService();
	const { count, samples } = await pool.open(asOf, () => undefined);
	return { pool, count, samples };
}

async function namesFor(pool: PoolApi, words: string): Promise<string[]> {
	const { id, total } = await pool.search({ ...emptyQuery, words });
	return ((await pool.rows(id, 0, total)) ?? []).map(({ name }) => name);
}

/** How many there are by the last change that was told, where that one came after a generation. */
function countAfter(generation: number, heard: readonly PoolEvent[]): number | undefined {
	const changed = heard.findLast((event) => event.kind === 'changed');
	return changed && changed.generation !== generation ? changed.count : undefined;
}

/** Whether nothing is stored of somebody but that they are gone. */
async function isForgotten(id: CandidateId | undefined): Promise<boolean> {
	const store = await openStore();
	const row = id && (await databaseOf(store).candidates.get(id));
	store.close();
	return typeof row === 'object' && row.deletedAt !== undefined;
}

beforeEach(() => {
	globalThis.indexedDB = new IDBFactory();
	Dexie.dependencies.indexedDB = globalThis.indexedDB;
});

describe('the pool', () => {
	it('loads the samples the first time only', async () => {
		const first = await opened();
		expect(first.samples.toSorted()).toEqual(['Jatin Mishra', 'Pinklesh Parjapati']);
		const again = await opened();
		expect(again.samples).toEqual([]);
		expect(again.count).toBe(2);
	});

	it('keeps a removed sample away, and brings it back on demand', async () => {
		const { pool } = await opened();
		const { id } = await pool.search({ ...emptyQuery, words: 'Jatin' });
		const ids = await pool.idsOf(id, 0, 1);
		await pool.remove(ids);
		expect(await namesFor(pool, '')).toEqual(['Pinklesh Parjapati']);
		expect((await opened()).count).toBe(1);
		await pool.restore(ids);
		expect(await namesFor(pool, 'Kafka')).toEqual(['Jatin Mishra']);
	});

	it('forgets on the next day whoever was removed', async () => {
		const { pool } = await opened();
		const { id } = await pool.search({ ...emptyQuery, words: 'Jatin' });
		const ids = await pool.idsOf(id, 0, 1);
		await pool.remove(ids);
		vi.useFakeTimers({ now: Date.now() + 25 * 60 * 60 * 1000, toFake: ['Date'] });
		const { pool: later } = await opened();
		await namesFor(later, '');
		await expect.poll(() => isForgotten(ids[0])).toBe(true);
		await later.restore(ids);
		expect(await namesFor(later, '')).toEqual(['Pinklesh Parjapati']);
		vi.useRealTimers();
	});

	it('finds by skill and quotes the sentence that proves it', async () => {
		const { pool } = await opened();
		const { id } = await pool.search({ ...emptyQuery, words: 'kafka streams' });
		const [row] = (await pool.rows(id, 0, 1)) ?? [];
		expect(row?.name).toBe('Jatin Mishra');
		expect(row?.quote?.words).toBe('Kafka Streams');
	});

	it('quotes what the profile says now, also after it was quoted before', async () => {
		const { pool } = await opened();
		const found = await pool.search({ ...emptyQuery, words: 'fastapi' });
		const ids = await pool.idsOf(found.id, 0, 1);
		const quoted = async () => {
			const { first } = await pool.search({ ...emptyQuery, words: 'fastapi' }, 1);
			return first[0]?.quote;
		};
		expect((await quoted())?.words).toBe('FastAPI');
		const work = [{ name: 'Lantern Works', highlights: ['Taught a team FastAPI from nothing.'] }];
		for (const { id, profile } of await pool.read(ids)) {
			await pool.update(id, { basics: profile.basics ?? {}, work });
		}
		await expect.poll(quoted).toEqual({
			before: 'Taught a team ',
			words: 'FastAPI',
			after: ' from nothing.'
		});
	});

	it('brings the first rows along with what was found, quotations and all', async () => {
		const { pool } = await opened();
		const { id, first } = await pool.search({ ...emptyQuery, words: 'redis' }, 20);
		expect(first).toHaveLength(2);
		expect(first).toEqual(await pool.rows(id, 0, 2));
		expect((await pool.search(emptyQuery)).first).toEqual([]);
	});

	it('counts what was found when it is asked to, as long as the result is known', async () => {
		const { pool } = await opened();
		const found = await pool.search({ ...emptyQuery, words: 'redis' }, 20);
		expect(found).not.toHaveProperty('facets');
		const sources = async (id: number) => (await pool.counts(id))?.sources.values;
		expect(await sources(found.id)).toEqual([{ value: 'sample', count: 2 }]);
		const nobody = await pool.search({ ...emptyQuery, words: 'Nobodyatall' });
		expect(await sources(nobody.id)).not.toContainEqual({ value: 'sample', count: 2 });
		await pool.search(emptyQuery);
		expect(await pool.counts(found.id)).toBeNull();
	});

	it('knows the rows of the front before anybody has searched, and not once somebody has', async () => {
		const { pool } = await opened();
		const front = await pool.rows(frontId, 0, 2);
		const { id } = await pool.search(emptyQuery);
		expect(front).toHaveLength(2);
		expect(front).toEqual(await pool.rows(id, 0, 2));
		expect(await pool.idsOf(frontId, 0, 2)).toEqual(await pool.idsOf(id, 0, 2));
		await pool.search({ ...emptyQuery, words: 'go' });
		await pool.search({ ...emptyQuery, words: 'kafka' });
		expect(await pool.rows(frontId, 0, 2)).toBeNull();
	});

	it('makes other demo candidates each time', async () => {
		const { pool } = await opened();
		expect(await pool.addDemo(20)).toBe(20);
		expect(await pool.addDemo(20)).toBe(20);
		const names = await namesFor(pool, '');
		expect(names).toHaveLength(42);
		expect(new Set(names).size).toBeGreaterThan(40);
	});

	it('holds what it counts against phrases too', async () => {
		const { pool } = await opened();
		const apart = { ...emptyQuery, words: 'text:"engine deal"' };
		expect(await pool.search(apart)).toMatchObject({ total: 0, toLookAt: 0 });
		expect(await pool.countOthers(apart, [])).toBe(0);
		expect(await pool.countOthers({ ...emptyQuery, words: 'text:"deal engine"' }, [])).toBe(1);
	});

	it('updates a candidate to be found by the new value', async () => {
		const { pool } = await opened();
		const { id } = await pool.search({ ...emptyQuery, words: 'Jatin' });
		const [candidate] = await pool.read(await pool.idsOf(id, 0, 1));
		if (!candidate) throw new Error('Jatin is missing');
		await pool.update(candidate.id, {
			...candidate.profile,
			skills: [{ name: 'Languages', keywords: ['Haskell'] }]
		});
		expect(await namesFor(pool, 'Haskell')).toEqual(['Jatin Mishra']);
	});

	it('tells what became of each person in a file', async () => {
		const { pool } = await opened();
		const bytes = new TextEncoder().encode(
			JSON.stringify({ basics: { name: 'Fictional Fern' }, work: [{ name: 'Made-up Mills' }] })
		);
		const take = async (file: FileInput) =>
			pool.takeReading({ name: file.name }, await readFile(file));
		const file = { name: 'fern.json', bytes };
		expect((await take(file)).people[0]?.outcome).toBe('added');
		expect((await take(file)).people[0]?.outcome).toBe('already there');
		const broken = { name: 'broken.json', bytes: new TextEncoder().encode('{"basics":') };
		const report = await take(broken);
		expect(report.people).toEqual([]);
		expect(report.refused[0]).toContain('broken.json');
	});

	it('says so once it has read those whom it opened without', async () => {
		const { pool } = await opened();
		await pool.search(emptyQuery);
		await expect.poll(() => readAtOnce(front)).not.toBeNull();
		await pool.addDemo(600);

		const { open, search } = poolService();
		const heard: PoolEvent[] = [];
		const { generation, count } = await open(asOf, (event) => void heard.push(event));
		expect(count).toBe(602);
		expect((await search(emptyQuery)).of).toBe(2);
		await expect.poll(() => countAfter(generation, heard)).toBe(602);
		expect((await search(emptyQuery)).of).toBe(602);
	}, 60_000);

	it('tells how far it is with what another tab added, and that it is done', async () => {
		const heard: PoolEvent[] = [];
		const here = poolService();
		await here.open(asOf, (event) => heard.push(event));
		await here.search(emptyQuery);
		const { pool: there } = await opened();
		await there.add(
			Array.from({ length: 1001 }, (_, n) => ({
				profile: { basics: { name: `Fictional ${n}` } },
				source: { kind: 'file' as const, name: 'many.json' }
			}))
		);
		const works = () => heard.flatMap((event) => (event.kind === 'work' ? [event.work] : []));
		await expect.poll(async () => (await here.search(emptyQuery)).of).toBe(1003);
		await expect.poll(() => works().at(-1)).toBeNull();
		expect(works().find((work) => work !== null)?.what).toBe('read');
	});

	it('counts facts anew when the month passes, and says so', async () => {
		await opened();
		const pool = poolService();
		const heard: PoolEvent[] = [];
		const { generation } = await pool.open(asOf + 1, (event) => void heard.push(event));
		await expect
			.poll(async () => {
				const { id } = await pool.search({ ...emptyQuery, words: 'Jatin' });
				const [candidate] = await pool.read(await pool.idsOf(id, 0, 1));
				return candidate?.facts.career.total?.max;
			})
			.toBe(60);
		await expect.poll(() => countAfter(generation, heard)).toBe(2);
	});
});
