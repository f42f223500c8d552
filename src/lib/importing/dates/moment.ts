import { seasonWords } from '../words/lists';
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
import { dayAndName, namedMoment } from './named-moment';
import { numericMoment } from './numeric-moment';
import type { Token } from './tokens';

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
		namedMoment(tokens, at) ??
		numericMoment(tokens, at, dayFirst) ??
		seasonal(tokens, at) ??
		dayAndName(tokens, at) ??
		bareYear(tokens, at)
	);
}

/** "2019年3月", "2019년 3월 5일". */
function signed(tokens: readonly Token[], at: number): Taken<Moment> | null {
	const year = yearAt(tokens, at);
	if (year === null || !/^[年년]$/.test(tokens[at + 1]?.text ?? '')) return null;
	const month = numberOf(tokens[at + 2]);
	if (month === null || month < 1 || month > 12 || !/^[月월]$/.test(tokens[at + 3]?.text ?? ''))
		return { value: momentOf(year, null), next: at + 2 };
	const day = numberOf(tokens[at + 4]);
	return day !== null && /^[日일]$/.test(tokens[at + 5]?.text ?? '')
		? { value: momentOf(year, month, day), next: at + 6 }
		: { value: momentOf(year, month), next: at + 4 };
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
		if (year !== null) return { value: { ...momentOf(year, null), part: true }, next: next + 1 };
		const inner = tokens[next]?.kind === 'word' ? namedMoment(tokens, next) : null;
		return inner?.value.year ? inner : null;
	}
	const isPart = (i: number) =>
		/^[qh]$/.test(tokens[i]?.text ?? '') && /^[1-4]$/.test(tokens[i + 1]?.text ?? '');
	if (isPart(at)) {
		const next = at + 2 + (isMark(tokens[at + 2], ",/-'") ? 1 : 0);
		const year = yearAt(tokens, next);
		return year === null
			? null
			: { value: { ...momentOf(year, null), part: true }, next: next + 1 };
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

/** "2019", "2019 Q3", "2019 Spring", "2019 March", "2019年". */
function bareYear(tokens: readonly Token[], at: number): Taken<Moment> | null {
	const year = yearAt(tokens, at);
	if (year === null) return null;
	const word = isMark(tokens[at + 1], ',') ? at + 2 : at + 1;
	const after = tokens[word];
	const month =
		after?.kind === 'word' && !monthIsOtherEnd(tokens, word) ? monthNamed(after.text) : null;
	if (month !== null) return { value: momentOf(year, month), next: word + 1 };
	if (after?.text === 'q' && /^[1-4]$/.test(tokens[word + 1]?.text ?? '')) {
		return { value: { ...momentOf(year, null), part: true }, next: word + 2 };
	}
	return { value: momentOf(year, null), next: at + 1 };
}

/** Whether the month after a year has a year of its own: "2018 May 2019" is two moments. */
function monthIsOtherEnd(tokens: readonly Token[], at: number): boolean {
	const next = isMark(tokens[at + 1], '.,') ? at + 2 : at + 1;
	return yearAt(tokens, next) !== null;
}
