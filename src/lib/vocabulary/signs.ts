import { fold, isWord } from './fold';
import { wordEnd } from './words';

const buckets = 4096;

/** Words to look for in many texts: most texts are known to hold none of them without comparing a word. */
export class Signs {
	readonly #hashes = new Uint8Array(buckets);

	constructor(words: Iterable<string>) {
		for (const word of words) {
			const folded = fold(word);
			this.#hashes[hashOf(folded, 0, folded.length)] = 1;
		}
	}

	/** Whether one of them is perhaps among the words of a text; `false` is certain. */
	mayStandIn(text: string, folded: Uint8Array): boolean {
		for (let at = 0; at < folded.length; at++) {
			if (!isWord(folded[at])) continue;
			const to = wordEnd(text, folded, at);
			if (this.#hashes[hashOf(folded, at, to)]) return true;
			at = to;
		}
		return false;
	}
}

function hashOf(folded: Uint8Array, from: number, to: number): number {
	let hash = 0;
	for (let at = from; at < to; at++) hash = (Math.imul(hash, 31) + (folded[at] ?? 0)) | 0;
	return (hash ^ (hash >>> 12)) & (buckets - 1);
}
