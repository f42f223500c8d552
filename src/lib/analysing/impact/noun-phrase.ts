import type { NearWords } from './near-words';
import { Trait } from './traits';

/** A phrase of more words than this is a clause, and no name of anything. */
const longest = 6;

/** The noun phrase that words begin with: up to a preposition, "and" or a helper. */
export function leadingPhrase(words: NearWords, from: number, to: number): string {
	const start = firstOwn(words, from, to);
	return words.written(start, phraseEnd(words, start, to));
}

/** The noun phrase that words end with: back to a preposition or helper. */
export function trailingPhrase(words: NearWords, from: number, to: number): string {
	let end = to;
	while (end > from && words.is(end - 1, Trait.trailing)) end--;
	let start = end;
	while (start > from && end - start < longest && !words.is(start - 1, Trait.stop)) start--;
	return words.written(firstOwn(words, start, end), end);
}

/** All the words as they stand between a verb and its figure, "and" included, unless that is a whole clause. */
export function wholePhrase(words: NearWords, from: number, to: number): string {
	const start = firstOwn(words, from, to);
	return words.written(start, to - start > longest ? phraseEnd(words, start, to) : to);
}

/** Where a phrase begins: past articles and hedges. */
export function firstOwn(words: NearWords, from: number, to: number): number {
	let first = from;
	while (first < to && words.is(first, Trait.filler)) first++;
	return first;
}

/** Where the phrase ends that begins at `start`. */
export function phraseEnd(words: NearWords, start: number, to: number): number {
	const last = Math.min(to, start + longest);
	let end = start;
	while (end < last && !words.is(end, Trait.stop)) end++;
	return end;
}
