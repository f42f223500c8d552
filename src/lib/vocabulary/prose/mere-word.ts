import { isCapitalised, makesSomething, wordAfter, wordBefore } from './beside';
import { compounds, links, phrases, techNouns } from './everyday-words';
import type { Placed } from './placed';
import type { Words } from '../names/words';

/**
 * Whether the neighbours make an everyday name a mere word here, whoever lists it.
 * @param after the next match of the text.
 */
export function isMereWord(match: Placed, after: Placed | undefined, words: Words): boolean {
	return inPhrase(match, after, words) || isInitial(match, words);
}

/** "go-to", "C-level", "R&D", but not "Go-based". */
export function inCompound(match: Placed, words: Words): boolean {
	const { text } = words;
	const { from, to } = match;
	if (isHyphen(text[from - 1])) return !/[\s(]/.test(text[from - 2] ?? ' ');
	if (!isHyphen(text[to]) || !/\p{L}/u.test(text[to + 1] ?? '')) return false;
	return !isTechCompound(match, words);
}

function isHyphen(char: string | undefined): boolean {
	return char === '-' || char === '&';
}

/** "Go-based", "Spark-powered". */
export function isTechCompound({ to, last }: Placed, words: Words): boolean {
	return words.text[to] === '-' && compounds.has(words.lower(last + 1));
}

/** "go live", "in spring 2021": the word with a neighbour that makes a phrase of the two. */
function inPhrase(
	{ name, from, first, last }: Placed,
	after: Placed | undefined,
	words: Words
): boolean {
	const next = wordAfter(words, last);
	if (/^(19|20)\d\d$/.test(next)) return true;
	const known = phrases.get(name.lower);
	if (!known) return false;
	const standsOut = isCapitalised(words.text.charAt(from)) && !words.sentenceEndsAfter(first - 1);
	const isSaid = (phrase: ReadonlySet<string>, word: string) =>
		// A capital within a sentence is no part of "go to": "moved from Go to Rust".
		phrase.has(word) && !(standsOut && links.has(word));
	// "Swift and SwiftUI" is no "swift and sure".
	const joins = next === 'and' && after?.first === last + 2;
	if (!joins && isSaid(known.next, next)) return true;
	if (!isSaid(known.previous, wordBefore(words, first))) return false;
	return !techNouns.has(next) && !makesSomething(words, first);
}

/** "R. Anand". */
function isInitial({ from, to, first }: Placed, words: Words): boolean {
	if (to - from > 1 || !/^\.\s?\p{Lu}/u.test(words.text.slice(to, to + 3))) return false;
	return !makesSomething(words, first);
}
