import { fold } from '../names/fold';
import { hashWith, placeOf } from '../names/word-hash';
import type { Words } from '../names/words';

/** So many that a few hundred words leave nearly all free: a text has twenty chances to hit one by accident. */
const bits = 15;

/**
 * Groups of words to look for in many texts, the first as 1, the next as 2, 4 and so on: most texts, and most words,
 * are known to be of no group without comparing a word.
 */
export class Signs {
	readonly #groups = new Uint8Array(1 << bits);

	/** @param groups at most eight. */
	constructor(groups: readonly Iterable<string>[]) {
		for (const [i, words] of groups.entries()) {
			for (const word of words) {
				const place = placeOf(fold(word).reduce(hashWith, 0), bits);
				this.#groups[place] = (this.#groups[place] ?? 0) | (1 << i);
			}
		}
	}

	/** The groups that a word is perhaps of; to be of no other is certain. */
	of(words: Words, word: number): number {
		return this.#groups[placeOf(words.hashes[word] ?? 0, bits)] ?? 0;
	}

	/** The groups that words of a text are perhaps of. */
	in(words: Words): number {
		const { hashes, count } = words;
		let groups = 0;
		for (let word = 0; word < count; word++) {
			groups |= this.#groups[placeOf(hashes[word] ?? 0, bits)] ?? 0;
		}
		return groups;
	}
}
