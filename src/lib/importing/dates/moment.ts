import dates from '../words/dates.json';
import { foldCase } from '../words/fold-words';
import { seasonWords } from '../words/lists';
import { isSlip } from '../words/slip';
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

const months = new Map(
	dates.months.flatMap((names, i) => names.map((name) => [foldCase(name), i + 1] as const))
);

/** Shorter names of months are one letter away from too many other words. */
const shortestSlip = 7;
const longMonths = [...months].filter(([name]) => name.length >= shortestSlip);

/** The number of a month by its name, also with a letter wrong, or short name in any language; `null` for other words. */
export function monthNamed(word: string): number | null {
	const known = months.get(word);
	if (known !== undefined) return known;
	if (word.length < shortestSlip) return null;
	return longMonths.find(([name]) => isSlip(word, name))?.[1] ?? null;
}

function number(token: Token | undefined): number | null {
	return token?.kind === 'number' && token.text.length <= 4 ? Number(token.text) : null;
}

/** A year of four digits within a career's reach. */
export function yearAt(tokens: readonly Token[], at: number): number | null {
	const token = tokens[at];
	if (token?.kind !== 'number' || token.text.length !== 4) return null;
	const year = Number(token.text);
	return year >= earliestYear && year <= latestYear ? year : null;
}

/** A year of two digits: `'17`, or `17` after the name of a month. Those beyond `latest` are of the last century. */
export function shortYear(text: string): number | null {
	if (!/^\d\d$/.test(text)) return null;
	const year = Number(text);
	return year > 49 ? 1900 + year : 2000 + year;
}

const isMark = (token: Token | undefined, marks: string) =>
	token?.kind === 'mark' && marks.includes(token.text);

/**
 * Reads the moment that begins at a token; `null` where none does.
 * @param dayFirst whether the day stands first in "03/04/2019".
 */
export function momentAt(
	tokens: readonly Token[],
	at: number,
	dayFirst = false
): Taken<Moment> | null {
	return (
		signed(tokens, at) ??
		named(tokens, at) ??
		numeric(tokens, at, dayFirst) ??
		seasonal(tokens, at) ??
		dayAndName(tokens, at) ??
		bareYear(tokens, at)
	);
}

const of = (year: number | null, month: number | null, day: number | null = null): Moment => ({
	year,
	month,
	day: month !== null && day !== null && day >= 1 && day <= 31 ? day : null
});

/** "2019年3月", "2019년 3월 5일". */
function signed(tokens: readonly Token[], at: number): Taken<Moment> | null {
	const year = yearAt(tokens, at);
	if (year === null || !/^[年년]$/.test(tokens[at + 1]?.text ?? '')) return null;
	const month = number(tokens[at + 2]);
	if (month === null || month < 1 || month > 12 || !/^[月월]$/.test(tokens[at + 3]?.text ?? ''))
		return { value: of(year, null), next: at + 2 };
	const day = number(tokens[at + 4]);
	return day !== null && /^[日일]$/.test(tokens[at + 5]?.text ?? '')
		? { value: of(year, month, day), next: at + 6 }
		: { value: of(year, month), next: at + 4 };
}

/** Whether a whole date begins at a token, as machines write it: "2011-04-02". */
function iso(tokens: readonly Token[], at: number): boolean {
	const [first, month, second, day] = tokens.slice(at + 1, at + 5);
	const areTight = [first, month, second, day].every((token) => token && !token.spaced);
	return (
		yearAt(tokens, at) !== null &&
		areTight &&
		[first, second].every((token) => isMark(token, '-–')) &&
		[month, day].every((token) => token?.kind === 'number' && token.text.length === 2)
	);
}

