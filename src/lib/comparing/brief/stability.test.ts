import { expect, it } from 'vitest';
import * as fc from 'fast-check';
import { scoreOf } from './score';
import { seeded } from './seeded';
import { leadersOf, type Matrix, stabilityOf, weightingsTried } from './stability';
import { matricesOf } from './testing';

const matrices = matricesOf({ min: 1, max: 6 }, 0);

it('counts every weighting once, and the same question gets the same answer', () => {
	fc.assert(
		fc.property(matrices, (matrix) => {
			const { tried, leads, shared } = stabilityOf(matrix);
			const anybody = matrix.values.some((line) => scoreOf(line, matrix.weights).score !== null);
			const counted = leads.reduce((sum, each) => sum + each, 0) + shared;
			expect(counted).toBe(anybody ? weightingsTried : 0);
			expect(tried).toBe(weightingsTried);
			expect(stabilityOf(matrix)).toEqual({ tried, leads, shared });
		}),
		{ numRuns: 40 }
	);
});

it('always leads who is better at everything, and never who is worse at everything', () => {
	const { leads } = stabilityOf({
		weights: [3, 3, 1],
		values: [
			[0.5, 0.5, 0.5],
			[1, 0.86, 1]
		]
	});
	expect(leads).toEqual([0, weightingsTried]);
});

it('agrees with weightings drawn apart, within what chance allows', () => {
	const matrix: Matrix = {
		weights: [3, 2],
		values: [
			[1, 0],
			[0, 1]
		]
	};
	const share = (stabilityOf(matrix, 1).leads[0] ?? 0) / weightingsTried;
	const random = seeded(77);
	const runs = 50_000;
	let led = 0;
	for (let i = 0; i < runs; i++) {
		const [a = 0, b = 0] = matrix.weights.map((weight) => weight * 2 ** (2 * random() - 1));
		if (a > b) led++;
	}
	expect(Math.abs(share - led / runs)).toBeLessThan(0.04);
});

it('finds those with the highest score by looking at all', () => {
	fc.assert(
		fc.property(matrices, (matrix) => {
			const scores = matrix.values.map((line) => scoreOf(line, matrix.weights).score ?? -1);
			const best = scores.filter((each) => each >= 0).length ? Math.max(...scores) : Infinity;
			const expected = scores.flatMap((each, i) => (Math.abs(each - best) < 1e-9 ? [i] : []));
			expect(leadersOf(matrix)).toEqual(expected);
		})
	);
});
