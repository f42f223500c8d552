import fc from 'fast-check';
import { expect, it } from 'vitest';
import { slipsAllowed, slipsBetween, slipsToBeginning } from './slips';

it.each([
	['kafka', 'kafka', 0],
	['kafak', 'kafka', 1],
	['kafk', 'kafka', 1],
	['kaffka', 'kafka', 1],
	['kavka', 'kafka', 1],
	['pyhton', 'python', 1],
	['java', 'kafka', 3],
	['', 'go', 2]
])('%j is so many slips from %j: %i', (typed, word, slips) => {
	expect(slipsBetween(typed, word)).toBe(slips);
});

it('is the same both ways, nothing for equals, and never more than the longer word', () => {
	const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
	fc.assert(
		fc.property(word, word, (a, b) => {
			const slips = slipsBetween(a, b);
			expect(slips).toBe(slipsBetween(b, a));
			expect(slips === 0).toBe(a === b);
			expect(slips).toBeLessThanOrEqual(Math.max(a.length, b.length));
			if (slips <= slipsAllowed(a.length))
				expect(slipsToBeginning(a, b)).toBeLessThanOrEqual(slips);
		})
	);
});

it('compares with the beginning of a word that is still being typed', () => {
	expect(slipsToBeginning('elsticsea', 'elasticsearch')).toBe(1);
	expect(slipsToBeginning('kuber', 'kubernetes')).toBe(0);
});

it('lets no slip pass in short words', () => {
	const letters = [3, 4, 5, 6, 8, 9];
	expect(letters.map((each) => slipsAllowed(each))).toEqual([0, 1, 1, 2, 2, 3]);
	expect(letters.map((each) => slipsAllowed(each, true))).toEqual([0, 0, 1, 2, 2, 3]);
});
