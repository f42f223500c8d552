import fc from 'fast-check';
import { expect, it } from 'vitest';
import { monthOf } from '$lib/domain/month';
import {
	allTime,
	nowIn,
	readWindow,
	sameWindow,
	spanOfWindow,
	windowOfSpan,
	windowPresets,
	windowWords,
	writtenMonth
} from './asked-window';

const asOf = monthOf(2026, 11);
const month = fc.integer({ min: monthOf(1970, 1), max: asOf });

it('reads what it writes', () => {
	fc.assert(
		fc.property(fc.option(month), fc.option(month), (from, to) => {
			fc.pre(from === null || to === null || from <= to);
			expect(readWindow(writtenMonth(from), writtenMonth(to))).toEqual({ from, to });
		})
	);
});

it.each([
	['2023', '2024', '2023-01', '2024-12'],
	['2023-05-17', null, '2023-05', ''],
	['soon', '', '', ''],
	['2024-01', '2023-01', '', '']
])('takes %j and %j for %j and %j', (from, to, first, last) => {
	const window = readWindow(from, to);
	expect([writtenMonth(window.from), writtenMonth(window.to)]).toEqual([first, last]);
});

it('counts to now where the end is open, and all where both are', () => {
	expect(spanOfWindow({ from: monthOf(2023, 1), to: null }, asOf)).toEqual({
		from: monthOf(2023, 1),
		to: asOf
	});
	expect(spanOfWindow(allTime, asOf)).toBeUndefined();
});

it('leaves an end open that reaches the first month or now', () => {
	const bounds = { from: monthOf(2015, 10), to: asOf };
	expect(windowOfSpan(bounds, bounds)).toEqual(allTime);
	expect(windowOfSpan({ from: monthOf(2023, 1), to: asOf }, bounds)).toEqual({
		from: monthOf(2023, 1),
		to: null
	});
});

it('says a window in words', () => {
	const words = (from: string, to: string) => windowWords(readWindow(from, to));
	expect(words('2023-01', '')).toBe('January 2023 to now');
	expect(words('2020-01', '2022-03')).toBe('January 2020 to March 2022');
	expect(words('', '2022-03')).toBe('all up to March 2022');
	expect(words('2022-03', '2022-03')).toBe('March 2022');
	expect(words('', '')).toBe('all time');
});

it('offers windows up to now, of whole years', () => {
	const presets = windowPresets(asOf);
	expect(presets.map(({ label }) => label)).toContain('Last 3 years');
	const three = presets.find(({ id }) => id === 'last-3');
	expect(three?.window).toEqual({ from: monthOf(2023, 12), to: null });
	expect(sameWindow(presets[0]?.window ?? allTime, allTime)).toBe(true);
});

it('takes the end of a window for now, where it is past', () => {
	expect(nowIn({ from: monthOf(2020, 1), to: monthOf(2022, 12) }, asOf)).toBe(monthOf(2022, 12));
	expect(nowIn({ from: monthOf(2020, 1), to: monthOf(2030, 1) }, asOf)).toBe(asOf);
	expect(nowIn(undefined, asOf)).toBe(asOf);
});
