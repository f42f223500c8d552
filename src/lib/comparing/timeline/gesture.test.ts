import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bringIn, heldTo } from './gesture';
import { axisOf } from './layout';

const bounds = { from: 0, to: 120 };
const width = 600;

describe('holding months', () => {
	it('moves with one finger', () => {
		const visible = { from: 40, to: 60 };
		expect(heldTo([{ month: 50, x: 330 }], visible, width, bounds)).toEqual({ from: 39, to: 59 });
	});

	it('does nothing without a finger, or where there is no axis yet', () => {
		const visible = { from: 40, to: 60 };
		expect(heldTo([], visible, width, bounds)).toBe(visible);
		expect(heldTo([{ month: 1, x: 1 }], visible, 0, bounds)).toBe(visible);
	});

	it('keeps both months under two fingers, wherever they go', () => {
		const month = fc.integer({ min: 45, max: 75 });
		const x = fc.integer({ min: 100, max: 500 });
		fc.assert(
			fc.property(month, month, x, x, (m1, m2, x1, x2) => {
				fc.pre(m2 - m1 >= 2 && x2 - x1 >= 100 && x2 - x1 <= 500);
				const holds = [
					{ month: m1, x: x1 },
					{ month: m2, x: x2 }
				];
				const free = { from: -1000, to: 1000 };
				const after = heldTo(holds, { from: 40, to: 80 }, width, free);
				fc.pre(after.to - after.from > 3);
				for (const hold of holds) expect(axisOf(after, width).xOf(hold.month)).toBeCloseTo(hold.x);
			})
		);
	});

	it('only moves where the fingers meet or cross', () => {
		const crossed = [
			{ month: 45, x: 400 },
			{ month: 55, x: 200 }
		];
		const { from, to } = heldTo(crossed, { from: 40, to: 60 }, width, bounds);
		expect(to - from).toBeCloseTo(20);
	});
});

describe('bringing into sight', () => {
	const visible = { from: 40, to: 60 };

	it('leaves what is seen', () => {
		expect(bringIn(visible, { from: 45, to: 50 }, bounds)).toBe(visible);
	});

	it.each([
		{ from: 0, to: 2 },
		{ from: 38, to: 42 },
		{ from: 58, to: 64 },
		{ from: 100, to: 104 },
		{ from: 119, to: 120 }
	])('shows all of %j', (wanted) => {
		const after = bringIn(visible, wanted, bounds);
		expect(after.to - after.from).toBeCloseTo(20);
		expect(after.from).toBeLessThanOrEqual(wanted.from);
		expect(after.to).toBeGreaterThanOrEqual(wanted.to);
	});

	it('shows the beginning of what is longer than the screen', () => {
		const { from, to } = bringIn(visible, { from: 50, to: 90 }, bounds);
		expect(from).toBeLessThanOrEqual(50);
		expect(to).toBeGreaterThan(50);
	});
});
