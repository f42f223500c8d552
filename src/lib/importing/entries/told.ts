import { findDates } from '../dates/find-dates';
import { type Word, wordsOf } from '../words/fold-words';
import telling from '../words/telling.json';
import type { WordList } from '../words/word-list';
import { type Range, rangeOf, wordsIn } from './told-words';

/** A position that a sentence tells of: where its words name the post and where the employer, with the place. */
export interface Told {
	readonly title: Range;
	/** `null` where the sentence names nobody. */
	readonly employer: Range | null;
	/** Where it names the place apart; left out where that is among the words of the employer. */
	readonly place?: Range | null;
}

const fillers = wordsIn(telling.fillers);
const leads = wordsIn(telling.leads);
const as = wordsIn(telling.as);
const at = wordsIn(telling.at);
const before = wordsIn(telling.until);

const longest = 220;
const mostWords = 12;
const longestTitle = 6;

/**
 * "Working as Baker in Fictional Bread, Bern from May 2019 to date" and "Worked with Fictional Bread as Baker (2017 – 2019)";
 * `null` for other sentences, and for those without a date.
 */
export function toldPosition(text: string): Told | null {
	if (text.length > longest) return null;
	const words = wordsOf(text);
	const first = leadAt(words);
	if (first === null) return null;
	const [date] = findDates(text);
	if (!date) return null;
	// Dates may stand before all else.
	const end = date.from > (words[first]?.from ?? 0) ? date.from : text.length;
	const inner = words.filter((word, i) => i >= first && word.to <= end);
	const [one, other] = [halves(inner, as, at), halves(inner, at, as)];
	const parted = one ?? other;
	// "Also worked as …" may tell of what somebody did besides.
	const opens = words.slice(0, first - 1).every(({ word }) => fillers.has(word));
	if (!parted) return opens ? titleFirst(text, inner) : null;
	const [left, right] = parted.map((half) => rangeOf(withoutTail(half))) as [Range, Range];
	return one ? { title: left, employer: right } : { title: right, employer: left };
}

/** The word after those that say somebody worked; `null` where the sentence does not begin so. */
function leadAt(words: readonly Word[]): number | null {
	for (let i = 0; i < Math.min(words.length, mostWords); i++) {
		const length = leads.lengthAt(words, i);
		if (length) return i + length;
		const isDate = /^\d/.test(words[i]?.word ?? '') || i < 4;
		if (!fillers.lengthAt(words, i) && !isDate) return null;
	}
	return null;
}

/** What stands after the first word of one list, up to a word of the other, and after that. */
function halves(words: readonly Word[], lead: WordList, turn: WordList): [Word[], Word[]] | null {
	const skipped = lead.lengthAt(words, 0);
	if (!skipped) return null;
	for (let i = skipped + 1; i < words.length - 1; i++) {
		const length = turn.lengthAt(words, i);
		if (!length) continue;
		const [left, right] = [words.slice(skipped, i), words.slice(i + length)];
		const fits = left.length <= mostWords && right.length > 0 && right.length <= mostWords;
		return fits ? [left, right] : null;
	}
	return null;
}

/** "as a Baker, Fictional Bread" and "as a Baker": a post in capitals, and behind a mark who it was for. */
function titleFirst(text: string, words: readonly Word[]): Told | null {
	const named = withoutTail(words.slice(as.lengthAt(words, 0)));
	const [first] = named;
	if (!first || named.length === words.length || !/^\p{Lu}/u.test(text.slice(first.from)))
		return null;
	const turn = named.findIndex(
		({ to }, i) => i < named.length - 1 && mark.test(text.slice(to, named[i + 1]?.from))
	);
	const [title, employer] =
		turn < 0 ? [named, []] : [named.slice(0, turn + 1), named.slice(turn + 1)];
	if (title.length > longestTitle || employer.length > mostWords) return null;
	return { title: rangeOf(title), employer: employer.length ? rangeOf(employer) : null };
}

const mark = /[,@|(–—]|\s-\s/;

/** Without the words that lead to a date. */
function withoutTail(words: readonly Word[]): readonly Word[] {
	const last = words.at(-1);
	return last && words.length > 1 && before.has(last.word) ? words.slice(0, -1) : words;
}
