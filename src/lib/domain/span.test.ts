import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { monthOf } from './month';
import { partialDate } from './partial-date';
import { gapsBetween, monthsIn, softMonths, softSpan, type Span, union, unionMonths } from './span';

const asOf = monthOf(2026, 11);
const span = fc
	.tuple(fc.integer({ min: 0, max: 600 }), fc.integer({ min: 0, max: 200 }))
	.map(([from, length]): Span => ({ from, to: from + length }));

describe('soft spans', () => {
	it('counts both end months', () => {
		const role = softSpan(partialDate('2022-09'), null, asOf);
		expect(role && softMonths(role)).toEqual({ min: 51, max: 51 });
	});

	it('keeps years as a range instead of inventing months', () => {
		const role = softSpan(partialDate('2019'), partialDate('2020'), asOf);
		expect(role && softMonths(role)).toEqual({ min: 2, max: 24 });
	});

	it('supports no month where the end lies before the start', () => {
		expect(softSpan(partialDate('2020-05'), partialDate('2019-05'), asOf)).toBeNull();
	});
});

describe('union', () => {
	it('counts a month in two spans once', () => {
		const spans = [
			{ from: monthOf(2022, 1), to: monthOf(2022, 9) },
			{ from: monthOf(2022, 9), to: asOf }
		];
		expect(unionMonths(spans)).toBe(59);
	});

	it('never exceeds the sum nor falls below the longest', () => {
		fc.assert(
			fc.property(fc.array(span, { minLength: 1 }), (spans) => {
				const lengths = spans.map(monthsIn);
				const months = unionMonths(spans);
				expect(months).toBeLessThanOrEqual(lengths.reduce((a, b) => a + b));
				expect(months).toBeGreaterThanOrEqual(Math.max(...lengths));
			})
		);
	});

	it('and the gaps together fill the whole stretch', () => {
		fc.assert(
			fc.property(fc.array(span, { minLength: 1 }), (spans) => {
				const joined = union(spans);
				const whole = { from: joined[0]?.from ?? 0, to: joined.at(-1)?.to ?? 0 };
				expect(unionMonths(spans) + unionMonths(gapsBetween(spans))).toBe(monthsIn(whole));
			})
		);
	});
});
