import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Counts, fitsThreeCircles } from './scale';

describe('three circles', () => {
	it.each<[string, Counts]>([
		['share nothing', [10, 12, 8, 0, 0, 0, 0]],
		['of which two share', [10, 12, 8, 4, 0, 0, 0]],
		['in a chain', [10, 12, 8, 4, 3, 0, 0]],
		['of which one is empty', [10, 12, 0, 4, 0, 0, 0]]
	])('that %s can be to scale', (_, counts) => {
		expect(fitsThreeCircles(counts)).toBe(true);
	});

	it.each<[string, Counts]>([
		['share only what all share', [10, 12, 8, 0, 0, 0, 6]],
		['share all but that', [10, 12, 8, 9, 9, 9, 0]],
		['in a chain too short to part the outer two', [1, 1, 1, 20, 20, 0, 0]],
		['of which one has nothing alone', [0, 12, 8, 4, 3, 5, 2]]
	])('that %s cannot', (_, counts) => {
		expect(fitsThreeCircles(counts)).toBe(false);
	});

	it('in a ring are to scale with the areas that come of it', () => {
		const nudge = fc.double({ min: -0.08, max: 0.08, noNaN: true });
		const ring = fc.tuple(nudge, nudge, nudge).map((nudges) =>
			nudges.map((each, i) => ({
				x: 0.6 * Math.cos((i * 2 * Math.PI) / 3) + each,
				y: 0.6 * Math.sin((i * 2 * Math.PI) / 3),
				r: 1 + each
			}))
		);
		fc.assert(
			fc.property(ring, (circles) => {
				expect(fitsThreeCircles(areasOf(circles))).toBe(true);
			}),
			{ numRuns: 20 }
		);
	});

	it.each<[Counts, boolean]>([
		[[10, 12, 8, 4, 3, 0, 0], true],
		[[1, 2, 3, 20, 18, 0, 0], false],
		[[30, 20, 25, 5, 9, 7, 40], false]
	])('do not mind which is called A: %j', ([a, b, c, ab, ac, bc, abc], fits) => {
		expect(fitsThreeCircles([a, b, c, ab, ac, bc, abc])).toBe(fits);
		expect(fitsThreeCircles([b, c, a, bc, ab, ac, abc])).toBe(fits);
		expect(fitsThreeCircles([b, a, c, ab, bc, ac, abc])).toBe(fits);
	});
});

/** The seven regions of three circles, measured on a grid. */
function areasOf(circles: readonly { x: number; y: number; r: number }[]): Counts {
	const counts: Record<string, number> = {};
	for (let x = -2; x < 2; x += 0.04)
		for (let y = -2; y < 2; y += 0.04) {
			const region = circles.flatMap((each, i) =>
				Math.hypot(x - each.x, y - each.y) < each.r ? [i] : []
			);
			counts[region.join('')] = (counts[region.join('')] ?? 0) + 1;
		}
	const [a = 0, b = 0, c = 0, ab = 0, ac = 0, bc = 0, abc = 0] = [
		'0',
		'1',
		'2',
		'01',
		'02',
		'12',
		'012'
	].map((region) => counts[region] ?? 0);
	return [a, b, c, ab, ac, bc, abc];
}
