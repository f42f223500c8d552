import { expect, it } from 'vitest';
import { countByCategory } from '$lib/comparing/by-category';
import { peopleOf } from '$lib/comparing/person';
import { testCandidate } from '$lib/comparing/testing-people';
import { radarConfig, radarSummary, tableOfCategories } from './radar';
import { palette } from './testing';

const people = peopleOf([
	testCandidate({ name: 'Ada', lists: ['Redis'], roles: [{ start: '2024', shows: ['Kafka'] }] }),
	testCandidate({ name: 'Bo', lists: ['Redis'] })
]);

it('counts skills by category, by listing or by evidence', () => {
	expect(countByCategory(people, 'listing').lines).toMatchObject([
		{ category: 'Backend', counts: [2, 1] }
	]);
	expect(countByCategory(people, 'evidence').lines).toMatchObject([
		{ category: 'Backend', counts: [1, 0] }
	]);
	expect(countByCategory(people, 'listing', 0)).toMatchObject({ lines: [], left: 1 });
});

it('draws a line each person, no two alike, and says the same in words and as a table', () => {
	const counts = countByCategory(people, 'listing');
	const { datasets } = radarConfig(counts, { palette }).data;
	expect(datasets.map(({ data }) => data)).toEqual([[2], [1]]);
	expect(datasets[0]?.borderDash).not.toEqual(datasets[1]?.borderDash);
	expect(tableOfCategories(counts).rows).toEqual([['Backend', 2, 1]]);
	expect(radarSummary(counts)).toBe(
		'Skills in 1 category: Ada most in Backend, 2 skills and Bo most in Backend, 1 skill.'
	);
});
