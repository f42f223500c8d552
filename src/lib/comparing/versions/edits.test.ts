import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Profile } from '$lib/domain/profile';
import { withEdits } from './edits';
import { differencesOf } from './versions';

const read: Profile = {
	basics: { name: 'Ada Exmaple', email: 'ada@example.org' },
	work: [
		{ name: 'Acme', position: 'Engineer', startDate: '2021-03' },
		{ name: 'Page 2', position: 'Engineer' }
	],
	'x-notPlaced': ['a line']
};
const edited: Profile = {
	basics: { name: 'Ada Example', email: 'ada@example.org' },
	work: [
		{ name: 'Acme', position: 'Engineer', startDate: '2021-03', endDate: '2023-01' },
		{ name: 'Bolt', position: 'Founder', startDate: '2023-02' }
	]
};

it('keeps what was changed by hand and takes what is read better now', () => {
	const anew: Profile = {
		basics: { name: 'Ada Exmaple', email: 'ada@example.org', phone: '555-0100' },
		work: [
			{ name: 'Acme', position: 'Engineer', startDate: '2021-03', highlights: ['Built a queue.'] },
			{ name: 'Page 2', position: 'Engineer' }
		],
		'x-notPlaced': ['a line', 'another']
	};
	expect(withEdits(read, edited, anew)).toEqual({
		basics: { name: 'Ada Example', email: 'ada@example.org', phone: '555-0100' },
		work: [
			{
				name: 'Acme',
				position: 'Engineer',
				startDate: '2021-03',
				endDate: '2023-01',
				highlights: ['Built a queue.']
			},
			{ name: 'Bolt', position: 'Founder', startDate: '2023-02' }
		]
	});
});

it('keeps the bodies of work that the statements changed by hand belong to', () => {
	const streams = (...highlights: number[]) => [{ name: 'Payments', highlights }];
	const work = (highlights: string[], own: readonly object[] = []): Profile =>
		({
			work: [
				{
					name: 'Acme',
					position: 'Engineer',
					startDate: '2021',
					highlights,
					...(own.length && { 'x-workstreams': own })
				}
			]
		}) as Profile;
	const first = work(['One.', 'Two.'], streams(1));
	const byHand = work(['Two.'], streams(0));
	expect(withEdits(first, byHand, work(['Zero.', 'One.', 'Two.'], streams(2)))).toEqual(byHand);
	expect(withEdits(work(['One.']), work(['1.']), work(['Zero.', 'One.'], streams(1)))).toEqual(
		work(['1.'])
	);
});

const word = fc.constantFrom('Ada', 'Acme', 'Bolt', 'Cloudy', '2020', '2021-03');
const entry = fc.record({ name: word, position: word, startDate: word, summary: word });
const profile = fc.record({
	basics: fc.record({ name: word, email: word }, { requiredKeys: [] }),
	work: fc.uniqueArray(entry, { maxLength: 3, selector: ({ name }) => name })
}) as fc.Arbitrary<Profile>;

it('is the edited profile where nothing is read otherwise, and the new reading where nothing was edited', () => {
	fc.assert(
		fc.property(profile, profile, (a, b) => {
			expect(differencesOf(withEdits(a, b, a), b)).toEqual([]);
			expect(withEdits(a, a, b)).toEqual(b);
		})
	);
});
