import type { Month } from './month';
import { monthOf } from './month';

/** A date as a résumé gives it: `2019`, `2019-03` or `2019-03-07`. Never made more exact than it was. */
export type PartialDate = string & { readonly __brand: 'PartialDate' };

/** The first and last month a date can mean: the same for `2019-03`, January to December for `2019`. */
export interface MonthRange {
	readonly earliest: Month;
	readonly latest: Month;
}

const pattern = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;

/** Characters of `2019` and of `2019-03`. */
const yearOnly = 4;
const toMonth = 7;

/**
 * Reads the partial ISO 8601 dates of JSON Resume (`YYYY`, `YYYY-MM`, `YYYY-MM-DD`).
 * @returns the same text, typed, or `null` where it is no such date (month 13, 31 February, words).
 */
export function partialDate(text: string | undefined | null): PartialDate | null {
	const written = text?.trim() ?? '';
	if (!pattern.test(written)) return null;
	if (written.length === yearOnly) return written as PartialDate;
	const month = Number(written.slice(5, 7));
	if (month < 1 || month > 12) return null;
	if (written.length > toMonth) {
		const day = Number(written.slice(8));
		const date = new Date(Date.UTC(Number(written.slice(0, 4)), month - 1, day));
		if (date.getUTCDate() !== day || day === 0) return null;
	}
	return written as PartialDate;
}

/** The months a partial date can mean. */
export function monthRange(date: PartialDate): MonthRange {
	const year = Number(date.slice(0, 4));
	const month = Number(date.slice(5, 7));
	if (month) return { earliest: monthOf(year, month), latest: monthOf(year, month) };
	return { earliest: monthOf(year, 1), latest: monthOf(year, 12) };
}

/** Whether the month is known, not only the year. */
export function hasMonth(date: PartialDate): boolean {
	return date.length >= toMonth;
}
