import { clampTo, panBy, type Visible } from './visible';

/** A month that a finger or the mouse holds, and where it is held: pixels from the left edge of the axis. */
export interface Hold {
	readonly month: number;
	readonly x: number;
}

/** The least distance of two fingers that tells a scale, in pixels. */
const leastApart = 8;

/**
 * The stretch on screen that keeps held months under what holds them: one hold moves it, two zoom it as well. More
 * holds than two change nothing further.
 * @param width of the axis in pixels.
 */
export function heldTo(
	holds: readonly Hold[],
	visible: Visible,
	width: number,
	bounds: Visible
): Visible {
	const [first, second] = holds;
	if (!first || width <= 0) return visible;
	const perMonth = second ? scaleOf(first, second) : null;
	const months = perMonth ? width / perMonth : visible.to - visible.from;
	const from = first.month - (first.x / width) * months;
	return clampTo({ from, to: from + months }, bounds);
}

/** Pixels to a month where two holds say so: not when the fingers meet or have passed each other. */
function scaleOf(a: Hold, b: Hold): number | null {
	const [apart, months] = [b.x - a.x, b.month - a.month];
	const tells = Math.abs(apart) >= leastApart && apart * months > 0;
	return tells ? apart / months : null;
}

/** Moved as little as needed for a stretch to be seen, from its beginning where it is longer than the screen. */
export function bringIn(visible: Visible, wanted: Visible, bounds: Visible): Visible {
	if (wanted.from >= visible.to || wanted.to <= visible.from || wanted.from < visible.from)
		return panBy(visible, wanted.from - visible.from - room(visible), bounds);
	if (wanted.to <= visible.to) return visible;
	const fits = wanted.to - wanted.from <= visible.to - visible.from;
	const by = fits ? wanted.to - visible.to : wanted.from - visible.from;
	return panBy(visible, by, bounds);
}

/** Some air before what was brought in. */
function room({ from, to }: Visible): number {
	return (to - from) / 20;
}
