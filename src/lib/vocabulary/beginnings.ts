import { cut, ignored, isDigit, space } from './fold';

/** A power of two above the highest class of letter. */
const classBits = 6;

/** How names begin, three letters each as a bit: most words of a text begin as no name does. */
export class Beginnings {
	readonly #bits = new Uint32Array(1 << (3 * classBits - 5));

	/** @param letters the classes of a name without its gaps. */
	add(letters: Uint8Array): void {
		const [first = cut, second = cut, third = cut] = letters;
		const bit = bitOf(first, second, third);
		this.#bits[bit >>> 5] = (this.#bits[bit >>> 5] ?? 0) | (1 << (bit & 31));
	}

	/** Whether a name perhaps stands where a word begins, also across single spaces; `false` is certain. */
	mayStandAt(folded: Uint8Array, from: number): boolean {
		if (from + 4 >= folded.length) return true;
		const first = folded[from] ?? cut;
		let at = from + 1;
		if (folded[at] === space) {
			if (this.#has(first, cut, cut)) return true;
			at++;
		}
		const second = folded[at++] ?? cut;
		if (second <= ignored) return true;
		if (folded[at] === space) {
			if (this.#has(first, second, cut)) return true;
			at++;
		}
		const third = folded[at] ?? cut;
		// A version may follow a name of two letters.
		return third <= ignored || isDigit(third) || this.#has(first, second, third);
	}

	#has(first: number, second: number, third: number): boolean {
		const bit = bitOf(first, second, third);
		return ((this.#bits[bit >>> 5] ?? 0) & (1 << (bit & 31))) !== 0;
	}
}

function bitOf(first: number, second: number, third: number): number {
	return (((first << classBits) | second) << classBits) | third;
}