/** "March 2019", "Mar. 5, 2019", "Juin 17", "May '17", "March", "Mar/2019", "set. de 2019". */
function named(tokens: readonly Token[], at: number): Taken<Moment> | null {
	const token = tokens[at];
	const month = token?.kind === 'word' ? monthNamed(token.text) : null;
	// "Puerto del Mar 2011-04-02": a whole date of numbers needs no name of a month before it.
	if (month === null || iso(tokens, at + 1)) return null;
	let next = at + 1;
	if (isMark(tokens[next], '.') && !tokens[next]?.spaced) next++;
	const bare = next;
	while (
		isMark(tokens[next], ',/-–') ||
		tokens[next]?.text === 'de' ||
		tokens[next]?.text === 'of'
	) {
		// A dash with space before it begins the other end of a range.
		if (isMark(tokens[next], '-–') && (tokens[next]?.spaced || tokens[next + 1]?.spaced)) break;
		next++;
	}
	const year = yearAt(tokens, next);
	if (year !== null) return { value: of(year, month), next: next + 1 };
	const apostrophe = isMark(tokens[next], "'’`‘");
	const short = tokens[next + (apostrophe ? 1 : 0)];
	const day = number(short);
	const yearAfterDay = dayThenYear(tokens, next);
	if (yearAfterDay && !apostrophe) {
		return { value: of(yearAfterDay.year, month, yearAfterDay.day), next: yearAfterDay.next };
	}
	if (day !== null && short?.kind === 'number' && short.text.length === 2) {
		const isYear =
			apostrophe || !isMark(tokens[next + 1], ',') || yearAt(tokens, next + 2) === null;
		const read = shortYear(short.text);
		if (isYear && read !== null) {
			return { value: of(read, month), next: next + (apostrophe ? 2 : 1) };
		}
	}
	return { value: of(null, month), next: bare };
}

/** "5, 2019" and "5th 2019" after the name of a month. */
function dayThenYear(tokens: readonly Token[], at: number) {
	const day = number(tokens[at]);
	if (day === null || day < 1 || day > 31 || (tokens[at]?.text.length ?? 0) > 2) return null;
	let next = at + 1;
	if (/^(?:st|nd|rd|th)$/.test(tokens[next]?.text ?? '')) next++;
	if (isMark(tokens[next], ',')) next++;
	const year = yearAt(tokens, next);
	return year === null ? null : { day, year, next: next + 1 };
}

/** "2019-03", "2019-03-07", "2018.3", "03/2019", "3.2019", "07/03/2019", "03/19". */
function numeric(tokens: readonly Token[], at: number, dayFirst: boolean): Taken<Moment> | null {
	const separator = tokens[at + 1];
	if (!isMark(separator, './-–') || separator?.spaced || tokens[at + 2]?.spaced) {
		return numericSpaced(tokens, at);
	}
	const mark = separator?.text ?? '';
	const first = number(tokens[at]);
	const second = number(tokens[at + 2]);
	if (first === null || second === null) return null;
	const third =
		isMark(tokens[at + 3], mark) && !tokens[at + 3]?.spaced ? number(tokens[at + 4]) : null;
	const year = yearAt(tokens, at);
	if (year !== null) {
		if (second < 1 || second > 12 || (tokens[at + 2]?.text.length ?? 0) > 2) return null;
		// "2018-10" could be the years 2018 to 2010, "2008-12" to 2012: read as years where they rise from short dashes.
		if (third === null && mark !== '/' && mark !== '.' && isYearPair(tokens, at, second))
			return null;
		return third !== null && third >= 1 && third <= 31
			? { value: of(year, second, third), next: at + 5 }
			: { value: of(year, second), next: at + 3 };
	}
	const lastYear =
		third === null ? null : (yearAt(tokens, at + 4) ?? shortYear(tokens[at + 4]?.text ?? ''));
	if (lastYear !== null && first >= 1 && first <= 31 && second >= 1 && second <= 31) {
		const monthFirst = second > 12 || (first <= 12 && mark === '/' && !dayFirst);
		const month = monthFirst ? first : second;
		if (month > 12) return null;
		return { value: of(lastYear, month, monthFirst ? second : first), next: at + 5 };
	}
	const secondYear = yearAt(tokens, at + 2);
	if (first >= 1 && first <= 12 && secondYear !== null) {
		return { value: of(secondYear, first), next: at + 3 };
	}
	const short =
		mark === '/' && tokens[at]?.text.length === 2 ? shortYear(tokens[at + 2]?.text ?? '') : null;
	if (first >= 1 && first <= 12 && short !== null && short >= 1980) {
		return { value: { ...of(short, first), short: true }, next: at + 3 };
	}
	return null;
}

