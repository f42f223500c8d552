import { expect, it } from 'vitest';
import type { CandidateId } from '$lib/domain/candidate';
import { addCandidates, removeCandidates, updateProfile } from '../candidates';
import { poolState } from '../changes';
import { keepFirstReading, readFirstReading } from '../first-readings';
import { forgetRemoved } from '../forgetting';
import { findMerged, mergersOf, mergeTwo, readMerger, takeVersion } from './mergers';
import { readCandidates } from '../reading';
import { chooseAgain, separate } from './separating';
import { createShortlist, listShortlists } from '../shortlists/shortlists';
import { changeEntry } from '../shortlists/entries';
import { keepSource, readSource } from '../sources';
import type { Store } from '../database/store';
import { changeTags } from '../tags';
import { fromFile, person, testStore, wholeLists } from '../testing';

const hash = (figure: string) => figure.repeat(64);
const entry = (candidate: CandidateId, note: string) =>
	({ candidate, stage: 'to review', rating: null, note, addedAt: 1 }) as const;

/** Ada by an older and by a newer file, with tags, places on lists and a first reading. */
async function twoAdas() {
	const store = await testStore();
	const file = (name: string, figure: string) =>
		({ kind: 'file', name, hash: hash(figure) }) as const;
	const [older, newer, bo] = await addCandidates(store, [
		fromFile('Ada', { profile: person('Ada Example'), source: file('older.pdf', '1') }),
		fromFile('Ada', { profile: person('Ada B. Example'), source: file('newer.pdf', '2') }),
		fromFile('Bo')
	]);
	if (!older || !newer || !bo) throw new Error('three were added');
	await keepFirstReading(store, newer.id, person('Ada B. Exmaple'));
	await changeTags(store, [older.id], () => ['asked']);
	await changeTags(store, [newer.id], () => ['Asked', 'Berlin']);
	await createShortlist(store, 'newer only', [entry(bo.id, ''), entry(newer.id, 'call')]);
	await createShortlist(store, 'both', [entry(newer.id, 'second'), entry(older.id, 'first')]);
	const ids = { stays: older.id, goes: newer.id };
	const [stays, goes] = await readCandidates(store, [older.id, newer.id]);
	return { store, ids, stays, goes, bo };
}

const merged = { profile: person('Ada B. Example', 'ada@example.org'), choices: {} };
const placesOf = async (store: Store) =>
	(await wholeLists(store)).map(({ entries }) =>
		entries.map(({ candidate, note }) => [candidate, note])
	);

it('keeps of both their tags, places and files', async () => {
	const { store, ids, bo } = await twoAdas();
	await mergeTwo(store, ids, merged);
	const [one, gone] = await readCandidates(store, [ids.stays, ids.goes]);
	expect(one).toMatchObject({ ...{ profile: merged.profile, tags: ['asked', 'Berlin'] } });
	expect(one?.source.name).toBe('newer.pdf');
	expect(gone).toBeUndefined();
	expect((await poolState(store)).count).toBe(2);
	expect(await placesOf(store)).toEqual([
		[
			[bo.id, ''],
			[ids.stays, 'call']
		],
		[[ids.stays, 'first']]
	]);
	expect(await readFirstReading(store, ids.stays)).toEqual(person('Ada B. Exmaple'));
	expect(await findMerged(store, hash('1'))).toEqual([ids.stays]);
});

