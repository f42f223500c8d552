import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { moved, placeAt } from './reorder';

describe('moved', () => {
	test.each([
		[0, 2, 'bcad'],
		[3, 0, 'dabc'],
		[1, 1, 'abcd'],
		[1, 2, 'acbd']
	])('from %i to %i', (from, to, expected) => {
		expect(moved([...'abcd'], from, to).join('')).toBe(expected);
	});

	test('moving back restores the order', () => {
		fc.assert(
			fc.property(fc.array(fc.nat(), { minLength: 1 }), fc.nat(), fc.nat(), (items, a, b) => {
				const [from, to] = [a % items.length, b % items.length];
				expect(moved(moved(items, from, to), to, from)).toEqual(items);
			})
		);
	});
});

describe('placeAt', () => {
	const middles = [10, 30, 50, 70];

	test.each([
		['stays on its own place', 1, 30, 1],
		['stays short of the next middle', 1, 49, 1],
		['passes the next', 1, 51, 2],
		['goes to the end', 0, 900, 3],
		['passes the one before', 2, 29, 1],
		['goes to the top', 3, -5, 0]
	])('%s', (_, from, y, expected) => {
		expect(placeAt(middles, from, y)).toBe(expected);
	});
});
