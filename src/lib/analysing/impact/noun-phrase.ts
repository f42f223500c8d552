import type { Word } from './words';

/** A phrase of more words than this is a clause, and no name of anything. */
const longest = 6;

/** Words as they were written, from one up to, not including, another. */
export function written(words: readonly Word[], from: number, to: number): string {
	let text = '';
	for (let i = from; i < to; i++) text += (i > from ? ' ' : '') + (words[i]?.written ?? '');
	return text;
}

/** The noun phrase that words begin with: up to a preposition, "and" or a helper. */
export function leadingPhrase(words: readonly Word[], from = 0, to = words.length): string {
	const start = firstOwn(words, from, to);
	return written(words, start, phraseEnd(words, start, to));
}

/** The noun phrase that words end with: back to a preposition or helper. */
export function trailingPhrase(words: readonly Word[], from = 0, to = words.length): string {
	let end = to;
	while (end > from && words[end - 1]?.is.trailing) end--;
	let start = end;
	while (start > from && end - start < longest && !words[start - 1]?.is.stop) start--;
	return written(words, firstOwn(words, start, end), end);
}

/** All the words as they stand between a verb and its figure, "and" included, unless that is a whole clause. */
export function wholePhrase(words: readonly Word[], from = 0, to = words.length): string {
	const start = firstOwn(words, from, to);
	return written(words, start, to - start > longest ? phraseEnd(words, start, to) : to);
}

/** Where a phrase begins: past articles and hedges. */
export function firstOwn(words: readonly Word[], from: number, to: number): number {
	let first = from;
	while (first < to && words[first]?.is.filler) first++;
	return first;
}

/** Where the phrase ends that begins at `start`. */
export function phraseEnd(words: readonly Word[], start: number, to: number): number {
	const last = Math.min(to, start + longest);
	let end = start;
	while (end < last && !words[end]?.is.stop) end++;
	return end;
}
