import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	clampTo,
	monthsOf,
	narrowest,
	panBy,
	type Visible,
	visibleAfterKey,
	zoomAt
} from './visible';

const bounds: Visible = { from: 0, to: 240 };
const inside = fc
	.tuple(fc.double({ min: 0, max: 230, noNaN: true }), fc.double({ min: 4, max: 10, noNaN: true }))
	.map(([from, width]): Visible => ({ from, to: from + width }));
const keys = ['ArrowLeft', 'ArrowRight', 'PageUp', 'PageDown', 'Home', 'End', '+', '=', '-', '0'];

describe('whatever one does', () => {
	it('stays within the bounds and no closer than it may', () => {
		const moves = fc.array(fc.constantFrom(...keys), { maxLength: 40 });
		fc.assert(
			fc.property(inside, moves, (start, pressed) => {
				const end = pressed.reduce(
					(visible, key) => visibleAfterKey(key, visible, bounds) ?? visible,
					start
				);
				expect(end.from).toBeGreaterThanOrEqual(bounds.from - 1e-6);
				expect(end.to).toBeLessThanOrEqual(bounds.to + 1e-6);
				expect(end.to - end.from).toBeGreaterThanOrEqual(narrowest - 1e-6);
			})
		);
	});
});

describe('zooming', () => {
	it('keeps the month under the pointer in its place', () => {
		fc.assert(
			fc.property(fc.double({ min: 0.2, max: 0.9, noNaN: true }), (share) => {
				const visible = { from: 60, to: 180 };
				const anchor = 60 + 120 * share;
				const closer = zoomAt(visible, 0.5, anchor, bounds);
				expect((anchor - closer.from) / (closer.to - closer.from)).toBeCloseTo(share);
			})
		);
	});

	it('out and in again comes back', () => {
		const visible = { from: 60, to: 180 };
		const back = zoomAt(zoomAt(visible, 0.5, 100, bounds), 2, 100, bounds);
		expect(back.from).toBeCloseTo(60);
		expect(back.to).toBeCloseTo(180);
	});

	it('ends at all there is', () => {
		expect(zoomAt({ from: 60, to: 180 }, 100, 70, bounds)).toEqual(bounds);
	});
});

it('moves as far as the bounds allow and keeps its width', () => {
	expect(panBy({ from: 10, to: 20 }, -50, bounds)).toEqual({ from: 0, to: 10 });
	expect(panBy({ from: 10, to: 20 }, 5, bounds)).toEqual({ from: 15, to: 25 });
});

it('zooms by keys about the month that is looked at', () => {
	const closer = visibleAfterKey('+', { from: 60, to: 180 }, bounds, 150);
	expect(closer).toEqual({ from: 90, to: 170 });
});

it('leaves keys that mean nothing to others', () => {
	expect(visibleAfterKey('a', bounds, bounds)).toBeNull();
	expect(visibleAfterKey('Tab', bounds, bounds)).toBeNull();
});

it('does not look closer than bounds that are narrow themselves', () => {
	expect(clampTo({ from: 0, to: 9 }, { from: 2, to: 3 })).toEqual({ from: 2, to: 3 });
});

it('becomes a window of whole months', () => {
	expect(monthsOf({ from: 12.4, to: 24 })).toEqual({ from: 12, to: 23 });
	expect(monthsOf({ from: 12, to: 12 })).toEqual({ from: 12, to: 12 });
});
