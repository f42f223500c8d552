import { beforeEach, expect, it } from 'vitest';
import type { Profile } from '$lib/domain/profile';
import type { SkillId } from '$lib/domain/skill';
import { addCandidates } from '$lib/storing/candidates';
import type { Store } from '$lib/storing/database/store';
import { testStore } from '$lib/storing/testing';
import { defaultVocabulary } from '$lib/vocabulary/vocabulary';
import { type AliasPreview, previewAlias } from './alias-preview';

const streams = 'kafka-streams' as SkillId;
const taught = { alias: 'KTable', skill: streams };
let store: Store;

function listing(name: string, ...keywords: string[]): Profile {
	return { basics: { name }, skills: [{ name: 'All', keywords }] };
}

async function add(...profiles: Profile[]) {
	const source = { kind: 'file', name: 'people.json' } as const;
	return addCandidates(
		store,
		profiles.map((profile) => ({ profile, source }))
	);
}

/** All that is told, in order. */
async function preview(likely: Parameters<typeof previewAlias>[2] = []): Promise<AliasPreview[]> {
	const told: AliasPreview[] = [];
	const vocabulary = defaultVocabulary();
	await previewAlias({ store, vocabulary }, taught, likely, (one) => told.push(one) > 0);
	return told;
}

beforeEach(async () => {
	store = await testStore();
});

it('tells who would match, who would have more evidence, and by which words', async () => {
	await add(
		listing('Ada Harbour', 'KTable', 'SQS'),
		listing('Bo Lantern', 'Kafka Streams', 'KTable'),
		listing('Cleo Marsh', 'Kafka'),
		{ basics: { name: 'Dov Quill' }, work: [{ highlights: ['Joined orders in a KTable.'] }] }
	);
	const last = (await preview()).at(-1);
	expect(last).toMatchObject({ done: 4, total: 4, newly: { count: 2 }, more: { count: 1 } });
	expect(last?.newly.first.map(({ name }) => name).sort()).toEqual(['Ada Harbour', 'Dov Quill']);
	expect(last?.more.first).toMatchObject([
		{ name: 'Bo Lantern', quote: { words: 'KTable' }, home: 'Skills list' }
	]);
});

it('looks first at those who are likely, and counts nobody twice', async () => {
	const added = await add(listing('Ada Harbour', 'Kafka'), listing('Bo Lantern', 'KTable'));
	const bo = added.flatMap(({ id }, i) => (i === 1 ? [id] : []));
	const told = await preview(bo);
	expect(told[0]).toMatchObject({ done: 1, newly: { count: 1, first: [{ name: 'Bo Lantern' }] } });
	expect(told.at(-1)).toMatchObject({ done: 2, newly: { count: 1 } });
});

it('names the first few and counts the others', async () => {
	await add(...Array.from({ length: 40 }, (_, i) => listing(`Person ${i}`, 'KTable')));
	const last = (await preview()).at(-1);
	expect(last?.newly.count).toBe(40);
	expect(last?.newly.first).toHaveLength(6);
});

it('ends where it is told to', async () => {
	await add(...Array.from({ length: 1_200 }, (_, i) => listing(`Person ${i}`, 'KTable')));
	const told: AliasPreview[] = [];
	const vocabulary = defaultVocabulary();
	await previewAlias({ store, vocabulary }, taught, [], (one) => {
		told.push(one);
		return told.length < 2;
	});
	expect(told.map(({ done }) => done)).toEqual([0, 500]);
});

it('finds nobody in an empty pool', async () => {
	expect(await preview()).toEqual([
		{ newly: { count: 0, first: [] }, more: { count: 0, first: [] }, done: 0, total: 0 }
	]);
});
