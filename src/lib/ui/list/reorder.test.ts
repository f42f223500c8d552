import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeAt, shownAt } from './reorder';

describe('shownAt', () => {
	const shown = (items: readonly number[], from: number, to: number) =>
		items.map((_, at) => items[shownAt(at, from, to)]);

	test('shows what taking the one out and putting it in elsewhere gives', () => {
		fc.assert(
			fc.property(fc.array(fc.nat(), { minLength: 1 }), fc.nat(), fc.nat(), (items, a, b) => {
				const [from, to] = [a % items.length, b % items.length];
				const moved = items.toSpliced(from, 1).toSpliced(to, 0, items[from] ?? 0);
				expect(shown(items, from, to)).toEqual(moved);
				expect(shown(moved, to, from)).toEqual(items);
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
