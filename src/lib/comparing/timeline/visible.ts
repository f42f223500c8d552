import type { Span } from '$lib/domain/span';

/**
 * The stretch of the axis on screen, in months as real numbers: `from` is the left edge, `to` the right one, so that
 * the whole of a span lies between `span.from` and `span.to + 1`.
 */
export interface Visible {
	readonly from: number;
	readonly to: number;
}

/** The closest one can look, in months. */
export const narrowest = 3;

/** The edges of whole months. */
export function edgesOf(span: Span): Visible {
	return { from: span.from, to: span.to + 1 };
}

/** The whole months that touch a stretch, for making a window of what is on screen. */
export function monthsOf({ from, to }: Visible): Span {
	const first = Math.floor(from);
	return { from: first, to: Math.max(first, Math.ceil(to) - 1) };
}

/** Moved and narrowed as little as needed to lie within the bounds, and never closer than `narrowest` months. */
export function clampTo({ from, to }: Visible, bounds: Visible): Visible {
	const widest = bounds.to - bounds.from;
	const width = Math.min(Math.max(to - from, Math.min(narrowest, widest)), widest);
	const start = Math.min(Math.max(from, bounds.from), bounds.to - width);
	return { from: start, to: start + width };
}

/**
 * Zooms by a factor, below 1 to look closer. The month at `anchor` stays where it is on screen unless the bounds
 * are in the way.
 */
export function zoomAt(visible: Visible, factor: number, anchor: number, bounds: Visible): Visible {
	const width = visible.to - visible.from;
	const share = (anchor - visible.from) / width;
	const widest = bounds.to - bounds.from;
	const wanted = Math.min(Math.max(width * factor, Math.min(narrowest, widest)), widest);
	const from = anchor - share * wanted;
	return clampTo({ from, to: from + wanted }, bounds);
}

/** Moves by months, to later ones where positive, as far as the bounds allow. */
export function panBy({ from, to }: Visible, months: number, bounds: Visible): Visible {
	return clampTo({ from: from + months, to: to + months }, bounds);
}

/**
 * What a key does to the stretch on screen: arrows move by a tenth, with Page keys by nine tenths; + and − zoom about
 * the month looked at, or else the middle; Home and End go to either end; 0 shows all. `null` where the key means
 * nothing here.
 */
export function visibleAfterKey(
	key: string,
	visible: Visible,
	bounds: Visible,
	lookedAt?: number
): Visible | null {
	const width = visible.to - visible.from;
	const anchor = lookedAt ?? visible.from + width / 2;
	switch (key) {
		case 'ArrowLeft':
			return panBy(visible, -width / 10, bounds);
		case 'ArrowRight':
			return panBy(visible, width / 10, bounds);
		case 'PageUp':
			return panBy(visible, -width * 0.9, bounds);
		case 'PageDown':
			return panBy(visible, width * 0.9, bounds);
		case 'Home':
			return panBy(visible, bounds.from - visible.from, bounds);
		case 'End':
			return panBy(visible, bounds.to - visible.to, bounds);
		case '+':
		case '=':
			return zoomAt(visible, 1 / 1.5, anchor, bounds);
		case '-':
			return zoomAt(visible, 1.5, anchor, bounds);
		case '0':
			return bounds;
		default:
			return null;
	}
}
