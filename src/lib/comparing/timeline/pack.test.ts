import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlap, type Span } from '$lib/domain/span';
import { packRows } from './pack';

const spans = fc.array(
	fc
		.tuple(fc.integer({ min: 0, max: 60 }), fc.nat(20))
		.map(([from, length]): Span => ({ from, to: from + length })),
	{ maxLength: 30 }
);

describe('rows', () => {
	it('hold spans that share no month, but for the one of a hand-over', () => {
		fc.assert(
			fc.property(spans, (all) => {
				const rows = packRows(all);
				for (let i = 0; i < all.length; i++)
					for (let j = i + 1; j < all.length; j++) {
						const [a, b] = [all[i], all[j]];
						if (!a || !b || rows[i] !== rows[j]) continue;
						const shared = overlap(a, b);
						if (!shared) continue;
						expect(shared.from).toBe(shared.to);
						expect(Math.max(a.from, b.from)).toBe(shared.from);
						expect(Math.min(a.to, b.to)).toBe(shared.to);
						expect(a.from).not.toBe(b.from);
						expect(a.to).not.toBe(b.to);
					}
			})
		);
	});

	it('are no more than the most spans of any month', () => {
		fc.assert(
			fc.property(spans, (all) => {
				const busiest = Math.max(
					0,
					...all.map(
						({ from }) => all.filter((span) => span.from <= from && from <= span.to).length
					)
				);
				expect(Math.max(0, ...packRows(all).map((row) => row + 1))).toBeLessThanOrEqual(busiest);
			})
		);
	});
});

it('follows one role by the next in one row', () => {
	const roles = [
		{ from: 10, to: 20 },
		{ from: 0, to: 10 }
	];
	expect(packRows(roles)).toEqual([0, 0]);
});

it('parts a month that lies at the end of a longer role', () => {
	const both = [
		{ from: 0, to: 10 },
		{ from: 10, to: 10 }
	];
	expect(packRows(both)).toEqual([0, 1]);
});
