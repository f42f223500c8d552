import { expect, it } from 'vitest';
import { firstMissing, withRows } from './loaded-rows';

const rows = new Map([
	[0, 'a'],
	[1, 'b'],
	[3, 'd']
]);

it('finds the first row that is to be loaded', () => {
	expect(firstMissing(rows, 0, 5)).toBe(2);
	expect(firstMissing(rows, 3, 5)).toBe(4);
	expect(firstMissing(rows, 0, 2)).toBe(2);
	expect(firstMissing(rows, 7, 9)).toBe(7);
});

it('adds rows at their places and lets go of those far away, on both sides', () => {
	expect([...withRows(rows, ['e', 'f'], [4, 6], 2)]).toEqual([
		[3, 'd'],
		[4, 'e'],
		[5, 'f']
	]);
	expect([...withRows(new Map([[9, 'j']]), ['c'], [2, 3], 6).keys()]).toEqual([2]);
});

it('takes the newer of two rows of a place, and knows a place without one', () => {
	const newer = withRows(rows, ['D'], [3, 6], 9);
	expect(newer.get(3)).toBe('D');
	expect(newer.has(4)).toBe(false);
});
