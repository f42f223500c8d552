import { describe, expect, it } from 'vitest';
import { lengthLabel, monthLabel, monthOf, shortLengthLabel, yearAndMonth } from './month';

describe('months', () => {
	it('go into one number and back', () => {
		expect(yearAndMonth(monthOf(2022, 9))).toEqual({ year: 2022, month: 9 });
		expect(yearAndMonth(monthOf(2020, 12))).toEqual({ year: 2020, month: 12 });
		expect(monthOf(2021, 1) - monthOf(2020, 12)).toBe(1);
		expect(monthLabel(monthOf(2022, 9))).toBe('Sep 2022');
	});

	it.each([
		[51, '4 y 3 m'],
		[24, '2 y'],
		[9, '9 m']
	])('%i read as %s', (months, words) => {
		expect(lengthLabel({ min: months, max: months })).toBe(words);
	});

	it('stay a range where years alone are known', () => {
		expect(lengthLabel({ min: 2, max: 24 })).toBe('2 m to 2 y');
		expect(shortLengthLabel({ min: 178, max: 251 })).toBe('14–21 y');
		expect(shortLengthLabel({ min: 2, max: 13 })).toBe('2–13 m');
	});
});
