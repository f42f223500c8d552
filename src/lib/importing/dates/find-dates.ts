import { expectedWords, sinceWords } from '../words/lists';
import { momentAt } from './moment';
import type { Moment, Taken } from './moment-parts';
import { closed, closesAt, endAt } from './range-end';
import { type Token, tokensOf } from './tokens';
import { turnedAt } from './turned';

/** A date or a stretch of time that a text names. */
export interface FoundDates {
	/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; `null` where only the end is said. */
	readonly start: string | null;
	/** `null` where it goes on, or where only one moment is said. */
	readonly end: string | null;
	/** What kind of time it is: from … to, from … on, or one moment. */
	readonly kind: 'range' | 'ongoing' | 'moment';
	/** Whether its end is said to be in the future: "(expected)". */
	readonly expected: boolean;
	/** UTF-16 offsets `[from, to)`, with the brackets and words ("since", "expected") that belong to it. */
	readonly from: number;
	readonly to: number;
}

/** A moment must be near: a text longer than this is no line of a résumé. */
const longest = 4000;

/**
 * All dates in a text, in order: single ones, ranges with any dash or word between their ends ("May -- Aug 2017",
 * "seit 2020", "2018.3-(Current)", "2018–20", "1/2019 —"). Never more exact than they are written.
 * @param dayFirst whether the day stands first in "03/04/2019".
 */
export function findDates(text: string, dayFirst = false): FoundDates[] {
	const head = text.length > longest ? text.slice(0, longest) : text;
	// The end of a range is most often a year; where there is no digit, there is no date.
	if (!/\d\d/.test(head)) return [];
	const tokens = tokensOf(head);
	const found: FoundDates[] = [];
	for (let at = 0; at < tokens.length;) {
		const read = datesAt(tokens, at, head, dayFirst);
		if (read) found.push(read.value);
		at = read ? read.next : at + 1;
	}
	return found;
}

function datesAt(
	tokens: readonly Token[],
	at: number,
	text: string,
	dayFirst: boolean
): Taken<FoundDates> | null {
	const turned = turnedAt(tokens, at, dayFirst);
	if (turned) {
		const { start, end } = turned.value;
		const [from, to] = [tokens[at]?.from ?? 0, tokens[turned.next - 1]?.to ?? text.length];
		const said = { start: isoOf(start), end: end && isoOf(end), expected: false, from, to };
		return { value: { ...said, kind: end ? 'range' : 'ongoing' }, next: turned.next };
	}
	if (!startsFresh(tokens, at)) return null;
	const lead = leadAt(tokens, at, text);
	const first = momentAt(tokens, lead.next, dayFirst);
	if (!first) return null;
	const after = endAt(tokens, first.next, { first: first.value, since: lead.since, dayFirst });
	if (first.value.year === null && (after?.value.end?.year ?? null) === null) return null;
	const read = after ?? { value: { end: null, ongoing: lead.since }, next: first.next };
	if (!after && (first.value.short || looksLikeQuantity(tokens, at, first.next))) return null;
	const tail = tailAt(tokens, read.next);
	const { end, ongoing } = read.value;
	const start = {
		...first.value,
		year: first.value.year ?? yearOfStart(first.value, end)
	};
	const from = tokens[opened(tokens, at)]?.from ?? 0;
	const to = tokens[tail.next - 1]?.to ?? text.length;
	const written = isoOf(start);
	const kind = ongoing ? 'ongoing' : end ? 'range' : 'moment';
	const value: FoundDates =
		lead.until && kind === 'moment'
			? { start: null, end: written, kind: 'range', expected: tail.value, from, to }
			: {
					start: written,
					end: end ? isoOf(end) : null,
					kind,
					expected: tail.value || lead.expected,
					from,
					to
				};
	return { value, next: tail.next };
}

