import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Impact } from '$lib/domain/impact';
import { monthOf } from '$lib/domain/month';
import { pointer } from '$lib/domain/pointer';
import { monthsIn } from '$lib/domain/span';
import { asOf, testCandidate } from './testing-people';
import { factsWithin } from './window';

const { facts } = testCandidate({
	name: 'Ada Fiction',
	lists: ['Redis'],
	roles: [
		{ employer: 'New', start: '2022-01', shows: ['Kafka'] },
		{ employer: 'Old', start: '2018-01', end: '2019-12', shows: ['Perl', 'Redis'] },
		{ employer: 'Undated', shows: ['Cobol'] }
	],
	implies: { Java: 'Perl' }
});
const since2023 = factsWithin(facts, { from: monthOf(2023, 1), to: asOf });
const evidenceOf = (name: string, from = since2023) =>
	from.evidence.find((each) => each.name === name);

describe('a window', () => {
	it('cuts the months of skills, positions and the whole career', () => {
		expect(evidenceOf('Kafka')?.months).toEqual({ min: 47, max: 47 });
		expect(since2023.career.total).toEqual({ min: 47, max: 47 });
		expect(since2023.career.positions.map(({ employer }) => employer)).toEqual(['New', 'Undated']);
		expect(since2023.career.byField).toEqual([{ field: 'software', months: { min: 47, max: 47 } }]);
	});

	it('keeps a skill shown only before it, without a step', () => {
		expect(evidenceOf('Perl')).toMatchObject({ step: null, months: { min: 0, max: 0 } });
	});

	it('lets a skill fall back to the list that still names it', () => {
		expect(evidenceOf('Redis', facts)?.step).toBe('role');
		expect(evidenceOf('Redis')?.step).toBe('listed');
	});

	it('leaves what bears no date', () => {
		expect(evidenceOf('Cobol')).toMatchObject({ step: 'role', months: null });
	});

	it('drops implications through a skill that it leaves out', () => {
		expect(evidenceOf('Java', facts)?.implied).toHaveLength(1);
		expect(evidenceOf('Java')?.implied).toEqual([]);
	});

	it('closes a position that goes on beyond it', () => {
		const until2024 = factsWithin(facts, { from: monthOf(2023, 1), to: monthOf(2024, 12) });
		expect(until2024.career.current).toEqual([]);
		expect(since2023.career.current).toHaveLength(1);
	});
});

describe('laws', () => {
	const first = monthOf(2015, 1);
	const month = fc.integer({ min: first, max: asOf });

	it('two windows that part the time part the months of exact dates', () => {
		fc.assert(
			fc.property(month, (cut) => {
				const before = factsWithin(facts, { from: first, to: cut - 1 });
				const after = factsWithin(facts, { from: cut, to: asOf });
				for (const { skill, months } of facts.evidence) {
					const monthsOf = (part: typeof facts) =>
						part.evidence.find((each) => each.skill === skill)?.months?.max ?? 0;
					expect(monthsOf(before) + monthsOf(after)).toBe(months?.max ?? 0);
				}
			})
		);
	});

	it('no month count exceeds the window, and a window of all changes no months', () => {
		fc.assert(
			fc.property(month, fc.nat(80), (from, length) => {
				const window = { from, to: from + length };
				const { evidence, career } = factsWithin(facts, window);
				for (const { months } of [...evidence, { months: career.total }])
					expect(months?.max ?? 0).toBeLessThanOrEqual(monthsIn(window));
			})
		);
		expect(factsWithin(facts, { from: first, to: asOf }).career.total).toEqual(facts.career.total);
	});
});

it('leaves out the figures claimed in a position outside of the window, and keeps those of no position', () => {
	const impact = [pointer('work', 0), pointer('work', 1), null].map(
		(home) => ({ home, label: home ?? 'anywhere' }) as unknown as Impact
	);
	const within = factsWithin({ ...facts, impact }, { from: monthOf(2021, 1), to: asOf });
	expect(within.impact.map(({ label }) => label)).toEqual(['/work/0', 'anywhere']);
});
