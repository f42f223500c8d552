import { type Month, monthOf, yearAndMonth } from '$lib/domain/month';
import { monthRange, partialDate } from '$lib/domain/partial-date';
import type { Span } from '$lib/domain/span';
import { monthWords } from './words';

/** The window of months that a comparison counts, as it is asked for; an end that is `null` is open. */
export interface AskedWindow {
	readonly from: Month | null;
	/** `null` reaches to now, whenever that is. */
	readonly to: Month | null;
}

/** No window: all months count. */
export const allTime: AskedWindow = { from: null, to: null };

/** Whether every month counts. */
export function isAllTime({ from, to }: AskedWindow): boolean {
	return from === null && to === null;
}

/** Before every dated month. */
const longAgo = monthOf(1, 1);

/** The months that count; `undefined` where all do. */
export function spanOfWindow(window: AskedWindow, asOf: Month): Span | undefined {
	if (isAllTime(window)) return undefined;
	return { from: window.from ?? longAgo, to: window.to ?? asOf };
}

/** The month that counts as now where only a window counts: its last one, be it past. */
export function nowIn(window: Span | undefined, asOf: Month): Month {
	return window ? Math.min(window.to, asOf) : asOf;
}

/** The window of a span: ends that reach the first or last month there is are open. */
export function windowOfSpan({ from, to }: Span, bounds: Span): AskedWindow {
	return { from: from <= bounds.from ? null : from, to: to >= bounds.to ? null : to };
}

/**
 * Reads a window from what an address says: `2023-01`, or `2023` for the year's first or last month. What is no date
 * is an open end, and a window that ends before it begins is none.
 */
export function readWindow(from: string | null, to: string | null): AskedWindow {
	const start = partialDate(from);
	const end = partialDate(to);
	const window = {
		from: start && monthRange(start).earliest,
		to: end && monthRange(end).latest
	};
	const backward = window.from !== null && window.to !== null && window.from > window.to;
	return backward ? allTime : window;
}

/** A month as addresses and month fields write it: `2023-01`; empty for an open end. */
export function writtenMonth(month: Month | null): string {
	if (month === null) return '';
	const { year, month: inYear } = yearAndMonth(month);
	return `${String(year).padStart(4, '0')}-${String(inYear).padStart(2, '0')}`;
}

/** `January 2023 to now`, `January 2020 to March 2022`, `all up to March 2022`, `all time`. */
export function windowWords({ from, to }: AskedWindow): string {
	if (from === null) return to === null ? 'all time' : `all up to ${monthWords(to)}`;
	if (from === to) return monthWords(from);
	return `${monthWords(from)} to ${to === null ? 'now' : monthWords(to)}`;
}

/** A window to choose by name. */
export interface WindowPreset {
	readonly id: string;
	readonly label: string;
	readonly window: AskedWindow;
}

/** The windows most asked for, all of them up to now. */
export function windowPresets(asOf: Month): WindowPreset[] {
	return [
		{ id: 'all', label: 'All time', window: allTime },
		...[1, 2, 3, 5, 10].map((years) => ({
			id: `last-${years}`,
			label: years === 1 ? 'Last 12 months' : `Last ${years} years`,
			window: { from: asOf - years * 12 + 1, to: null }
		}))
	];
}

/** Whether two windows are the same. */
export function sameWindow(a: AskedWindow, b: AskedWindow): boolean {
	return a.from === b.from && a.to === b.to;
}