/** A number that goes on from another ("12,2019", "v2019") or stands for a sum ("$2000") begins no date. */
function startsFresh(tokens: readonly Token[], at: number): boolean {
	const token = tokens[at];
	const before = tokens[at - 1];
	if (!token || token.kind === 'mark' || !before || token.spaced) return true;
	if (token.kind === 'number' && before.kind === 'word') return false;
	// "…/meetup-2022-talk" is an address.
	const further = tokens[at - 2];
	if (further?.kind === 'word' && !before.spaced && /^[-/_.=&?]$/.test(before.text)) return false;
	return !/^[$€£#+@=_%]$/.test(before.text);
}

function looksLikeQuantity(tokens: readonly Token[], from: number, to: number): boolean {
	const after = tokens[to];
	if (to - from !== 1 || !after) return false;
	return (
		!after.spaced && (/^[%+@_]$/.test(after.text) || (after.kind === 'word' && after.text !== '年'))
	);
}

interface Lead {
	readonly since: boolean;
	readonly until: boolean;
	readonly expected: boolean;
	readonly next: number;
}

/** Words before a moment that say how it is meant: "since", "bis", "expected". */
function leadAt(tokens: readonly Token[], at: number, text: string): Lead {
	let next = at;
	let since = false;
	let until = false;
	let expected = false;
	for (let i = 0; i < 2; i++) {
		const word = tokens[next];
		if (word?.kind !== 'word' || endsName(tokens, next, text)) break;
		if (expectedWords.has(word.text)) expected = true;
		else if (/^(?:since|seit|ab|depuis|desde|des)$/.test(word.text)) since = true;
		else if (/^(?:until|till|bis|hasta|ate|jusque)$/.test(word.text)) until = true;
		else if (!sinceWords.has(word.text)) break;
		next++;
		if (/^[:.]$/.test(tokens[next]?.text ?? '')) next++;
	}
	if (tokens[next]?.text === '(') next++;
	return { since, until, expected, next };
}

/** "Fictional Bread AB 2019", "Calgary, AB 2019": in capitals behind a word that is not, a short word leads to no date. */
function endsName(tokens: readonly Token[], at: number, text: string): boolean {
	const token = tokens[at];
	const before = tokens[at - 1]?.text === ',' ? tokens[at - 2] : tokens[at - 1];
	if (!before || before.kind === 'mark' || !token || token.to - token.from > 3) return false;
	const [name, word] = [before, token].map(({ from, to }) => text.slice(from, to));
	return /^\p{Lu}+$/u.test(word ?? '') && /\p{Ll}|\d/u.test(name ?? '');
}

/** "(expected)", a bracket that closes, a length of time in brackets: they belong to the date. */
function tailAt(tokens: readonly Token[], at: number): Taken<boolean> {
	let next = closed(tokens, at);
	let expected = false;
	const opens = /^[([]$/.test(tokens[next]?.text ?? '') ? next + 1 : next;
	const word = tokens[opens];
	if (word?.kind === 'word' && expectedWords.has(word.text)) {
		expected = true;
		next = closed(tokens, opens + 1);
	}
	return { value: expected, next: durationAt(tokens, next) ?? next };
}

const durationWord =
	/^(?:y|yr|yrs|year|years|m|mo|mos|mth|mths|month|months|w|wk|week|weeks|jahr|jahre|monat|monate|an|ans|mois|ano|anos|mes|meses|and|und|et)$/;

/** "(1 year 10 months)", "· 2 yrs 3 mos": the token after it. */
function durationAt(tokens: readonly Token[], at: number): number | null {
	let next = at;
	const mark = tokens[next]?.text ?? '';
	const bracket = mark === '(' || mark === '[';
	if (!bracket && !/^[·•|,]$/.test(mark)) return null;
	next++;
	let units = 0;
	for (; next < at + 12; next++) {
		const token = tokens[next];
		if (token?.kind === 'number' || /^[,.+~]$/.test(token?.text ?? '')) continue;
		if (token?.kind !== 'word' || !durationWord.test(token.text)) break;
		units++;
	}
	if (!units || tokens[at + 1]?.kind !== 'number') return null;
	if (bracket) return closesAt(tokens, next) ? next + 1 : null;
	return next;
}

/** A bracket right before the date opens with it. */
function opened(tokens: readonly Token[], at: number): number {
	return /^[([]$/.test(tokens[at - 1]?.text ?? '') && !tokens[at]?.spaced ? at - 1 : at;
}

/** "Nov – Feb 2018" began the year before. */
function yearOfStart(start: Moment, end: Moment | null): number | null {
	if (end === null || end.year === null) return null;
	return start.month !== null && end.month !== null && start.month > end.month
		? end.year - 1
		: end.year;
}

function isoOf({ year, month, day }: Moment): string | null {
	if (year === null) return null;
	const two = (n: number) => String(n).padStart(2, '0');
	if (month === null) return String(year);
	if (day === null) return `${year}-${two(month)}`;
	const date = new Date(Date.UTC(year, month - 1, day));
	return date.getUTCDate() === day ? `${year}-${two(month)}-${two(day)}` : `${year}-${two(month)}`;
}
