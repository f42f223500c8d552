import type { Month } from './month';
import { monthOf } from './month';

/** A date as a résumé gives it: `2019`, `2019-03` or `2019-03-07`. Never made more exact than it was. */
export type PartialDate = string & { readonly __brand: 'PartialDate' };

/** The first and last month a date can mean: the same for `2019-03`, January to December for `2019`. */
export interface MonthRange {
	readonly earliest: Month;
	readonly latest: Month;
}

/** Characters of `2019`, of `2019-03` and of `2019-03-07`. */
const yearOnly = 4;
const toMonth = 7;
const toDay = 10;

/**
 * Reads the partial ISO 8601 dates of JSON Resume (`YYYY`, `YYYY-MM`, `YYYY-MM-DD`).
 * @returns the same text, typed, or `null` where it is no such date (month 13, 31 February, words).
 */
export function partialDate(text: string | undefined | null): PartialDate | null {
	const written = text?.trim() ?? '';
	if (!hasForm(written)) return null;
	if (written.length === yearOnly) return written as PartialDate;
	const month = monthIn(written);
	if (month < 1 || month > 12) return null;
	if (written.length > toMonth) {
		const day = digits(written, 8, toDay);
		const date = new Date(Date.UTC(yearIn(written), month - 1, day));
		if (date.getUTCDate() !== day || day === 0) return null;
	}
	return written as PartialDate;
}

const zero = '0'.charCodeAt(0);
const nine = '9'.charCodeAt(0);
const hyphen = '-'.charCodeAt(0);

/** Digits, and hyphens where those of a date stand. Said letter by letter: a profile is asked for dozens of dates. */
function hasForm(written: string): boolean {
	const { length } = written;
	if (length !== yearOnly && length !== toMonth && length !== toDay) return false;
	for (let at = 0; at < length; at++) {
		const code = written.charCodeAt(at);
		if (at === yearOnly || at === toMonth ? code !== hyphen : code < zero || code > nine)
			return false;
	}
	return true;
}

function yearIn(date: string): number {
	return digits(date, 0, yearOnly);
}

function monthIn(date: string): number {
	return digits(date, yearOnly + 1, toMonth);
}

function digits(date: string, from: number, to: number): number {
	let number = 0;
	for (let at = from; at < to; at++) number = number * 10 + date.charCodeAt(at) - zero;
	return number;
}

/** The months a partial date can mean. */
export function monthRange(date: PartialDate): MonthRange {
	const year = yearIn(date);
	if (!hasMonth(date)) return { earliest: monthOf(year, 1), latest: monthOf(year, 12) };
	const month = monthOf(year, monthIn(date));
	return { earliest: month, latest: month };
}

/** Whether the month is known, not only the year. */
export function hasMonth(date: PartialDate): boolean {
	return date.length >= toMonth;
}
