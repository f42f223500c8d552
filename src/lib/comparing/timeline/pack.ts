import type { Span } from '$lib/domain/span';

/**
 * Puts spans into as few rows as they need, so that none covers another in its row, and gives each one's row. Earlier
 * spans take the upper rows. Two spans that share only the month in which one ends and the other begins are a hand-over:
 * they may follow each other in one row.
 */
export function packRows(spans: readonly Span[]): number[] {
	const rows = spans.map(() => 0);
	const last: Span[] = [];
	for (const i of byStart(spans)) {
		const span = spans[i];
		if (!span) continue;
		const free = last.findIndex((before) => fits(before, span));
		const row = free < 0 ? last.length : free;
		last[row] = span;
		rows[i] = row;
	}
	return rows;
}

/** Whether the second can follow the first in one row. */
function fits(first: Span, second: Span): boolean {
	return first.to < second.from || isHandOver(first, second);
}

/** The first ends in the month in which the second begins, and both are longer than that month. */
export function isHandOver(first: Span, second: Span): boolean {
	return first.to === second.from && first.from < first.to && second.from < second.to;
}

function byStart(spans: readonly Span[]): number[] {
	return spans
		.map((span, i) => ({ span, i }))
		.sort((a, b) => a.span.from - b.span.from || b.span.to - a.span.to)
		.map(({ i }) => i);
}
