import { describe, expect, it, onTestFinished } from 'vitest';
import type { CandidateId } from '$lib/domain/candidate';
import { readParts } from '$lib/importing/read-file';
import { tableKey } from '$lib/importing/table/look-at-table';
import { updateProfile } from '$lib/storing/candidates';
import { countCandidates } from '$lib/storing/changes';
import { keepFirstReading } from '$lib/storing/first-readings';
import { readCandidates } from '$lib/storing/reading';
import { openStore, type Store } from '$lib/storing/database/store';
import 'fake-indexeddb/auto';
import { type FileReport, joinReports } from './file-report';
import { takeReading } from './take-reading';
import { makeTwoAgain, takeOtherParts } from './two-again';

let stores = 0;
async function emptyStore(): Promise<Store> {
	const store = await openStore({ name: `taking-${++stores}` });
	onTestFinished(() => store.close());
	return store;
}

const heads = ['Name', 'Email', 'Company', 'Extra'];
const table = (...rows: string[]) => [heads.join(','), ...rows].join('\n');

/** Takes a file in as the app does. @param columns by default as guessed. */
async function take(
	store: Store,
	name: string,
	content: unknown,
	more: { before?: FileReport; columns?: (string | null)[] } = {}
): Promise<FileReport> {
	const text = typeof content === 'string' ? content : JSON.stringify(content);
	const remembered = more.columns ? { [tableKey(heads)]: more.columns } : null;
	let report: FileReport | null = null;
	for await (const part of readParts({ name, bytes: new TextEncoder().encode(text) }, remembered)) {
		if (part.kind === 'asks') throw new Error('it asks');
		const soFar: CandidateId[] = (report as FileReport | null)?.people.map(({ id }) => id) ?? [];
		const taken = await takeReading({ name, before: more.before, taken: soFar }, part, {
			store,
			named: () => []
		});
		report = joinReports(report, taken);
	}
	if (!report) throw new Error('nothing came of it');
	return report;
}
const profileOf = async (store: Store, id: CandidateId | undefined) =>
	(await readCandidates(store, id ? [id] : []))[0]?.profile;

const old = { basics: { name: 'Nova Fictional', email: 'nova@example.org', label: 'Clerk' } };
const newer = { basics: { ...old.basics, label: 'Lead' }, skills: [{ name: 'Go' }] };

describe('a file of many', () => {
	it('takes two rows of one person for one, and keeps every other apart', async () => {
		const store = await emptyStore();
		const { people } = await take(
			store,
			'a.csv',
			table(
				'Nova Fictional,nova@example.org,Invented Mill,x',
				'Orin Fictional,orin@example.org,Invented Mill,x',
				'N. Fictional,nova@example.org,Works,x',
				...Array.from({ length: 200 }, (_, i) => `Demo Person${i},p${i}@example.org,Other,x`),
				'Nova Fictional,nova@example.org,Guild,x'
			)
		);
		const outcomes = people.map(({ outcome }) => outcome);
		expect([...outcomes.slice(0, 3), outcomes.at(-1)]).toEqual([
			'added',
			'added',
			'updated',
			'updated'
		]);
		expect(await countCandidates(store)).toBe(202);
		const nova = await profileOf(store, people[0]?.id);
		expect(new Set(nova?.work?.map(({ name }) => name))).toEqual(
			new Set(['Invented Mill', 'Works', 'Guild'])
		);
	});

	it('is read anew where its columns are named otherwise: the same people, with what was changed by hand', async () => {
		const store = await emptyStore();
		const text = table('Nova Fictional,nova@example.org,Invented Mill,Go', ',,,Rust');
		const first = await take(store, 'a.csv', text);
		const [{ id } = { id: undefined }] = first.people;
		const profile = await profileOf(store, id);
		if (!id || !profile) throw new Error('one was added');
		await keepFirstReading(store, id, profile);
		await updateProfile(store, id, { ...profile, languages: [{ language: 'Welsh' }] });
		const columns = ['name', 'e-mail', 'employer', 'skills'];
		const again = await take(store, 'a.csv', text, { before: first, columns });
		expect(again.people).toMatchObject([
			{ id, outcome: 'added', because: 'read with other columns' }
		]);
		expect(await countCandidates(store)).toBe(1);
		expect(await profileOf(store, id)).toMatchObject({
			skills: [{ keywords: ['Go'] }],
			languages: [{ language: 'Welsh' }]
		});
	});
});

describe('a newer file of somebody known', () => {
	it('goes in, and its file is known again though a third came after it', async () => {
		const store = await emptyStore();
		await take(store, 'old.json', old);
		const { people } = await take(store, 'newer.json', newer);
		expect(people).toMatchObject([{ outcome: 'updated', because: 'same e-mail' }]);
		const third = { basics: { ...old.basics, phone: '+44 1632 960 983' } };
		await take(store, 'third.json', third);
		for (const file of [old, newer, third]) {
			const { people: again } = await take(store, 'again.json', file);
			expect(again[0]?.outcome).toBe('already there');
		}
	});

	it('adds what only an earlier one says, where its own dates tell that it is one', async () => {
		const store = await emptyStore();
		const work = [{ name: 'Invented Mill', position: 'Lead', startDate: '2021-03' }];
		await take(store, 'known.json', { ...newer, work });
		const phone = '+44 1632 960 983';
		const earlier = { name: 'Works', position: 'Clerk', startDate: '2017', endDate: '2021-02' };
		const { people } = await take(store, 'found.json', {
			basics: { ...old.basics, phone },
			work: [earlier]
		});
		expect(people).toMatchObject([
			{ outcome: 'updated', because: 'same e-mail, an earlier résumé' }
		]);
		expect(await profileOf(store, people[0]?.id)).toMatchObject({
			basics: { ...newer.basics, phone },
			work: expect.arrayContaining([...work, earlier]) as unknown
		});
		const [one] = await readCandidates(store, [people[0]?.id as CandidateId]);
		expect(one?.source.name).toBe('known.json');
	});

	it('is taken back with what came after kept, or chosen from part by part', async () => {
		const store = await emptyStore();
		const { people: before } = await take(store, 'old.json', old);
		const id = before[0]?.id;
		const { people } = await take(store, 'newer.json', newer);
		const merger = people[0]?.merger;
		const merged = await profileOf(store, id);
		if (!id || !merged || !merger) throw new Error('it went in');
		await updateProfile(store, id, { ...merged, languages: [{ language: 'Welsh' }] });

		await takeOtherParts(store, merger, { 'basics/label': 'before' });
		expect(await profileOf(store, id)).toEqual({
			...newer,
			basics: old.basics,
			languages: [{ language: 'Welsh' }]
		});
		await makeTwoAgain(store, merger, { keepBoth: false });
		expect(await profileOf(store, id)).toEqual({ ...old, languages: [{ language: 'Welsh' }] });
		expect(await countCandidates(store)).toBe(1);
	});
});
