import type { Match } from './lexicon';
import type { Words } from './words';

/** A match with the words it consists of, both ends included. */
export interface Placed extends Match {
	readonly first: number;
	readonly last: number;
}

/** The matches, which are in order, among the words of their text. */
export function place(matches: readonly Match[], words: Words): Placed[] {
	let word = 0;
	return matches.map(({ name, from, to }) => {
		while (words.to(word) <= from) word++;
		const first = word;
		while (words.to(word) < to && word < words.count - 1) word++;
		return { name, from, to, first, last: word };
	});
}
