import { expect, it, vi } from 'vitest';
import type { CandidateId } from '$lib/domain/candidate';
import { openStore } from '$lib/storing/store';
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
	await vi.waitFor(() => {
		for (const tab of tabs) expect(tab.find(id)?.entries).toHaveLength(2);
	});
	return { id, one, other };
}

it('keeps changes that were made at once, in one tab and in two', async () => {
	const { id, one, other } = await twoTabs();
	await Promise.all([
		one.edit(id, jatin, { rating: 3 }),
		one.edit(id, jatin, { stage: 'interview' }),
		other.edit(id, jatin, { note: 'Call on Monday' }),
		other.move(id, pinklesh, 0)
	]);
	await vi.waitFor(() => {
		for (const tab of [one, other]) {
			expect(tab.find(id)?.entries).toMatchObject([
				{ candidate: pinklesh },
				{ candidate: jatin, rating: 3, stage: 'interview', note: 'Call on Monday' }
			]);
		}
	});
});

it('says so where the list is gone', async () => {
	const { id, one, other } = await twoTabs();
	await other.remove(id);
	await expect(one.edit(id, jatin, { rating: 1 })).rejects.toThrow('removed');
});
