import { describe, expect, it } from 'vitest';
import type { Impact } from '$lib/domain/impact';
import type { Cell } from './cell';
import { compare } from './comparison';
import { peopleOf } from './person';
import { standings, withCutStandings } from './standing';
import { behindWords, standingsIn, standingWords } from './standing-words';
import { asOf, type Role, testCandidate } from './testing-people';

const exactly = (months: number) => ({ min: months, max: months });
const best = (of = 'amount') => ({ of, best: true, behind: exactly(0) });
const behind = (min: number, max = min, of = 'amount') => ({
	of,
	best: false,
	behind: { min, max }
});

it('marks the best and how far the others are behind', () => {
	expect(standings([exactly(51), exactly(69), null])).toEqual([behind(18), best(), undefined]);
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

it('is certain again where the least of one is above the most of the other, but not of the distance', () => {
	expect(standings([{ min: 20, max: 24 }, exactly(12)])).toEqual([best(), behind(8, 12)]);
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
		behind(45, 45, 'cut'),
		best('cut'),
		false
	]);
});

describe('the last use of a skill', () => {
	const kafka = (...roles: Omit<Role, 'shows'>[]) => ({
		roles: roles.map((role) => ({ ...role, shows: ['Kafka'] }))
	});
	/** What the row of Kafka says of each person's last use. */
	function said(...sketches: object[]) {
		const people = peopleOf(
			sketches.map((sketch, i) => testCandidate({ name: `Person ${i}`, ...sketch }))
		);
		const row = compare(people, asOf)
			.groups.flatMap(({ rows }) => rows)
			.find(({ id }) => id === 'skill:kafka');
		return row?.cells.map((cell) =>
			standingsIn(cell)
				.filter(({ of }) => of === 'recency')
				.map(standingWords)
				.join()
		);
	}

	it('is marked where it is the latest, with how much earlier the others are', () => {
		expect(said(kafka({ start: '2020-01' }), kafka({ start: '2015-01', end: '2026-05' }))).toEqual([
			'the latest',
			'6 months earlier than the latest'
		]);
	});

	it('is neither early nor late where nobody knows it', () => {
		expect(
			said(
				kafka({ start: '2020-01', end: '2022-03' }),
				{ lists: ['Kafka'] },
				{ projects: ['Kafka'] },
				{},
				kafka({ start: '2020-01', end: '2021-03' })
			)
		).toEqual(['the latest', '', '', '', '12 months earlier than the latest']);
	});

	it('is told as a range where a date is known only to the year', () => {
		expect(
			said(kafka({ start: '2018', end: '2019' }), kafka({ start: '2020-01', end: '2022-03' }))
		).toEqual(['27 to 38 months earlier than the latest', 'the latest']);
	});

	it('is not ranked where the years leave the order open', () => {
		expect(
			said(kafka({ start: '2018', end: '2019' }), kafka({ start: '2018-01', end: '2019-06' }))
		).toEqual(['', '']);
	});
});

it('says a distance in its unit', () => {
	expect(behindWords({ of: 'amount', best: false, behind: { min: 8, max: 12 } })).toBe(
		'8 to 12 fewer'
	);
	expect(behindWords({ of: 'recency', best: false, behind: exactly(1) })).toBe('1 month earlier');
	expect(behindWords({ of: 'recency', best: false, behind: { min: 0, max: 7 } })).toBe(
		'up to 7 months earlier'
	);
	expect(behindWords({ of: 'cut', best: false, behind: exactly(45) })).toBe('45 points less');
});