it('brings both back as they were, with what came after where it belongs, even after the other was forgotten', async () => {
	const { store, ids, stays, goes, bo } = await twoAdas();
	for (const figure of ['1', '2']) {
		const bytes = new Uint8Array([1]);
		await keepSource(store, { hash: hash(figure), name: `${figure}.pdf`, bytes });
	}
	const { id } = await mergeTwo(store, ids, merged);
	await changeTags(store, [ids.stays], (tags) => [...tags, 'later']);
	const [list] = await listShortlists(store);
	if (!list) throw new Error('there are two lists');
	await changeEntry(store, list.id, bo.id, { note: '!' });
	await changeEntry(store, list.id, ids.stays, { note: 'call!' });
	await forgetRemoved(store, Number.MAX_SAFE_INTEGER);
	expect(await readSource(store, hash('1'))).not.toBeNull();

	const [now] = await readCandidates(store, [ids.stays]);
	const back = { expectedRevision: now?.revision ?? 0, asTwo: true };
	await separate(store, id, { profile: person('Ada Example, later'), ...back });
	const [first, second] = await readCandidates(store, [ids.stays, ids.goes]);
	expect(first).toMatchObject({
		profile: person('Ada Example, later'),
		source: stays?.source,
		tags: ['asked', 'later']
	});
	expect(second).toMatchObject({ profile: goes?.profile, source: goes?.source, tags: goes?.tags });
	expect(await placesOf(store)).toEqual([
		[
			[bo.id, '!'],
			[ids.goes, 'call!']
		],
		[
			[ids.goes, 'second'],
			[ids.stays, 'first']
		]
	]);
	expect(await readFirstReading(store, ids.stays)).toBeNull();
	expect(await readFirstReading(store, ids.goes)).toEqual(person('Ada B. Exmaple'));
	expect(await readMerger(store, id)).toBeNull();
	expect((await poolState(store)).count).toBe(3);
	await expect(separate(store, id, { profile: {}, ...back })).rejects.toThrow('two already');
});

it('takes a newer version in, chooses other parts of it, takes it out again or makes it a candidate', async () => {
	const { store, ids, stays } = await twoAdas();
	const source = { kind: 'file', name: 'newest.pdf', hash: hash('3') } as const;
	const arriving = { profile: person('Ada Newest'), source };
	const take = async () => takeVersion(store, ids.stays, arriving, merged);
	const revision = async () => (await readCandidates(store, [ids.stays]))[0]?.revision ?? 0;

	const { id } = await take();
	const other = person('Ada Chosen');
	const chosen = { profile: other, expectedRevision: await revision() };
	await chooseAgain(store, id, { 'basics/name': 'before' }, other, chosen);
	expect(await readMerger(store, id)).toMatchObject({ after: other, revision: 2 });
	const before = { profile: stays?.profile ?? {}, expectedRevision: await revision() };
	await separate(store, id, { ...before, asTwo: false });
	const [again] = await readCandidates(store, [ids.stays]);
	expect(again).toMatchObject({ profile: stays?.profile, source: stays?.source });
	expect((await poolState(store)).count).toBe(3);

	const second = await take();
	await separate(store, second.id, { ...before, expectedRevision: await revision(), asTwo: true });
	const [newest] = await readCandidates(store, [second.otherId]);
	expect(newest).toMatchObject({ ...arriving, tags: [] });
	expect((await poolState(store)).count).toBe(4);
});

it('is forgotten with the one who stayed, and the files of both with them', async () => {
	const { store, ids } = await twoAdas();
	await keepSource(store, { hash: hash('1'), name: 'older.pdf', bytes: new Uint8Array([1]) });
	await mergeTwo(store, ids, merged);
	await removeCandidates(store, [ids.stays]);
	await forgetRemoved(store, Number.MAX_SAFE_INTEGER);
	expect(await mergersOf(store, ids.stays)).toEqual([]);
	expect(await readSource(store, hash('1'))).toBeNull();
});

it('refuses what was made on an older state, and changes nothing', async () => {
	const { store, ids, stays } = await twoAdas();
	await updateProfile(store, ids.stays, person('Ada Changed'));
	const late = { ...merged, expectedRevision: stays?.revision };
	await expect(mergeTwo(store, ids, late)).rejects.toMatchObject({ kind: 'conflict' });
	expect(await mergersOf(store, ids.stays)).toEqual([]);
	expect(await readCandidates(store, [ids.goes])).toHaveLength(1);
});
