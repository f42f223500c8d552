import { expect, it } from 'vitest';
import type { Impact } from '$lib/domain/impact';
import type { Cell } from './cell';
import { standings, withCutStandings } from './standing';

const exactly = (months: number) => ({ min: months, max: months });

it('marks the best and how far the others are behind', () => {
	expect(standings([exactly(51), exactly(69), null])).toEqual([
		{ best: false, behind: 18 },
		{ best: true, behind: 0 },
		undefined
	]);
});

it('marks all who share the lead', () => {
	expect(standings([exactly(9), exactly(9), exactly(3)]).map((each) => each?.best)).toEqual([
		true,
		true,
		false
	]);
});

it.each([
	['one value alone', [exactly(5), null]],
	['equal values', [exactly(5), exactly(5)]],
	['years that leave the order open', [{ min: 2, max: 24 }, exactly(12)]],
	['nothing', []]
])('says nothing about %s', (_, values) => {
	expect(standings(values).every((each) => each === undefined)).toBe(true);
});

it('is certain again where the least of one is above the most of the other', () => {
	expect(standings([{ min: 20, max: 24 }, exactly(12)])[0]).toEqual({ best: true, behind: 0 });
});

it('marks the largest cut claimed, and only of what can be set beside it', () => {
	const cell = (...claims: Partial<Impact>[]): Cell => ({
		kind: 'figures',
		figures: claims as Impact[]
	});
	const cut = (max: number) =>
		({ kind: 'change', direction: 'down', unit: '%', min: max, max }) as const;
	const row = [cell(cut(40), cut(10)), cell(cut(85)), cell({ ...cut(99), unit: 'ms' })];
	expect(withCutStandings(row).map((each) => 'standing' in each && each.standing)).toEqual([
		{ best: false, behind: 45, unit: 'points' },
		{ best: true, behind: 0, unit: 'points' },
		false
	]);
});
