import type { Month } from '$lib/domain/month';
import { monthsIn, type Span } from '$lib/domain/span';
import type { Person } from '../person';

/** What of a window is held: one of its ends, or all of it. */
export type Grip = 'from' | 'to' | 'both';

/** A drag as it began: what was held at which month, and the window then. */
export interface Drag {
	readonly grip: Grip;
	readonly at: Month;
	readonly span: Span;
}

/** How near a pointer must come to an end to hold it, in pixels; a finger needs more than a mouse. */
const reach = { mouse: 7, touch: 18 };

/**
 * What a press holds: the nearer end within reach, the whole window inside it where it is less than everything, and
 * elsewhere the end of a new window, which begins at the month pressed.
 * @param x of the press and `xOf` of a month's left edge, in the same pixels.
 */
export function grab(
	x: number,
	at: Month,
	span: Span,
	bounds: Span,
	xOf: (month: Month) => number,
	finger = false
): Drag {
	const near = finger ? reach.touch : reach.mouse;
	const toFrom = Math.abs(x - xOf(span.from));
	const toTo = Math.abs(x - xOf(span.to + 1));
	if (Math.min(toFrom, toTo) <= near) return { grip: toFrom < toTo ? 'from' : 'to', at, span };
	const whole = span.from <= bounds.from && span.to >= bounds.to;
	const inside = at >= span.from && at <= span.to;
	if (inside && !whole) return { grip: 'both', at, span };
	const month = within(at, bounds);
	return { grip: 'to', at: month, span: { from: month, to: month } };
}

/** The window after a drag has come to a month. An end that is drawn past the other takes its place. */
export function dragged({ grip, at, span }: Drag, to: Month, bounds: Span): Span {
	if (grip === 'both') {
		const by = Math.min(Math.max(to - at, bounds.from - span.from), bounds.to - span.to);
		return { from: span.from + by, to: span.to + by };
	}
	const moved = within(to, bounds);
	const fixed = grip === 'from' ? span.to : span.from;
	return { from: Math.min(moved, fixed), to: Math.max(moved, fixed) };
}

/**
 * What a key does to a held part: arrows move it a month, Page keys a year, Home and End to either end of time. Ends
 * stop at each other. `null` where the key means nothing here.
 */
export function brushAfterKey(key: string, grip: Grip, span: Span, bounds: Span): Span | null {
	const by = stepOf(key, bounds);
	if (by === null) return null;
	if (grip === 'both') return dragged({ grip, at: 0, span }, by, bounds);
	if (grip === 'from') return { ...span, from: clampTo(span.from + by, bounds.from, span.to) };
	return { ...span, to: clampTo(span.to + by, span.from, bounds.to) };
}

function stepOf(key: string, bounds: Span): number | null {
	const all = monthsIn(bounds);
	const steps: Record<string, number> = {
		ArrowLeft: -1,
		ArrowDown: -1,
		ArrowRight: 1,
		ArrowUp: 1,
		PageDown: -12,
		PageUp: 12,
		Home: -all,
		End: all
	};
	return steps[key] ?? null;
}

function within(month: Month, { from, to }: Span): Month {
	return clampTo(month, from, to);
}

function clampTo(value: number, least: number, most: number): number {
	return Math.min(Math.max(value, least), most);
}

/** From the first month in which anyone holds a position or shows a skill to now; `null` where nothing is dated. */
export function timeOf(people: readonly Person[], asOf: Month): Span | null {
	const months = people.flatMap(({ candidate: { facts } }) => [
		...facts.career.positions.flatMap(({ span }) => (span ? [span.outer.from] : [])),
		...facts.evidence.flatMap(({ spans }) => spans.map(({ span }) => span.outer.from))
	]);
	const from = Math.min(...months);
	return from < asOf ? { from, to: asOf } : null;
}
