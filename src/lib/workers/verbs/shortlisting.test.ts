import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { Dexie } from 'dexie';
import { beforeEach, expect, it } from 'vitest';
import type { CandidateId } from '$lib/domain/candidate';
import { monthOf } from '$lib/domain/month';
import { emptyQuery } from '$lib/domain/query';
import { profileName } from '$lib/domain/profile';
import type { SkillId } from '$lib/domain/skill';
import type { ShortlistId } from '$lib/domain/shortlist';
import { sheetLine, sheetPerson } from '$lib/exporting/sheet';
import { changeEntry, moveEntry } from '$lib/storing/shortlists/entries';
import { listShortlists } from '$lib/storing/shortlists/shortlists';
import { openStore, type Store } from '$lib/storing/database/store';
import type { PoolApi } from '../pool-api';
import type { PoolEvent } from '../pool-events';
import { poolService } from '../pool-service';

let pool: PoolApi;
let store: Store;
let hear: (event: PoolEvent) => void;

beforeEach(async () => {
	globalThis.indexedDB = new IDBFactory();
	Object.assign(Dexie.dependencies, { indexedDB, IDBKeyRange });
	hear = () => undefined;
	pool = poolService();
	await pool.open(monthOf(2026, 11), (event) => hear(event));
	store = await openStore();
	return () => store.close();
});

/** Adds people of whom there is little to read, and selects everyone. */
async function selectMany(count: number): Promise<CandidateId[]> {
	const ids = await pool.add(
		Array.from({ length: count }, (_, n) => ({
			profile: { basics: { name: `Fictional ${n}` } },
			source: { kind: 'file' as const, name: 'many.json' }
		}))
	);
	await pool.select({ kind: 'ids', ids, on: true }, []);
	return ids;
}

/** A new list of them. */
async function listOf(count: number) {
	const ids = await selectMany(count);
	const done = await pool.shortlistSelected({ kind: 'new', name: 'Long' }, 1);
	const [list] = await listShortlists(store);
	return { ids, done, id: list?.id as ShortlistId };
}

const found = async (text: string) =>
	(
		await pool.search({
			...emptyQuery,
			clauses: [{ kind: 'field', field: 'list', text, fit: 'exact' }]
		})
	).total;

it('puts all of the selected on a list, more than once could be drawn, and takes them off again', async () => {
	const { ids, done, id } = await listOf(1_200);
	expect(done).toMatchObject({ count: 1_200, name: 'Long' });
	expect(await pool.listed(id, 2)).toEqual({ total: 1_200, gone: 0, first: ids.slice(0, 2) });
	const some = await pool.listedPeople(id, 650, 653);
	expect(some.map(({ place, entry }) => [place, entry.candidate])).toEqual(
		[650, 651, 652].map((place) => [place, ids[place]])
	);
	expect(await found('Long')).toBe(1_200);

	const again = await pool.shortlistSelected({ kind: 'list', id }, 2);
	expect(again.count).toBe(0);
	await pool.takeBack(done.undo);
	expect(await listShortlists(store)).toEqual([]);
	expect(await found('Long')).toBe(0);
});

it('stops where it is told to, and can take back what was done', async () => {
	await selectMany(600);
	hear = (event) => {
		if (event.kind === 'work' && event.work?.what === 'shortlisted') void pool.cancel();
	};
	await pool.shortlistSelected({ kind: 'new', name: 'Long' }, 1);
	const id = (await listShortlists(store))[0]?.id as ShortlistId;
	hear = () => undefined;
	const { total } = await pool.listed(id, 0);
	expect(total).toBeLessThan(600);
	const more = await pool.shortlistSelected({ kind: 'list', id }, 1);
	expect(more.count).toBe(600 - total);
	await pool.takeBack(more.undo);
	expect((await pool.listed(id, 0)).total).toBe(total);
}, 60_000);

