import type { Match } from '../lexicon';
import type { Words } from '../names/words';

/** A match with the words it consists of, both ends included. */
export interface Placed extends Match {
	readonly first: number;
	readonly last: number;
}

/** The matches, which are in order, among the words of their text. */
export function place(matches: readonly Match[], { tos, count }: Words): Placed[] {
	const placed: Placed[] = [];
	let word = 0;
	for (const { name, from, to } of matches) {
		while (word < count - 1 && (tos[word] ?? to) <= from) word++;
		const first = word;
		while (word < count - 1 && (tos[word] ?? to) < to) word++;
		placed.push({ name, from, to, first, last: word });
	}
	return placed;
}
