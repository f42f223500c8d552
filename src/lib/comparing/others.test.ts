import { expect, it } from 'vitest';
import { compare } from './comparison';
import { othersIn, othersWords } from './others';
import { peopleOf } from './person';
import { rowOf } from './row';
import { asOf, testCandidate } from './testing-people';

const people = peopleOf([
	testCandidate({ name: 'Ada', lists: ['Go'] }),
	testCandidate({ name: 'Bo', roles: [{ start: '2026-01', shows: ['Go'] }] }),
	testCandidate({ name: 'Cy', lists: ['Go'] }),
	testCandidate({ name: 'Di', implies: { Go: 'Gin' } })
]);
const rows = compare(people, asOf).groups.flatMap((group) => group.rows);
const others = (id: string, at: number) => {
	const row = rows.find((each) => each.id === id);
	return row ? othersIn(row, people, at) : [];
};

it('gives everyone but the one', () => {
	expect(others('skill:go', 1).map(({ person }) => person.name)).toEqual(['Ada', 'Cy', 'Di']);
});

it('names who has the most of what all have', () => {
	const cells = ['1 of 3', '3 of 3', '2 of 3', '0 of 3'].map((text, rank) => ({
		kind: 'text' as const,
		text,
		rank: [1, 3, 2, 0][rank]
	}));
	const row = rowOf('count', 'Must-haves met', cells);
	expect(othersWords(othersIn(row, people, 0))).toBe('The most: Bo, 3 of 3.');
});

it('sums many up: implied is not stated, and the most are named where months tell', () => {
	expect(othersWords(others('skill:go', 0))).toBe(
		'2 of 3 others state it; the most: Bo, shown in a role, up to 11 months.'
	);
	expect(othersWords(others('skill:go', 1))).toBe('2 of 3 others state it.');
	expect(othersWords(others('languages', 0))).toBe('None of 3 others states it.');
});
