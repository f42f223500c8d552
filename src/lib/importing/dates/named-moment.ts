import {
	isMark,
	type Moment,
	momentOf,
	numberOf,
	shortYear,
	type Taken,
	yearAt
} from './moment-parts';
import { monthNamed } from './month-names';
import type { Token } from './tokens';

/** "March 2019", "Mar. 5, 2019", "Juin 17", "May '17", "March", "Mar/2019", "set. de 2019". */
export function namedMoment(tokens: readonly Token[], at: number): Taken<Moment> | null {
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
	if (year !== null) return { value: momentOf(year, month), next: next + 1 };
	const apostrophe = isMark(tokens[next], "'’`‘");
	const short = tokens[next + (apostrophe ? 1 : 0)];
	const day = numberOf(short);
	const yearAfterDay = dayThenYear(tokens, next);
	if (yearAfterDay && !apostrophe) {
		return { value: momentOf(yearAfterDay.year, month, yearAfterDay.day), next: yearAfterDay.next };
	}
	if (day !== null && short?.kind === 'number' && short.text.length === 2) {
		const isYear =
			apostrophe || !isMark(tokens[next + 1], ',') || yearAt(tokens, next + 2) === null;
		const read = shortYear(short.text);
		if (isYear && read !== null) {
			return { value: momentOf(read, month), next: next + (apostrophe ? 2 : 1) };
		}
	}
	return { value: momentOf(null, month), next: bare };
}

/** "5, 2019" and "5th 2019" after the name of a month. */
function dayThenYear(tokens: readonly Token[], at: number) {
	const day = numberOf(tokens[at]);
	if (day === null || day < 1 || day > 31 || (tokens[at]?.text.length ?? 0) > 2) return null;
	let next = at + 1;
	if (/^(?:st|nd|rd|th)$/.test(tokens[next]?.text ?? '')) next++;
	if (isMark(tokens[next], ',')) next++;
	const year = yearAt(tokens, next);
	return year === null ? null : { day, year, next: next + 1 };
}

/** "5 March 2019", "1er mars 2019", "3. Mai 2019". */
export function dayAndName(tokens: readonly Token[], at: number): Taken<Moment> | null {
	const day = numberOf(tokens[at]);
	if (day === null || day < 1 || day > 31 || (tokens[at]?.text.length ?? 0) > 2) return null;
	let next = at + 1;
	if (/^(?:st|nd|rd|th|er|º|de)$/.test(tokens[next]?.text ?? '') || isMark(tokens[next], '.-'))
		next++;
	if (tokens[next]?.text === 'of' || tokens[next]?.text === 'de' || isMark(tokens[next], '-'))
		next++;
	if (tokens[next]?.kind !== 'word') return null;
	const month = namedMoment(tokens, next);
	return month ? { value: { ...month.value, day }, next: month.next } : null;
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
