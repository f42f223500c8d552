import { cut, isDigit } from './fold';
import { HashSet } from './hash-set';
import { hashOfBoth, hashWith, hashWithout, longestHashed } from './word-hash';
import { Mark, type Words } from './words';

/** What words names begin with: most words of a text begin none, which their hash tells without reading a letter. */
export class Beginnings {
	/** Every beginning of every name, since a gap can stand anywhere in a name ("Java Script"). */
	readonly #beginnings = new HashSet(18);
	readonly #names = new HashSet(16);

	/** @param letters the classes of a name without its gaps. */
	add(letters: Uint8Array): void {
		let hash = 0;
		for (const letter of letters) {
			hash = hashWith(hash, letter);
			this.#beginnings.add(hash);
		}
		this.#names.add(hash);
	}

	/**
	 * The first word from one on at which a name perhaps stands, also across gaps; the count of words where none does.
	 * No name is missed.
	 */
	next(words: Words, from: number): number {
		const { hashes, marks, count } = words;
		for (let word = from; word < count; word++) {
			const hash = hashes[word] ?? 0;
			if (this.#beginnings.has(hash) && this.#goesOn(words, word, hash)) return word;
			const mark = marks[word] ?? 0;
			if (mark & (Mark.joined | Mark.afterDot)) return word;
			if (mark & Mark.suffixed && this.#endsBeforeSuffix(words, word, hash)) return word;
		}
		return count;
	}

	/** Whether a word that begins a name is one, or begins one together with the word after it, as few do. */
	#goesOn(words: Words, word: number, hash: number): boolean {
		if (this.#names.has(hash)) return true;
		const next = word + 1;
		if (next === words.count) return false;
		if (!words.isSpaceAfter(word)) return true;
		const { froms, tos, hashes, marks } = words;
		const length = (tos[next] ?? 0) - (froms[next] ?? 0);
		const mark = marks[next] ?? 0;
		if (mark & Mark.joined || length > longestHashed) return true;
		const both = hashOfBoth(hash, hashes[next] ?? 0, length);
		if (this.#beginnings.has(both)) return true;
		return (mark & Mark.suffixed) !== 0 && this.#endsBeforeSuffix(words, next, both);
	}

	/** Whether a name ends before the sign of a plural or a version ("SDKs", "Java17"). */
	#endsBeforeSuffix({ folded, tos }: Words, word: number, hash: number): boolean {
		const to = tos[word] ?? 0;
		const last = folded[to - 1] ?? cut;
		const shorter = hashWithout(hash, last);
		if (this.#names.has(shorter)) return true;
		const beforeLast = to > 1 ? (folded[to - 2] ?? cut) : cut;
		return isDigit(beforeLast) && this.#names.has(hashWithout(shorter, beforeLast));
	}
}
