import { expect, it } from 'vitest';
import { overlapOf } from '$lib/comparing/overlap';
import { peopleOf } from '$lib/comparing/person';
import { testCandidate } from '$lib/comparing/test-people';
import { combinationsConfig } from './combinations';
import { palette } from './testing';

const overlap = overlapOf(
	peopleOf(
		['abcx', 'dx', 'ex', 'fgx'].map((lists, i) =>
			testCandidate({ name: `P${i}`, lists: [...lists] })
		)
	),
	'listing'
);

it('ranks the combinations, labelled by letters', () => {
	const { data } = combinationsConfig(overlap, overlap.combinations, { palette });
	expect(data.labels).toEqual(['A', 'D', 'A + B + C + D', 'B', 'C']);
	expect(data.datasets[0]?.data).toEqual([3, 2, 1, 1, 1]);
});

it('fills what is one person’s own with that person’s hue, and nothing else', () => {
	const { data } = combinationsConfig(overlap, overlap.combinations, { palette });
	const fills = data.datasets[0]?.backgroundColor;
	expect(fills).toMatchObject({ 0: '#0072b2', 1: '#a8457e', 3: '#b9500a' });
	expect(palette.people.map(({ solid }) => solid)).not.toContain(
		Array.isArray(fills) ? fills[2] : fills
	);
});
