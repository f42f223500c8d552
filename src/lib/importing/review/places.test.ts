import { expect, test } from 'vitest';
import { pointer } from '$lib/domain/pointer';
import { missingFields } from './missing-fields';
import { placesFor } from './places';
import { reviewGroups } from './review-fields';

const profile = {
	basics: { name: 'Nova Fictional' },
	work: [
		{ name: 'Invented Mill', position: 'Analyst', highlights: ['Cut costs'] },
		{ highlights: ['Grew the team'] }
	]
};

test('a line goes everywhere but where it is, each place by its number and what it states', () => {
	const places = placesFor(profile, pointer('work', 0, 'highlights', 0));
	expect(places.map(({ label }) => label)).toEqual([
		'Position 2',
		'Statements of no one position',
		'Not placed'
	]);
	const [first] = placesFor(profile, pointer('work', 1, 'highlights', 0));
	expect(first?.label).toBe('Position 1 · Analyst, Invented Mill');
});

test('what an entry usually states and this one does not can be filled in', () => {
	const groups = reviewGroups(profile, { profile, fields: [] });
	const position = groups.find(({ at }) => at === '/work/0');
	expect(position && missingFields(position).map(({ label }) => label)).toEqual([
		'Place',
		'From',
		'To',
		'Summary'
	]);
});