it('gives no file and no sheet that is not whole where it is cancelled', async () => {
	const { id } = await listOf(1_100);
	hear = (event) => {
		if (event.kind === 'work' && event.work?.done) void pool.cancel();
	};
	expect(await pool.exportList(id, 'json', '2026-11-22')).toBeNull();
	expect(await pool.sheetOf(id)).toBeNull();
	hear = () => undefined;
	expect((await pool.exportList(id, 'json', '2026-11-22'))?.count).toBe(1_100);
}, 30_000);

it('counts those apart who left the pool, and shows the others at their own places', async () => {
	const { ids, id } = await listOf(10);
	await pool.remove(ids.slice(2, 4));
	expect(await pool.listed(id, 9)).toMatchObject({ total: 8, gone: 2 });
	const people = await pool.listedPeople(id, 1, 4);
	expect(people.map(({ place }) => place)).toEqual([1, 4, 5]);
	await moveEntry(store, id, ids[9] as CandidateId, 0);
	const [first] = await pool.listedPeople(id, 0, 1);
	expect(first?.entry.candidate).toBe(ids[9]);
});

it('makes files and a sheet of all of a list, in its order and with its notes', async () => {
	const { ids, id } = await listOf(1_100);
	await changeEntry(store, id, ids[700] as CandidateId, {
		note: 'call',
		rating: 3,
		stage: 'offer'
	});
	await moveEntry(store, id, ids[1_099] as CandidateId, 0);
	await pool.remove([ids[1] as CandidateId]);
	const saved = await pool.exportList(id, 'csv', '2026-11-22', ['place', 'name', 'note']);
	expect([saved?.file.name, saved?.count]).toEqual(['long-slate-2026-11-22.csv', 1_099]);
	const lines = (await saved?.file.text())?.split('\r\n') ?? [];
	expect(lines.slice(1, 4)).toEqual(['1,Fictional 1099,', '2,Fictional 0,', '3,Fictional 2,']);
	expect(lines).toContain('701,Fictional 700,call');

	const sheet = await pool.sheetOf(id);
	expect(sheet).toHaveLength(1_099);
	expect(sheet?.[700]).toEqual({
		name: 'Fictional 700',
		position: 'Position not stated',
		place: 'Place not stated',
		experience: 'experience not dated',
		shown: '',
		stage: 'offer',
		rating: 3,
		note: 'call'
	});

	await pool.setBlind(true);
	await changeEntry(store, id, ids[5] as CandidateId, { note: 'Fictional 5 will call' });
	const blind = await (await pool.exportList(id, 'md', '2026-11-22'))?.file.text();
	expect(blind).not.toContain('Fictional');
	expect(blind).toContain('will call');
});

it('says the same of people on a sheet whether it goes by the index or by their profiles', async () => {
	await pool.addDemo(40);
	const { id: result, total } = await pool.search(emptyQuery);
	await pool.select({ kind: 'rows', result, from: 0, to: total, on: true }, []);
	await pool.shortlistSelected({ kind: 'new', name: 'All' }, 0);
	const list = (await listShortlists(store)).find(({ name }) => name === 'All');
	if (!list) throw new Error('The list is not there.');
	const open = await pool.sheetOf(list.id);
	const read = new Map<string, ReturnType<typeof sheetPerson>>();
	for (const one of await pool.read(await pool.selectedIds(total)))
		read.set(profileName(one.profile), sheetPerson(one));
	expect(open).toHaveLength(total);
	for (const line of open ?? []) {
		const person = read.get(line.name);
		expect(person && sheetLine(line, person)).toEqual(line);
	}
});

it('says who of a list together meets a brief, unless it is too long', async () => {
	const { id } = await listOf(5);
	const kafka = { skill: 'kafka' as SkillId, name: 'Kafka', months: null, within: null };
	const must = { ...kafka, id: '1', kind: 'skill', need: 'must', weight: 1 } as const;
	const brief = { name: 'x', requirements: [must], judged: [] };
	expect(await pool.coverOf(id, brief, 5)).toBe(
		'Nobody here is shown to meet a must-have in full.'
	);
	expect(await pool.coverOf(id, brief, 4)).toBeNull();
});