/** "2008-12" where the short number is no month of a date but a later year of two digits. */
function isYearPair(tokens: readonly Token[], at: number, second: number): boolean {
	const year = yearAt(tokens, at) ?? 0;
	const first = year % 100;
	const dash = tokens[at + 1]?.text;
	return dash === '–' && second > first && second - first < 15;
}

/** "03 / 2019". */
function numericSpaced(tokens: readonly Token[], at: number): Taken<Moment> | null {
	const first = number(tokens[at]);
	if (first === null || first < 1 || first > 12 || !isMark(tokens[at + 1], '/')) return null;
	const year = yearAt(tokens, at + 2);
	return year === null ? null : { value: of(year, first), next: at + 3 };
}

/** "Summer 2019", "Q3 2019", "2019 Q3", "H1 2020", "early 2018". */
function seasonal(tokens: readonly Token[], at: number): Taken<Moment> | null {
	const token = tokens[at];
	if (token?.kind === 'word' && seasonWords.has(token.text)) {
		let next = at + 1;
		while (next < at + 3 && (isMark(tokens[next], ",'’-") || isSeasonLink(tokens[next]))) next++;
		// "Class 12th" is no class of 2012.
		const isOrdinal = tokens[next + 1]?.kind === 'word' && !tokens[next + 1]?.spaced;
		const year = yearAt(tokens, next) ?? (isOrdinal ? null : shortYear(tokens[next]?.text ?? ''));
		if (year !== null) return { value: { ...of(year, null), part: true }, next: next + 1 };
		const inner = tokens[next]?.kind === 'word' ? named(tokens, next) : null;
		return inner?.value.year ? inner : null;
	}
	const isPart = (i: number) =>
		/^[qh]$/.test(tokens[i]?.text ?? '') && /^[1-4]$/.test(tokens[i + 1]?.text ?? '');
	if (isPart(at)) {
		const next = at + 2 + (isMark(tokens[at + 2], ",/-'") ? 1 : 0);
		const year = yearAt(tokens, next);
		return year === null ? null : { value: { ...of(year, null), part: true }, next: next + 1 };
	}
	return null;
}

function isSeasonLink(token: Token | undefined): boolean {
	return (
		token?.text === 'of' ||
		token?.text === 'de' ||
		token?.text === 'semester' ||
		token?.text === 'term'
	);
}

/** "5 March 2019", "1er mars 2019", "3. Mai 2019". */
function dayAndName(tokens: readonly Token[], at: number): Taken<Moment> | null {
	const day = number(tokens[at]);
	if (day === null || day < 1 || day > 31 || (tokens[at]?.text.length ?? 0) > 2) return null;
	let next = at + 1;
	if (/^(?:st|nd|rd|th|er|º|de)$/.test(tokens[next]?.text ?? '') || isMark(tokens[next], '.-'))
		next++;
	if (tokens[next]?.text === 'of' || tokens[next]?.text === 'de' || isMark(tokens[next], '-'))
		next++;
	if (tokens[next]?.kind !== 'word') return null;
	const month = named(tokens, next);
	return month ? { value: { ...month.value, day }, next: month.next } : null;
}

/** "2019", "2019 Q3", "2019 Spring", "2019 March", "2019年". */
function bareYear(tokens: readonly Token[], at: number): Taken<Moment> | null {
	const year = yearAt(tokens, at);
	if (year === null) return null;
	const word = isMark(tokens[at + 1], ',') ? at + 2 : at + 1;
	const after = tokens[word];
	const month =
		after?.kind === 'word' && !monthIsOtherEnd(tokens, word) ? monthNamed(after.text) : null;
	if (month !== null) return { value: of(year, month), next: word + 1 };
	if (after?.text === 'q' && /^[1-4]$/.test(tokens[word + 1]?.text ?? '')) {
		return { value: { ...of(year, null), part: true }, next: word + 2 };
	}
	return { value: of(year, null), next: at + 1 };
}

/** Whether the month after a year has a year of its own: "2018 May 2019" is two moments. */
function monthIsOtherEnd(tokens: readonly Token[], at: number): boolean {
	const next = isMark(tokens[at + 1], '.,') ? at + 2 : at + 1;
	return yearAt(tokens, next) !== null;
}
