import { type Month, monthOf, yearAndMonth } from '$lib/domain/month';
import type { MonthBounds } from '$lib/domain/query/clause';

/** What a number without a unit counts. */
export type Unit = 'months' | 'years';

const length = /^(\d{1,4}(?:\.\d{1,2})?)\s*(m|mo|mos|months?|y|yr|yrs|years?)?$/i;
const mixed = /^(\d{1,3})y(\d{1,2})m$/i;

/** A length of time as it is typed, in whole months: `24m`, `2y`, `1.5y`, `4y3m`; `null` where it is none. */
export function readLength(text: string, unit: Unit): number | null {
	const both = mixed.exec(text);
	if (both) return Number(both[1]) * 12 + Number(both[2]);
	const match = length.exec(text);
	if (!match) return null;
	const isYears = match[2] ? /^y/i.test(match[2]) : unit === 'years';
	return Math.min(9999, Math.round(Number(match[1]) * (isYears ? 12 : 1)));
}

/** `2y`, `27m`: full years as years, all else as months. */
export function lengthText(months: number): string {
	return months && months % 12 === 0 ? `${months / 12}y` : `${months}m`;
}

/** `5y..8y`, `5y..`, `..8y` or `5y`, which is all of the sixth year; `null` where it is none of them. */
export function readRange(text: string, unit: Unit): MonthBounds | null {
	const ends = /^(.*?)\s*(?:\.\.+|…|–)\s*(.*)$/.exec(text) ?? /^(\d+\w*)-(\d+\w*)$/.exec(text);
	if (!ends) {
		const months = readLength(text.replace(/\+$/, ''), unit);
		if (months === null) return null;
		if (text.endsWith('+')) return { from: months, to: null };
		return { from: months, to: months % 12 === 0 && months ? months + 11 : months };
	}
	const [from, to] = [ends[1] ?? '', ends[2] ?? ''].map((end) =>
		end ? readLength(end, unit) : null
	);
	if ((ends[1] && from === null) || (ends[2] && to === null) || (from === null && to === null)) {
		return null;
	}
	return { from: from ?? null, to: to ?? null };
}

/** Bounds as they are written: `2y..5y`, `18m..`. */
export function rangeText({ from, to }: MonthBounds): string {
	return `${from === null ? '' : lengthText(from)}..${to === null ? '' : lengthText(to)}`;
}

/** A month, or a year's first: `2024-03`, `2024`; `null` where it is neither. */
export function readMonth(text: string): Month | null {
	const match = /^((?:19|20)\d\d)(?:-(\d\d?))?$/.exec(text);
	if (!match) return null;
	const month = match[2] === undefined ? 1 : Number(match[2]);
	return month >= 1 && month <= 12 ? monthOf(Number(match[1]), month) : null;
}

/** A month as it is written, which `readMonth` reads back. */
export function monthText(month: Month): string {
	const { year, month: inYear } = yearAndMonth(month);
	return inYear === 1 ? String(year) : `${year}-${String(inYear).padStart(2, '0')}`;
}
