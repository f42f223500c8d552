import { makings, prepositions } from './everyday-words';
import type { Words } from '../names/words';

/** How many words back a cue is looked for. */
export const reach = 8;

/** The word after `last` in lower case where only a space or hyphen is between; else empty. */
export function wordAfter(words: Words, last: number): string {
	return isClose(words, last) ? words.lower(last + 1) : '';
}

/** The word before `first` in lower case where only a space or hyphen is between; else empty. */
export function wordBefore(words: Words, first: number): string {
	return first > 0 && isClose(words, first - 1) ? words.lower(first - 1) : '';
}

/** Whether a word and the next one stand right beside each other. */
function isClose(words: Words, word: number): boolean {
	if (words.isSpaceAfter(word)) return true;
	const gap = words.gapAfter(word);
	return gap === ' ' || gap === '-' || gap === '\u00a0';
}

/** Whether the words before name something made in a technology: "wrote the billing service in …". */
export function makesSomething(words: Words, first: number): boolean {
	if (!prepositions.has(words.lower(first - 1))) return false;
	for (let word = first - 1; word >= Math.max(0, first - reach); word--) {
		if (words.sentenceEndsAfter(word)) return false;
		if (makings.has(words.lower(word))) return true;
	}
	return false;
}

/** Whether a word begins with a capital. */
export function isCapitalised(word: string): boolean {
	const initial = word.charAt(0);
	return initial !== initial.toLowerCase();
}

/** Whether a word of two letters or more is all capitals. */
export function isAllCaps(word: string): boolean {
	return word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase();
}
