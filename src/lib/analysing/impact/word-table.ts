import { fold } from '$lib/vocabulary/names/fold';
import { hashWith } from '$lib/vocabulary/names/word-hash';

/** A word with its value, and the next one that has the same place in the table. */
interface Entry<Value> {
	readonly word: string;
	readonly value: Value;
	readonly next: Entry<Value> | undefined;
}

/**
 * Values by word, whatever its case, for looking up words where they stand in a text: nothing is cut out of it, and
 * since there are far more places than words, most words are known to be none of these without comparing a letter.
 */
export class WordTable<Value> {
	readonly #entries: (Entry<Value> | undefined)[];

	/**
	 * @param words in lower case.
	 * @param places a power of two.
	 */
	constructor(words: Iterable<readonly [word: string, value: Value]>, places: number) {
		this.#entries = Array.from({ length: places }, () => undefined);
		for (const [word, value] of words) {
			const place = this.#placeOf(hashOf(fold(word), 0, word.length));
			this.#entries[place] = { word, value, next: this.#entries[place] };
		}
	}

	/** @param hash of the classes of what stands at `[from, to)` of a text's units. */
	at(codes: Uint16Array, from: number, to: number, hash: number): Value | undefined {
		let entry = this.#entries[this.#placeOf(hash)];
		while (entry && !standsAt(codes, from, to, entry.word)) entry = entry.next;
		return entry?.value;
	}

	#placeOf(hash: number): number {
		return (hash ^ (hash >>> 15)) & (this.#entries.length - 1);
	}
}

/** The hash of the classes of letters at `[from, to)`. */
export function hashOf(folded: Uint8Array, from: number, to: number): number {
	let hash = 0;
	for (let at = from; at < to; at++) hash = hashWith(hash, folded[at] ?? 0);
	return hash;
}

function standsAt(codes: Uint16Array, from: number, to: number, word: string): boolean {
	if (to - from !== word.length) return false;
	for (let i = 0; i < word.length; i++) {
		if (lowerCode(codes[from + i] ?? 0) !== word.charCodeAt(i)) return false;
	}
	return true;
}

function lowerCode(code: number): number {
	return code >= 65 && code <= 90 ? code + 32 : code;
}
