import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { Dexie } from 'dexie';
import { beforeEach, expect, it, onTestFinished } from 'vitest';
import { monthOf } from '$lib/domain/month';
import { emptyQuery } from '$lib/domain/query';
import { skillClause } from '$lib/domain/query/clause';
import { otherSkillId, type SkillId } from '$lib/domain/skill';
import { openStore, type Store } from '$lib/storing/database/store';
import { forgetAlias, teachAlias } from '$lib/storing/taught-aliases';
import type { AliasPreview } from './alias-preview';
import type { PoolEvent } from '../pool-events';
import type { PoolApi } from '../pool-api';
import { poolService } from '../pool-service';

const streams = 'kafka-streams' as SkillId;
const ktable = otherSkillId('KTable');
let pool: PoolApi;
let store: Store;
let heard: PoolEvent[];

beforeEach(async () => {
	globalThis.indexedDB = new IDBFactory();
	Object.assign(Dexie.dependencies, { indexedDB, IDBKeyRange });
	heard = [];
	pool = poolService();
	await pool.open(monthOf(2026, 11), (event) => heard.push(event));
	store = await openStore();
	onTestFinished(() => store.close());
});

async function jatin() {
	const { id } = await pool.search({ ...emptyQuery, words: 'Jatin Mishra' });
	const [found] = await pool.read(await pool.idsOf(id, 0, 1));
	return found;
}

/** Everyone found by a skill, and what Jatin's profile says of it. */
async function whoHas(skill: SkillId) {
	const { total } = await pool.search({ ...emptyQuery, clauses: [skillClause(skill)] });
	const evidence = (await jatin())?.facts.evidence.find((one) => one.skill === skill);
	return { total, mentions: evidence?.mentions.length ?? 0 };
}

it('foresees whom an alias would change, and teaches nothing by it', async () => {
	const told: AliasPreview[] = [];
	await pool.previewAlias('KTable', streams, (preview) => told.push(preview));
	expect(told.at(-1)).toMatchObject({
		newly: { count: 0 },
		more: { count: 1, first: [{ name: 'Jatin Mishra' }] },
		done: 2,
		total: 2
	});
	expect(await whoHas(ktable)).toEqual({ total: 1, mentions: 1 });
});

it('an alias counts for the whole pool once it is taught, and no more once it is forgotten', async () => {
	const before = await whoHas(streams);
	await teachAlias(store, 'KTable', streams);
	await expect.poll(() => whoHas(ktable)).toEqual({ total: 0, mentions: 0 });
	expect(await whoHas(streams)).toEqual({ ...before, mentions: before.mentions + 1 });
	expect(heard.filter(({ kind }) => kind === 'learnt')).toHaveLength(1);
	expect(await pool.whyNotTeach('ktable')).toBe('“ktable” is already a name of Kafka Streams.');

	await forgetAlias(store, 'KTable');
	await expect.poll(() => whoHas(ktable)).toEqual({ total: 1, mentions: 1 });
	expect(await whoHas(streams)).toEqual(before);
}, 60_000);

it('offers skills of the vocabulary, those that nobody has too, and no unknown one', async () => {
	const names = async (text: string) => (await pool.suggestKnown(text, 5)).map(({ name }) => name);
	expect(await names('cobol')).toContain('COBOL');
	expect(await names('ktable')).not.toContain('KTable');
});

it('names skills, known and unknown', async () => {
	expect(await pool.skillNames([streams, ktable])).toEqual(['Kafka Streams', 'KTable']);
});
