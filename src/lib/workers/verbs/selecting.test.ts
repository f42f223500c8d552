import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { Dexie } from 'dexie';
import { beforeEach, expect, it } from 'vitest';
import { monthOf } from '$lib/domain/month';
import { emptyQuery } from '$lib/domain/query';
import { readFile } from '$lib/importing/read-file';
import type { PoolApi } from '../pool-api';
import type { PoolEvent } from '../pool-events';
import { poolService } from '../pool-service';

let pool: PoolApi;
let heard: PoolEvent[];
/** Runs with each event, so that a test can act in the middle of work. */
let hear: (event: PoolEvent) => void;

beforeEach(async () => {
	globalThis.indexedDB = new IDBFactory();
	Object.assign(Dexie.dependencies, { indexedDB, IDBKeyRange });
	heard = [];
	hear = () => undefined;
	pool = poolService();
	await pool.open(monthOf(2026, 11), (event) => {
		heard.push(event);
		hear(event);
	});
});

/** Everyone, as rows. */
async function everyone() {
	const { id, total } = await pool.search(emptyQuery);
	return { id, total, rows: (await pool.rows(id, 0, total)) ?? [] };
}

/** Adds people of whom there is little to read. */
async function addMany(count: number): Promise<void> {
	await pool.add(
		Array.from({ length: count }, (_, n) => ({
			profile: { basics: { name: `Fictional ${n}` } },
			source: { kind: 'file' as const, name: 'many.json' }
		}))
	);
}

async function selectAll() {
	const { id, total } = await everyone();
	return pool.select({ kind: 'rows', result: id, from: 0, to: total, on: true }, []);
}

it('selects single ones, ranges and all of a result, and tells which of those shown', async () => {
	await pool.addDemo(8);
	const { id, rows } = await everyone();
	const ids = rows.map((row) => row.id);
	const some = { kind: 'rows', result: id, from: 2, to: 5, on: true } as const;
	expect(await pool.select(some, ids)).toEqual({ count: 3, shown: ids.slice(2, 5) });
	const out = { kind: 'ids', ids: ids.slice(3, 4), on: false } as const;
	expect(await pool.select(out, ids.slice(0, 4))).toEqual({ count: 2, shown: ids.slice(2, 3) });
	expect(await selectAll()).toEqual({ count: 10, shown: [] });
	expect(await pool.selectedIds(3)).toHaveLength(3);
	expect(await pool.select({ kind: 'none' }, ids)).toEqual({ count: 0, shown: [] });
});

it('tags all of the selected, and takes back only what it changed', async () => {
	const [jatin] = (await everyone()).rows;
	await pool.tag(jatin?.id as never, 'asked', true);
	await selectAll();
	const { count, undo } = await pool.tagSelected('asked', true);
	expect(count).toBe(1);
	expect((await everyone()).rows.map(({ tags }) => tags)).toEqual([['asked'], ['asked']]);
	expect(await pool.tags()).toEqual([{ tag: 'asked', count: 2 }]);
	await pool.takeBack(undo);
	await pool.takeBack(undo);
	expect((await everyone()).rows.map(({ tags }) => tags)).toEqual([['asked'], []]);
});

it('removes the selected with a way back, tags and all', async () => {
	await selectAll();
	await pool.tagSelected('asked', true);
	const { count, undo } = await pool.removeSelected();
	expect(count).toBe(2);
	expect((await everyone()).total).toBe(0);
	expect(await pool.select({ kind: 'ids', ids: [], on: true }, [])).toMatchObject({ count: 0 });
	await pool.takeBack(undo);
	expect((await everyone()).rows.map(({ tags }) => tags)).toEqual([['asked'], ['asked']]);
});

it('stops where it is told to, keeps what was done, and can take that back', async () => {
	await addMany(1_200);
	await selectAll();
	hear = (event) => {
		if (event.kind === 'work' && event.work?.what === 'tagged' && event.work.done) {
			hear = () => undefined;
			void pool.cancel();
		}
	};
	const { count, undo } = await pool.tagSelected('asked', true);
	expect(count).toBe(1_000);
	expect(await pool.tags()).toEqual([{ tag: 'asked', count: 1_000 }]);
	await pool.takeBack(undo);
	expect(await pool.tags()).toEqual([]);
	expect(heard.at(-1)?.kind === 'work' || heard.at(-1)?.kind === 'changed').toBe(true);
}, 30_000);

it('exports all of the selected as one file, in each form', async () => {
	await addMany(600);
	await selectAll();
	const csv = await pool.exportSelected('csv', '2026-11-22');
	expect(csv?.file.name).toBe('candidates-slate-2026-11-22.csv');
	expect(csv?.count).toBe(602);
	const lines = (await csv?.file.text()) ?? '';
	expect(lines.match(/^.?Name,/gm)).toHaveLength(1);
	expect(lines.match(/Fictional /g)).toHaveLength(600);

	const markdown = await (await pool.exportSelected('md', '2026-11-22'))?.file.text();
	expect(markdown).toMatch(/^# Candidates\n\n.*602 candidates\n\n## 1\. /);
	expect(markdown?.match(/^## \d+\. Fictional /gm)).toHaveLength(600);
	expect(markdown).not.toContain('Stage');

	const json = await (await pool.exportSelected('json', '2026-11-22'))?.file.arrayBuffer();
	const reading = await readFile({ name: 'x.json', bytes: new Uint8Array(json ?? []) });
	if (reading.kind === 'refused') throw new Error(reading.reason.message);
	expect(reading.profiles).toHaveLength(602);
	expect(reading.shortlist?.entries).toHaveLength(602);
}, 30_000);

it('gives no file that is not whole where an export is cancelled', async () => {
	await addMany(1_200);
	await selectAll();
	hear = (event) => {
		if (event.kind === 'work' && event.work?.what === 'exported' && event.work.done)
			void pool.cancel();
	};
	expect(await pool.exportSelected('csv', '2026-11-22')).toBeNull();
	hear = () => undefined;
	expect((await pool.exportSelected('csv', '2026-11-22'))?.count).toBe(1_202);
}, 30_000);
