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
	const inner = from.latest <= to.earliest ? { from: from.latest, to: to.earliest } : null;
	return { outer: { from: from.earliest, to: to.latest }, inner, open: !end };
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
	for (const span of [...spans].sort((a, b) => a.from - b.from)) {
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
	return union(spans).reduce((sum, span) => sum + monthsIn(span), 0);
}

/** Months covered by at least one soft span, as a range. */
export function softUnionMonths(spans: readonly SoftSpan[]): MonthCount {
	const [only] = spans;
	if (only && spans.length === 1) return softMonths(only);
	const inner: Span[] = [];
	const outer: Span[] = [];
	for (const span of spans) {
		if (span.inner) inner.push(span.inner);
		outer.push(span.outer);
	}
	return { min: unionMonths(inner), max: unionMonths(outer) };
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
	const joined = union(spans);
	return joined.slice(1).map((span, i) => ({ from: (joined[i]?.to ?? 0) + 1, to: span.from - 1 }));
}
