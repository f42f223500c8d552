import { expect, it } from 'vitest';
import * as fc from 'fast-check';
import { scoreOf, shares } from './score';
import { leadersOf, type Matrix } from './stability';
import { matricesOf } from './testing';
import { turningPoints } from './turning';

const matrices = matricesOf({ min: 2, max: 5 }, 1);

/** How far one person is ahead of another when a requirement weighs a share of all and the others keep their proportions. */
function leadAt(
	{ weights, values }: Matrix,
	requirement: number,
	pair: [number, number],
	t: number
) {
	const others = shares(weights.map((weight, i) => (i === requirement ? 0 : weight)));
	const moved = others.map((share, i) => (i === requirement ? t : share * (1 - t)));
	const [a, b] = pair.map((person) => scoreOf(values[person] ?? [], moved).score ?? NaN);
	return (a ?? NaN) - (b ?? NaN);
}

it('names the weight that turns the order', () => {
	// The first knows Kafka, the second FastAPI; Kafka weighs 3 of 4.
	const points = turningPoints({
		weights: [3, 1],
		values: [
			[1, 0],
			[0, 1]
		]
	});
	expect(points).toEqual([
		{ requirement: 0, passes: 1, leader: 0, when: 'less', share: 0.5, now: 0.75 },
		{ requirement: 1, passes: 1, leader: 0, when: 'more', share: 0.5, now: 0.25 }
	]);
});

it('finds what a search through a thousand shares finds, and no more', () => {
	const step = 1 / 1_000;
	fc.assert(
		fc.property(matrices, (matrix) => {
			const [leader, another] = leadersOf(matrix);
			const points = turningPoints(matrix);
			if (leader === undefined || another !== undefined) {
				expect(points).toEqual([]);
				return;
			}
			for (const [requirement] of matrix.weights.entries()) {
				const now = shares(matrix.weights)[requirement] ?? 0;
				for (const [person] of matrix.values.entries()) {
					if (person === leader) continue;
					for (const when of ['more', 'less'] as const) {
						const found = points.find(
							(point) =>
								point.requirement === requirement && point.passes === person && point.when === when
						);
						const searched = firstLost(matrix, requirement, [leader, person], now, when, step);
						if (searched !== null) {
							expect(found, `${requirement} ${person} ${when}`).toBeDefined();
							expect(Math.abs((found?.share ?? -1) - searched)).toBeLessThanOrEqual(step * 1.01);
						} else if (found) {
							// Between two shares of the search, or beyond its last: the lead is lost just after the point.
							const beyond = found.share + (when === 'more' ? 1 : -1) * step * 1e-4;
							expect(leadAt(matrix, requirement, [leader, person], beyond)).toBeLessThan(1e-9);
						}
					}
				}
			}
		}),
		{ numRuns: 150 }
	);
});

function firstLost(
	matrix: Matrix,
	requirement: number,
	pair: [number, number],
	now: number,
	when: 'more' | 'less',
	step: number
): number | null {
	const direction = when === 'more' ? 1 : -1;
	for (let t = now + direction * step; t > step && t < 1 - step; t += direction * step) {
		if (leadAt(matrix, requirement, pair, t) < -1e-9) return t;
	}
	return null;
}

it('puts the smallest change first', () => {
	fc.assert(
		fc.property(matrices, (matrix) => {
			const away = turningPoints(matrix).map(({ share, now }) => Math.abs(share - now));
			expect(away).toEqual([...away].sort((a, b) => a - b));
		})
	);
});

it('has nothing to say of someone of whom nothing is known', () => {
	expect(
		turningPoints({
			weights: [2, 1],
			values: [
				[0.5, 0.5],
				[null, null]
			]
		})
	).toEqual([]);
});
