import type { Strings } from '../packed/strings';

/**
 * Which documents say which words, wherever in the profile. A word's documents stand as the steps from one to the
 * next, seven bits to a byte, since there are as many as all distinct words of all profiles together.
 */
export interface Texts {
	/** Sorted. */
	readonly words: Strings;
	/** Bytes of word `w` are `starts[w]` to `starts[w + 1]`. */
	readonly starts: Uint32Array<ArrayBuffer>;
	readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Takes in the documents of one word after another, ascending. */
export class PostingWriter {
	#bytes = new Uint8Array(4096);
	#length = 0;
	#last = -1;

	get length(): number {
		return this.#length;
	}

	/** Begins the next word. */
	begin(): void {
		this.#last = -1;
	}

	push(document: number): void {
		let step = document - this.#last;
		this.#last = document;
		for (; step > 127; step >>>= 7) this.#byte((step & 127) | 128);
		this.#byte(step);
	}

	toBytes(): Uint8Array<ArrayBuffer> {
		return this.#bytes.slice(0, this.#length);
	}

	#byte(byte: number): void {
		if (this.#length === this.#bytes.length) {
			const wider = new Uint8Array(this.#length * 2);
			wider.set(this.#bytes);
			this.#bytes = wider;
		}
		this.#bytes[this.#length++] = byte;
	}
}

/** Calls back with each document of a word, ascending. */
export function eachDocument(
	{ starts, bytes }: Texts,
	word: number,
	call: (document: number) => void
): void {
	const end = starts[word + 1] ?? 0;
	let document = -1;
	for (let at = starts[word] ?? 0; at < end;) {
		let step = 0;
		let shift = 0;
		for (;;) {
			const byte = bytes[at++] ?? 0;
			step |= (byte & 127) << shift;
			shift += 7;
			if (byte < 128) break;
		}
		document += step;
		call(document);
	}
}
