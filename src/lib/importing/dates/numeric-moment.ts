import {
	isMark,
	type Moment,
	momentOf,
	numberOf,
	shortYear,
	type Taken,
	yearAt
} from './moment-parts';
import type { Token } from './tokens';

/** "2019-03", "2019-03-07", "2018.3", "03/2019", "3.2019", "07/03/2019", "03/19". */
export function numericMoment(
	tokens: readonly Token[],
	at: number,
	dayFirst: boolean
): Taken<Moment> | null {
	const separator = tokens[at + 1];
	if (!isMark(separator, './-–') || separator?.spaced || tokens[at + 2]?.spaced) {
		return numericSpaced(tokens, at);
	}
	const mark = separator?.text ?? '';
	const first = numberOf(tokens[at]);
	const second = numberOf(tokens[at + 2]);
	if (first === null || second === null) return null;
	const third =
		isMark(tokens[at + 3], mark) && !tokens[at + 3]?.spaced ? numberOf(tokens[at + 4]) : null;
	const year = yearAt(tokens, at);
	if (year !== null) {
		if (second < 1 || second > 12 || (tokens[at + 2]?.text.length ?? 0) > 2) return null;
		// "2018-10" could be the years 2018 to 2010, "2008-12" to 2012: read as years where they rise from short dashes.
		if (third === null && mark !== '/' && mark !== '.' && isYearPair(tokens, at, second))
			return null;
		return third !== null && third >= 1 && third <= 31
			? { value: momentOf(year, second, third), next: at + 5 }
			: { value: momentOf(year, second), next: at + 3 };
	}
	const lastYear =
		third === null ? null : (yearAt(tokens, at + 4) ?? shortYear(tokens[at + 4]?.text ?? ''));
	if (lastYear !== null && first >= 1 && first <= 31 && second >= 1 && second <= 31) {
		const monthFirst = second > 12 || (first <= 12 && mark === '/' && !dayFirst);
		const month = monthFirst ? first : second;
		if (month > 12) return null;
		return { value: momentOf(lastYear, month, monthFirst ? second : first), next: at + 5 };
	}
	const secondYear = yearAt(tokens, at + 2);
	if (first >= 1 && first <= 12 && secondYear !== null) {
		return { value: momentOf(secondYear, first), next: at + 3 };
	}
	const short =
		mark === '/' && tokens[at]?.text.length === 2 ? shortYear(tokens[at + 2]?.text ?? '') : null;
	if (first >= 1 && first <= 12 && short !== null && short >= 1980) {
		return { value: { ...momentOf(short, first), short: true }, next: at + 3 };
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
	const first = numberOf(tokens[at]);
	if (first === null || first < 1 || first > 12 || !isMark(tokens[at + 1], '/')) return null;
	const year = yearAt(tokens, at + 2);
	return year === null ? null : { value: momentOf(year, first), next: at + 3 };
}
