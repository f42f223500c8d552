import { expect, it } from 'vitest';
import type { CandidateId } from '$lib/domain/candidate';
import { newEntry } from '$lib/domain/shortlist';
import { openStore } from '$lib/storing/database/store';
import { readEntries } from '$lib/storing/shortlists/members';
import { listShortlists } from '$lib/storing/shortlists/shortlists';
import { freshName, testStore } from '$lib/storing/testing';
import { Shortlists } from './shortlists.svelte';

const [jatin, pinklesh] = ['jatin', 'pinklesh'] as CandidateId[] as [CandidateId, CandidateId];

/** Two tabs with the same list of two people. */
async function twoTabs() {
	const name = freshName();
	const [here, there] = await Promise.all([testStore({ name }), openStore({ name })]);
	const tabs = [here, there].map((store) => new Shortlists(Promise.resolve(store)));
	const [one, other] = tabs as [Shortlists, Shortlists];
	const { id } = await one.create('Backend', [jatin, pinklesh]);
	await expect.poll(() => tabs.map((tab) => tab.find(id)?.size)).toEqual([2, 2]);
	return { id, one, other, here };
}

it('keeps changes that were made at once, in one tab and in two', async () => {
	const { id, one, other, here } = await twoTabs();
	await Promise.all([
		one.edit(id, jatin, { rating: 3 }),
		one.edit(id, jatin, { stage: 'interview' }),
		other.edit(id, jatin, { note: 'Call on Monday' }),
		other.move(id, pinklesh, 0)
	]);
	expect(await readEntries(here, id, 0, 9)).toMatchObject([
		{ candidate: pinklesh },
		{ candidate: jatin, rating: 3, stage: 'interview', note: 'Call on Monday' }
	]);
	await expect
		.poll(() => [one, other].map((tab) => tab.find(id)?.stages.interview))
		.toEqual([1, 1]);
});

it('takes each change back alone, whatever was changed since', async () => {
	const { id, one, other, here } = await twoTabs();
	const back = await one.takeOut(id, jatin);
	await other.edit(id, pinklesh, { note: 'Call on Monday' });
	const unrated = await one.edit(id, pinklesh, { rating: 4 });
	await back();
	await back();
	await unrated();
	expect(await readEntries(here, id, 0, 9)).toMatchObject([
		{ candidate: jatin },
		{ candidate: pinklesh, rating: null, note: 'Call on Monday' }
	]);
});

it('knows a list again that comes in a second time, and which lists somebody is on', async () => {
	const { one, here } = await twoTabs();
	const entries = [newEntry(jatin, 1)];
	const first = await one.bringIn('Backend', entries);
	expect(first.isNew).toBe(true);
	await expect.poll(() => one.find(first.id)).toBeDefined();
	expect(await one.bringIn('Backend', entries)).toEqual({ id: first.id, isNew: false });
	expect((await one.bringIn('Backend', [{ ...newEntry(jatin, 1), note: 'x' }])).isNew).toBe(true);
	expect(await listShortlists(here)).toHaveLength(3);
	expect((await one.holding([jatin, pinklesh])).length).toBe(1);
});

it('says so where the list is gone', async () => {
	const { id, one, other } = await twoTabs();
	await other.remove(id);
	await expect(one.edit(id, jatin, { rating: 1 })).rejects.toThrow('removed');
});
