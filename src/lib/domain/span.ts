import type { Month, MonthCount } from './month';
import { type PartialDate, monthRange } from './partial-date';

/** Whole months from `from` to `to`, both included. */
export interface Span {
	readonly from: Month;
	readonly to: Month;
}

/**
 * A stretch of time whose ends may be known only to the year. `outer` is the longest it can be, `inner` the
 * shortest (`null` where nothing is certain); the two are equal where both ends name a month.
 */
export interface SoftSpan {
	readonly outer: Span;
	readonly inner: Span | null;
	/** Still going on at `asOf`. */
	readonly open: boolean;
}

/**
 * The stretch between two partial dates.
 * @param end `null` means still going on, as in JSON Resume; it then ends at `asOf`.
 * @returns `null` without a start, or where the end lies before the start: such dates support no month.
 */
export function softSpan(
	start: PartialDate | null,
	end: PartialDate | null,
	asOf: Month
): SoftSpan | null {
	if (!start) return null;
	const from = monthRange(start);
	const to = end ? monthRange(end) : { earliest: asOf, latest: asOf };
	if (to.latest < from.earliest) return null;
	const outer = { from: from.earliest, to: to.latest };
	const isExact = from.latest === from.earliest && to.latest === to.earliest;
	if (isExact) return { outer, inner: outer, open: !end };
	const inner = from.latest <= to.earliest ? { from: from.latest, to: to.earliest } : null;
	return { outer, inner, open: !end };
}

/** Months in a span, both ends counted. */
export function monthsIn(span: Span): number {
	return span.to - span.from + 1;
}

/** Months in a soft span, as a range. */
export function softMonths(span: SoftSpan): MonthCount {
	return { min: span.inner ? monthsIn(span.inner) : 0, max: monthsIn(span.outer) };
}

/** The same months as disjoint spans in order; spans that touch are joined. */
export function union(spans: readonly Span[]): Span[] {
	const joined: Span[] = [];
	for (const span of [...spans].sort(byStart)) {
		const last = joined.at(-1);
		if (last && span.from <= last.to + 1) {
			joined[joined.length - 1] = { from: last.from, to: Math.max(last.to, span.to) };
		} else joined.push(span);
	}
	return joined;
}

/** Months covered by at least one span; a month in two spans counts once. */
export function unionMonths(spans: readonly Span[]): number {
	const [first, second, third] = spans;
	if (!first) return 0;
	if (!second) return monthsIn(first);
	if (!third) return monthsIn(first) + monthsIn(second) - monthsShared(first, second);
	let months = 0;
	let last = -Infinity;
	for (const { from, to } of [...spans].sort(byStart)) {
		months += Math.max(0, to - Math.max(from, last + 1) + 1);
		last = Math.max(last, to);
	}
	return months;
}

function byStart(a: Span, b: Span): number {
	return a.from - b.from;
}

/** Months covered by at least one soft span, as a range. */
export function softUnionMonths(spans: readonly SoftSpan[]): MonthCount {
	const [only] = spans;
	if (only && spans.length === 1) return softMonths(only);
	const inner: Span[] = [];
	const outer: Span[] = [];
	let isExact = true;
	for (const span of spans) {
		if (span.inner) inner.push(span.inner);
		outer.push(span.outer);
		isExact &&= span.inner === span.outer;
	}
	const max = unionMonths(outer);
	return { min: isExact ? max : unionMonths(inner), max };
}

function monthsShared(a: Span, b: Span): number {
	return Math.max(0, Math.min(a.to, b.to) - Math.max(a.from, b.from) + 1);
}

/** The months two spans share, or `null`. */
export function overlap(a: Span, b: Span): Span | null {
	const from = Math.max(a.from, b.from);
	const to = Math.min(a.to, b.to);
	return from <= to ? { from, to } : null;
}

/** The stretches between the spans that none of them covers. */
export function gapsBetween(spans: readonly Span[]): Span[] {
	const gaps: Span[] = [];
	let last = Infinity;
	for (const { from, to } of [...spans].sort(byStart)) {
		if (from > last + 1) gaps.push({ from: last + 1, to: from - 1 });
		last = last === Infinity ? to : Math.max(last, to);
	}
	return gaps;
}
