import { expect, it } from 'vitest';
import fc from 'fast-check';
import { lanesOf } from './lanes';
import { overlap, type Span } from './span';

const span = fc
	.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 30 }))
	.map(([from, length]): Span => ({ from, to: from + length }));

it('puts what ran side by side into different lanes', () => {
	expect(lanesOf([{ from: 0, to: 20 }, null, { from: 5, to: 8 }, { from: 9, to: 12 }])).toEqual([
		0, 0, 1, 1
	]);
});

it('takes one month in common for a change of position', () => {
	expect(
		lanesOf([
			{ from: 8, to: 20 },
			{ from: 0, to: 8 }
		])
	).toEqual([0, 0]);
});

it('never lays two in one lane that share more than a month', () => {
	fc.assert(
		fc.property(fc.array(span, { maxLength: 8 }), (spans) => {
			const lanes = lanesOf(spans);
			spans.forEach((a, i) =>
				spans.slice(i + 1).forEach((b, j) => {
					const shared = lanes[i] === lanes[i + 1 + j] && overlap(a, b);
					if (shared) expect(shared.from).toBe(shared.to);
				})
			);
		})
	);
});
