import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, it, vi } from 'vitest';
import type { CandidateId } from '$lib/domain/candidate';
import { monthOf } from '$lib/domain/month';
import { emptyQuery } from '$lib/domain/query';
import type { ShortlistId } from '$lib/domain/shortlist';
import { openStore } from '$lib/storing/database/store';
import { changeEntry } from '$lib/storing/shortlists/entries';
import { listShortlists } from '$lib/storing/shortlists/shortlists';
import type { PoolEvent } from '../pool-events';
import { poolService } from '../pool-service';

const asOf = monthOf(2026, 11);
const telling = /jatin|mishra|pinklesh|parjapati|IIIT|srirangapatna/i;
const now = Date.UTC(2026, 10, 22, 12);

// The first pool that is opened makes the vocabulary, which takes a loaded machine its time.
vi.setConfig({ testTimeout: 60_000 });

beforeEach(() => {
	globalThis.indexedDB = new IDBFactory();
	Dexie.dependencies.indexedDB = globalThis.indexedDB;
});

async function opened(events: PoolEvent[] = []) {
	const pool = poolService();
	const first = await pool.open(asOf, (event) => events.push(event));
	return { pool, first };
}

/** Everybody's rows, and who Jatin is. */
async function blind(events: PoolEvent[] = []) {
	const { pool } = await opened(events);
	const jatin = await pool.search({ ...emptyQuery, words: 'Jatin' }, 1);
	const [id] = await pool.idsOf(jatin.id, 0, 1);
	await pool.setBlind(true);
	return { pool, id: id as CandidateId };
}

it('lets nothing out that tells who somebody is, in rows and candidates alike', async () => {
	const { pool, id } = await blind();
	for (const words of ['', 'kafka streams', 'bangalore', 'engineer']) {
		const found = await pool.search({ ...emptyQuery, words }, 5);
		expect(found.first.length).toBeGreaterThan(0);
		expect(JSON.stringify(found)).not.toMatch(telling);
	}
	const [candidate] = await pool.read([id]);
	expect(candidate?.profile.basics?.name).toMatch(/^Candidate [A-Z0-9]{4,}$/);
	expect(JSON.stringify(candidate)).toContain('CRED');
	expect(JSON.stringify(candidate)).not.toMatch(telling);
});

it('marks the words that prove a match, where hiding has moved them', async () => {
	const { pool } = await blind();
	const { first } = await pool.search({ ...emptyQuery, words: 'kafka streams' }, 1);
	expect(first[0]?.quote?.words).toBe('Kafka Streams');
});

it('quotes what is left of somebody, whether it was quoted before or not', async () => {
	const { pool } = await opened();
	const found = await pool.search({ ...emptyQuery, words: 'fastapi' });
	for (const { id, profile } of await pool.read(await pool.idsOf(found.id, 0, 1))) {
		const { name } = profile.basics ?? {};
		const work = [{ name: 'Lantern Works', highlights: [`${name} taught his team FastAPI.`] }];
		await pool.update(id, { ...profile, work });
	}
	const quote = async () => {
		const { first } = await pool.search({ ...emptyQuery, words: 'fastapi' }, 1);
		return first[0]?.quote;
	};
	await expect.poll(async () => (await quote())?.before).toMatch(/taught his team $/);
	expect((await quote())?.before).toMatch(telling);
	await pool.setBlind(true);
	expect(await quote()).toMatchObject({
		before: expect.stringMatching(/^Candidate \w+ taught their team $/) as string,
		words: 'FastAPI'
	});
});

it('finds nobody by name, near names included, and orders nobody by it', async () => {
	const { pool } = await blind();
	for (const words of ['Jatin', 'mishra', 'jatn', 'pinkl']) {
		const found = await pool.search({ ...emptyQuery, words }, 5);
		expect(found.total).toBe(0);
		expect(JSON.stringify(found.readAs)).not.toMatch(telling);
	}
	const ordered = async (sort: 'name' | 'match') =>
		(await pool.search({ ...emptyQuery, sort }, 5)).first.map(({ id }) => id);
	expect(await ordered('name')).toEqual(await ordered('match'));
});

it('reveals one, notes when, and hides them again', async () => {
	const { pool, id } = await blind();
	await pool.reveal(id, true, now);
	const names = async () => (await pool.search(emptyQuery, 5)).first.map(({ name }) => name).sort();
	expect((await names()).filter((name) => telling.test(name))).toEqual(['Jatin Mishra']);
	await pool.reveal(id, false, now + 60_000);
	expect((await names()).filter((name) => telling.test(name))).toEqual([]);
	const { first } = await opened();
	expect(first.blinding).toEqual({
		on: true,
		reveals: [{ candidate: id, at: now, until: now + 60_000 }]
	});
});

it('hides who it is in texts about somebody, and keeps others as they are', async () => {
	const { pool, id } = await blind();
	await pool.select({ kind: 'ids', ids: [id], on: true }, []);
	await pool.shortlistSelected({ kind: 'new', name: 'x' }, 1);
	const store = await openStore();
	const [list] = await listShortlists(store);
	const text = 'Jatin was good, he knows Kafka';
	await changeEntry(store, list?.id as ShortlistId, id, { note: text });
	store.close();
	const note = async () =>
		(await pool.listedPeople(list?.id as ShortlistId, 0, 1)).map(({ shownNote }) => shownNote);
	expect(await note()).toEqual([
		expect.stringMatching(/^Candidate \w+ was good, they know Kafka$/)
	]);
	await pool.setBlind(false);
	expect(await note()).toEqual([text]);
});

it('refuses to change the profile of one who is hidden: what is seen is not theirs', async () => {
	const { pool, id } = await blind();
	const [candidate] = await pool.read([id]);
	await expect(pool.update(id, candidate?.profile ?? {})).rejects.toThrow(/Reveal/);
	await pool.setBlind(false);
	expect((await pool.read([id]))[0]?.profile.basics?.name).toBe('Jatin Mishra');
});

it('tells the page of every change', async () => {
	const events: PoolEvent[] = [];
	await blind(events);
	expect(events.filter(({ kind }) => kind === 'blinded')).toHaveLength(1);
});
