import { expect, it } from 'vitest';
import { compare } from './comparison';
import { peopleOf } from './person';
import { claimProof, proofOf } from './proof';
import { asOf, latencyClaim as claim, testCandidate } from './testing-people';

const people = peopleOf([
	testCandidate({
		name: 'Ada Fiction',
		roles: [
			{ title: 'Lead', employer: 'Acme', start: '2024-01' },
			{ title: 'Clerk', employer: 'Old', start: '2020-01', end: '2021-12' }
		],
		profile: {
			work: [
				{ name: 'Acme', startDate: '2024-01', highlights: ['Latency by −40 % in a year'] },
				{ name: 'Old', summary: 'Filed things.' }
			],
			education: [{ studyType: 'BSc', institution: 'School', courses: ['Sets'] }]
		},
		facts: { impact: [claim] }
	})
]);
const [ada] = people;
const rows = compare(people, asOf).groups.flatMap((group) => group.rows);

function proof(id: string) {
	const row = rows.find((each) => each.id === id);
	const [cell] = row?.cells ?? [];
	return row && cell && ada ? proofOf(row, cell, ada) : undefined;
}

it('takes a list back to what the profile states there', () => {
	expect(proof('positions')?.entries).toMatchObject([
		{ title: 'Lead, Acme', statements: ['Latency by −40 % in a year'] },
		{ title: 'Clerk, Old', statements: ['Filed things.'] }
	]);
	expect(proof('education')?.entries).toMatchObject([
		{ title: 'BSc, School', statements: ['Sets'] }
	]);
});

it('takes months back to the positions they are made of', () => {
	expect(proof('experience')).toMatchObject({
		title: 'Dated experience',
		entries: [
			{ title: 'Lead, Acme', where: 'January 2024 to now · 35 months' },
			{ title: 'Clerk, Old', where: 'January 2020 to December 2021 · 24 months' }
		],
		note: 'A month in two positions counts once.'
	});
	expect(proof('experience')?.spans.map(({ label }) => label)).toEqual(['Acme', 'Old']);
});

it('marks the figure in the sentence that claims it', () => {
	expect(ada && claimProof(claim, ada)).toMatchObject({
		title: 'Latency −40%',
		entries: [
			{ where: 'Acme · January 2024 to now', quote: { before: 'Latency by ', words: '−40 %' } }
		]
	});
	expect(proof('figures:latency')?.entries).toHaveLength(1);
});

it('has nothing to show for what is not stated', () => {
	expect(proof('languages')).toBeNull();
	expect(proof('checks')).toBeNull();
});
