import { type Month, type MonthCount, yearAndMonth } from '$lib/domain/month';
import { hasMonth, monthRange, type PartialDate } from '$lib/domain/partial-date';
import type { Span } from '$lib/domain/span';
import { counted } from '$lib/writing/figures';

const monthNames = [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December'
];

/** `51 months`, `1 month`; `2 to 24 months` where dates are known only to the year. */
export function monthsWords({ min, max }: MonthCount): string {
	return min === max ? counted(max, 'month') : `${min} to ${max} months`;
}

/** Months of a skill, which are an upper bound: `up to 51 months`, `no dates`. */
export function upToWords(months: MonthCount | null): string {
	return months ? `up to ${counted(months.max, 'month')}` : 'no dates';
}

/** A month in full: `September 2022`. */
export function monthWords(month: Month): string {
	const { year, month: inYear } = yearAndMonth(month);
	return `${monthNames[inYear - 1]} ${year}`;
}

/** A partial date in full, no more exact than it was: `September 2022`, `2019`. */
export function dateWords(date: PartialDate): string {
	return hasMonth(date) ? monthWords(monthRange(date).earliest) : date.slice(0, 4);
}

/** From one date to another: `September 2022 to now`, `2019 to 2020`. */
export function datesWords(start: PartialDate | null, end: PartialDate | null): string {
	if (!start && !end) return 'dates not stated';
	if (!start && end) return `until ${dateWords(end)}`;
	return `${start ? dateWords(start) : ''} to ${end ? dateWords(end) : 'now'}`;
}

/** Whole months: `January 2018 to October 2019`; one month alone stands once. */
export function spanWords({ from, to }: Span): string {
	return from === to ? monthWords(from) : `${monthWords(from)} to ${monthWords(to)}`;
}
