import { expect, it } from 'vitest';
import * as fc from 'fast-check';
import { coverSet, largestCover } from './cover-set';
import { coverageFrom } from './testing';

const grids = fc
	.tuple(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 7 }))
	.chain(([requirements, people]) =>
		fc.array(
			fc.array(fc.constantFrom(null, 0.5, 0.5, 1), {
				minLength: requirements,
				maxLength: requirements
			}),
			{ minLength: people, maxLength: people }
		)
	);

/** Every set of one to three people, by ascending size. */
function subsets(count: number): number[][] {
	const all = Array.from({ length: count }, (_, i) => i);
	const grown = (sets: number[][]) =>
		sets.flatMap((set) => all.filter((i) => i > (set.at(-1) ?? -1)).map((i) => [...set, i]));
	const ones = grown([[]]);
	return [...ones, ...grown(ones), ...grown(grown(ones))];
}

it('finds the smallest sets that brute force finds', () => {
	fc.assert(
		fc.property(grids, (grid) => {
			const weights = (grid[0] ?? []).map(() => 1);
			const { unmet, sets, more } = coverSet(coverageFrom(grid, weights));
			const meets = (set: readonly number[], i: number) =>
				set.some((person) => grid[person]?.[i] === 1);
			const everybody = grid.map((_, i) => i);
			const asked = weights.flatMap((_, i) => (meets(everybody, i) ? [i] : []));
			expect(unmet).toEqual(weights.flatMap((_, i) => (asked.includes(i) ? [] : [i])));
			const covers = subsets(grid.length).filter((set) => asked.every((i) => meets(set, i)));
			const smallest = asked.length ? covers[0]?.length : undefined;
			const expected = covers.filter((set) => set.length === smallest);
			if (expected.length <= 6) {
				expect(sets).toEqual(expected);
				expect(more).toBe(false);
			} else {
				expect(more).toBe(true);
				for (const set of sets) expect(expected).toContainEqual(set);
			}
		})
	);
});

it('looks through a long shortlist at once, and gives up beyond three', () => {
	const grid = Array.from({ length: 400 }, (_, person) =>
		Array.from({ length: 12 }, (_, i) => (i === person % 12 ? 1 : null))
	);
	const weights = grid[0]?.map(() => 1) ?? [];
	expect(coverSet(coverageFrom(grid, weights))).toEqual({ unmet: [], sets: [], more: false });
	expect(largestCover).toBe(3);
});

it('asks for must-haves alone, and counts nothing that is met in part', () => {
	expect(coverSet(coverageFrom([[1, 1]], [1, 1], 'nice'))).toEqual({
		unmet: [],
		sets: [],
		more: false
	});
	expect(coverSet(coverageFrom([[1, 0.5]], [1, 1]))).toEqual({
		unmet: [1],
		sets: [[0]],
		more: false
	});
});
