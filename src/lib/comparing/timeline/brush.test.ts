import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { monthOf } from '$lib/domain/month';
import { monthsIn } from '$lib/domain/span';
import { peopleOf } from '../person';
import { asOf, testCandidate } from '../testing-people';
import { brushAfterKey, dragged, grab, timeOf } from './brush';

const bounds = { from: 100, to: 219 };
const whole = bounds;
const span = { from: 150, to: 179 };
const xOf = (month: number) => (month - bounds.from) * 10;
const press = (month: number, held = span, finger = false) =>
	grab(xOf(month) + 5, month, held, bounds, xOf, finger);

describe('a press', () => {
	it('holds an end near which it is, the window inside it, and draws a new one elsewhere', () => {
		expect(grab(xOf(150) + 3, 150, span, bounds, xOf).grip).toBe('from');
		expect(grab(xOf(180) - 3, 179, span, bounds, xOf).grip).toBe('to');
		expect(press(165).grip).toBe('both');
		expect(press(120)).toEqual({ grip: 'to', at: 120, span: { from: 120, to: 120 } });
		expect(press(120, whole).span).toEqual({ from: 120, to: 120 });
	});

	it('reaches farther by a finger', () => {
		expect(grab(xOf(150) + 15, 151, span, bounds, xOf).grip).toBe('both');
		expect(grab(xOf(150) + 15, 151, span, bounds, xOf, true).grip).toBe('from');
	});
});

describe('a drag', () => {
	it('moves an end, past the other too, and moves the whole without changing its length', () => {
		expect(dragged({ grip: 'from', at: 150, span }, 140, bounds)).toEqual({ from: 140, to: 179 });
		expect(dragged({ grip: 'from', at: 150, span }, 190, bounds)).toEqual({ from: 179, to: 190 });
		expect(dragged({ grip: 'both', at: 160, span }, 170, bounds)).toEqual({ from: 160, to: 189 });
	});

	it('never leaves the time there is, and never loses its order', () => {
		const month = fc.integer({ min: bounds.from, max: bounds.to });
		const grip = fc.constantFrom('from' as const, 'to' as const, 'both' as const);
		fc.assert(
			fc.property(
				grip,
				month,
				month,
				month,
				fc.integer({ min: 0, max: 400 }),
				(held, a, b, at, to) => {
					const before = { from: Math.min(a, b), to: Math.max(a, b) };
					const after = dragged({ grip: held, at, span: before }, to, bounds);
					expect(bounds.from <= after.from && after.from <= after.to && after.to <= bounds.to).toBe(
						true
					);
					if (held === 'both') expect(monthsIn(after)).toBe(monthsIn(before));
				}
			)
		);
	});
});

it('moves by keys: a month, a year, to either end; ends stop at each other', () => {
	expect(brushAfterKey('ArrowLeft', 'from', span, bounds)).toEqual({ from: 149, to: 179 });
	expect(brushAfterKey('PageUp', 'to', span, bounds)).toEqual({ from: 150, to: 191 });
	expect(brushAfterKey('Home', 'from', span, bounds)).toEqual({ from: 100, to: 179 });
	expect(brushAfterKey('End', 'from', span, bounds)).toEqual({ from: 179, to: 179 });
	expect(brushAfterKey('End', 'both', span, bounds)).toEqual({ from: 190, to: 219 });
	expect(brushAfterKey('x', 'both', span, bounds)).toBeNull();
});

it('begins the time there is with the first dated month of anyone', () => {
	const role = (start: string) => testCandidate({ name: start, roles: [{ start }] });
	expect(timeOf(peopleOf([role('2019-03'), role('2016')]), asOf)).toEqual({
		from: monthOf(2016, 1),
		to: asOf
	});
	expect(timeOf(peopleOf([testCandidate({ name: 'Nobody' })]), asOf)).toBeNull();
});
