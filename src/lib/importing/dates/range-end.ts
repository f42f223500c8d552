import { expectedWords, presentWords, untilWords } from '../words/lists';
import { momentAt } from './moment';
import { type Moment, shortYear, type Taken, yearAt } from './moment-parts';
import type { Token } from './tokens';

/** How a range ends: at a moment, or not yet. */
export interface End {
	readonly end: Moment | null;
	readonly ongoing: boolean;
}

const dash = /^[-–—‐‑‒―−~→➔>]$/;

/** The other end of a range: a dash or a word, then a moment or a word for now; or a dash and nothing. */
export function endAt(
	tokens: readonly Token[],
	at: number,
	{ first, since, dayFirst }: { first: Moment; since: boolean; dayFirst: boolean }
): Taken<End> | null {
	let next = at;
	// "March (2019)", "[2019] – …": what closes there was opened before.
	while (/^[)\],]$/.test(tokens[next]?.text ?? '') && dash.test(tokens[next + 1]?.text ?? ''))
		next++;
	const separator = next;
	while (next < separator + 3 && dash.test(tokens[next]?.text ?? '')) next++;
	// A school year: "2018/2019".
	if (
		next === separator &&
		tokens[next]?.text === '/' &&
		!tokens[next]?.spaced &&
		(yearAt(tokens, next + 1) !== null || isNextYear(tokens, next + 1, first))
	)
		next++;
	const dashed = next > separator;
	const glued = dashed && !tokens[separator]?.spaced && !tokens[next]?.spaced;
	let worded = false;
	for (let i = 0; i < 2; i++) {
		const word = tokens[next];
		// "Summers of 2011 and 2012".
		const isLast =
			word?.kind === 'word' &&
			(untilWords.has(word.text) || (first.part && /^(?:y|e|et|und)$/.test(word.text)));
		if (!isLast || presentAt(tokens, next)) break;
		next++;
		worded = true;
	}
	if (!dashed && !worded) {
		const listed = lastListed(tokens, at, first);
		if (listed) return listed;
		const comma = tokens[next]?.text === ',' || tokens[next]?.text === '(';
		// "May 2019 to date": the words for now hold the word between.
		const present = presentAt(tokens, comma ? next + 1 : next);
		return present
			? { value: { end: null, ongoing: true }, next: comma ? closed(tokens, present) : present }
			: null;
	}
	while (/^[(["*'’]$/.test(tokens[next]?.text ?? '')) next++;
	const present = presentAt(tokens, next);
	if (present) return { value: { end: null, ongoing: true }, next: closed(tokens, present) };
	const expected = tokens[next]?.kind === 'word' && expectedWords.has(tokens[next]?.text ?? '');
	const afterWord = next + (tokens[next + 1]?.text === '.' ? 2 : 1);
	const moment = momentAt(tokens, expected ? afterWord : next, dayFirst);
	if (moment && (moment.value.year !== null || moment.value.month !== null)) {
		// "May 2017 – Aug" ends in the same year.
		const year = moment.value.year ?? first.year;
		// "2017 – 2019/20": the last of two years.
		const isTwo =
			tokens[moment.next]?.text === '/' && isNextYear(tokens, moment.next + 1, moment.value);
		const end = { ...moment.value, year: year !== null && isTwo ? year + 1 : year };
		if (year !== null)
			return { value: { end, ongoing: false }, next: moment.next + (isTwo ? 2 : 0) };
	}
	const token = tokens[next];
	const short =
		dashed && token?.kind === 'number' && first.year !== null ? shortEnd(token, first.year) : null;
	if (short !== null && !/^[.,/:]$/.test(glued ? (tokens[next + 1]?.text ?? '') : '')) {
		return {
			value: { end: { year: short, month: null, day: null }, ongoing: false },
			next: next + 1
		};
	}
	// "2024- Engineer": the dash holds to the year, nothing to the dash.
	const isLoose = !tokens[separator]?.spaced && tokens[next]?.spaced === true;
	const isOpen =
		dashed && first.year !== null && (next >= tokens.length || closesAt(tokens, next) || isLoose);
	return isOpen || (since && dashed) ? { value: { end: null, ongoing: true }, next } : null;
}

/** "2015/16": the year after in two digits. */
function isNextYear(tokens: readonly Token[], at: number, { year, month }: Moment): boolean {
	const token = tokens[at];
	return (
		year !== null &&
		month === null &&
		token?.kind === 'number' &&
		token.text.length === 2 &&
		Number(token.text) === (year + 1) % 100
	);
}

const furthestListed = 3;

/** "2014, 2015", "Summers 2011, 2012 and 2013": years that are listed one after the other span from the first to the last. */
function lastListed(tokens: readonly Token[], at: number, first: Moment): Taken<End> | null {
	if (first.year === null || first.month !== null) return null;
	let last = first.year;
	let next = at;
	for (;;) {
		let year = next;
		if (/^[,&+]$/.test(tokens[year]?.text ?? '')) year++;
		if (/^(?:and|und|y|e|et)$/.test(tokens[year]?.text ?? '')) year++;
		const value = year > next ? yearAt(tokens, year) : null;
		if (value === null || value <= last || value - last > furthestListed) break;
		// "2014, 2015-03" and "2014, 2015 March" are two dates.
		const moment = momentAt(tokens, year);
		if (moment?.next !== year + 1 || dash.test(tokens[year + 1]?.text ?? '')) break;
		[last, next] = [value, year + 1];
	}
	if (next === at) return null;
	return { value: { end: { year: last, month: null, day: null }, ongoing: false }, next };
}

export function closesAt(tokens: readonly Token[], at: number): boolean {
	return /^[)\]]$/.test(tokens[at]?.text ?? '');
}

/** "2018–20", "1998-03": two digits after a year, of the same or the next century. */
function shortEnd(token: Token, first: number): number | null {
	const short = shortYear(token.text);
	if (short === null) return null;
	const same = Math.floor(first / 100) * 100 + Number(token.text);
	const year = same >= first ? same : same + 100;
	return year >= first && year - first < 50 ? year : null;
}

const longestPresent = 4;

/** The token after a word for now ("present", "à ce jour"); `null` where none begins here. */
export function presentAt(tokens: readonly Token[], at: number): number | null {
	let phrase = '';
	let end: number | null = null;
	for (let i = at; i < at + longestPresent && tokens[i]?.kind === 'word'; i++) {
		phrase = phrase ? `${phrase} ${tokens[i]?.text}` : (tokens[i]?.text ?? '');
		if (presentWords.has(phrase)) end = i + 1;
	}
	return end;
}

export function closed(tokens: readonly Token[], at: number): number {
	return closesAt(tokens, at) ? at + 1 : at;
}
