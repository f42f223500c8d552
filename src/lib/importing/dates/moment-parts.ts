import type { Token } from './tokens';

/** A point in time as exact as it was written; `year` is missing where it is said at the other end of a range. */
export interface Moment {
	readonly year: number | null;
	/** 1 to 12. */
	readonly month: number | null;
	readonly day: number | null;
	/** A season or a quarter: it says more than the year, and less than a month. */
	readonly part?: boolean;
	/** Written with two digits alone ("03/19"), which says nothing outside a range. */
	readonly short?: boolean;
}

/** What was read, and the token after it. */
export interface Taken<T> {
	readonly value: T;
	readonly next: number;
}

const earliestYear = 1940;
const latestYear = 2059;

/** A year of four digits within a career's reach. */
export function yearAt(tokens: readonly Token[], at: number): number | null {
	const token = tokens[at];
	if (token?.kind !== 'number' || token.text.length !== 4) return null;
	const year = Number(token.text);
	return year >= earliestYear && year <= latestYear ? year : null;
}

/** A year of two digits: `'17`, or `17` after the name of a month. From `50` on they are of the last century. */
export function shortYear(text: string): number | null {
	if (!/^\d\d$/.test(text)) return null;
	const year = Number(text);
	return year > 49 ? 1900 + year : 2000 + year;
}

/** What a token of digits says; `null` for one of more than four, or of none. */
export function numberOf(token: Token | undefined): number | null {
	return token?.kind === 'number' && token.text.length <= 4 ? Number(token.text) : null;
}

/** Whether a token is one of some marks. */
export function isMark(token: Token | undefined, marks: string): boolean {
	return token?.kind === 'mark' && marks.includes(token.text);
}

/** A moment; the day is left out where no month has it. */
export function momentOf(
	year: number | null,
	month: number | null,
	day: number | null = null
): Moment {
	return {
		year,
		month,
		day: month !== null && day !== null && day >= 1 && day <= 31 ? day : null
	};
}
