import { presentWords, sinceWords, untilWords } from '../words/lists';
import { monthNamed } from './month-names';
import { tokensOf } from './tokens';

/** Whether a text, a whole line or a part of one that was broken, is of dates alone: "Sept. 2018–Sept.", "2021". */
export function isOnlyDates(text: string): boolean {
	if (text.length > 40 || !/\d/.test(text)) return false;
	return tokensOf(text).every(
		({ kind, text: word }) =>
			kind !== 'word' ||
			monthNamed(word) !== null ||
			[presentWords, sinceWords, untilWords].some((list) => list.has(word))
	);
}

/** Whether dates that stand alone in a line go on in the next: they end in a dash or a month. */
export function endsOpen(text: string): boolean {
	const last = tokensOf(text).at(-1);
	if (last?.kind === 'mark') return /^[-–—.,]$/.test(last.text);
	return last?.kind === 'word' && monthNamed(last.text) !== null;
}
