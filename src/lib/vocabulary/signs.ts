import { fold, isWord } from './fold';
import { wordEnd } from './words';

/** So many that a few hundred words leave nearly all free: a text has twenty chances to hit one by accident. */
const buckets = 1 << 15;

/**
 * Groups of words to look for in many texts, the first as 1, the next as 2, 4 and so on: most texts, and most words,
 * are known to be of no group without comparing a word.
 */
export class Signs {
	readonly #groups = new Uint8Array(buckets);

	/** @param groups at most eight. */
	constructor(groups: readonly Iterable<string>[]) {
		for (const [i, words] of groups.entries()) {
			for (const word of words) {
				const folded = fold(word);
				const bucket = hashOf(folded, 0, folded.length);
				this.#groups[bucket] = (this.#groups[bucket] ?? 0) | (1 << i);
			}
		}
	}

	/** The groups that the word at `[from, to)` is perhaps of; to be of no other is certain. */
	of(folded: Uint8Array, from: number, to: number): number {
		return this.#groups[hashOf(folded, from, to)] ?? 0;
	}

	/** The groups that words of a text are perhaps of. */
	in(text: string, folded: Uint8Array): number {
		let groups = 0;
		for (let at = 0; at < text.length; at++) {
			if (!isWord(folded[at])) continue;
			const to = wordEnd(text, folded, at);
			groups |= this.of(folded, at, to);
			at = to;
		}
		return groups;
	}
}

function hashOf(folded: Uint8Array, from: number, to: number): number {
	let hash = 0;
	for (let at = from; at < to; at++) hash = (Math.imul(hash, 31) + (folded[at] ?? 0)) | 0;
	return (hash ^ (hash >>> 15)) & (buckets - 1);
}
