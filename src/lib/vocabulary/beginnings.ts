import { cut, ignored, isDigit, letterS, space } from './fold';

/** How many letters of a name are looked at. */
const looked = 4;
/** The places in the row of bits: so many that nearly all stay free. */
const placeBits = 17;
/** More than the spaces between the letters and the letters that are looked at. */
const span = 2 * looked;

/** How names begin, a bit for the first four letters of each: most words of a text begin as no name does. */
export class Beginnings {
	readonly #bits = new Uint32Array(1 << (placeBits - 5));

	/** @param letters the classes of a name without its gaps. */
	add(letters: Uint8Array): void {
		let key = 0;
		for (const letter of letters.subarray(0, looked)) key = keyWith(key, letter);
		this.#set(key);
		// An abbreviation in the plural: "SDKs".
		if (letters.length === looked - 1) this.#set(keyWith(key, letterS));
	}

	/** Whether a name perhaps stands where a word begins, also across single spaces; `false` is certain. */
	mayStandAt(folded: Uint8Array, from: number): boolean {
		if (from + span >= folded.length) return true;
		let key: number = folded[from] ?? cut;
		let at = from + 1;
		for (let letters = 1; letters < looked; letters++) {
			if (folded[at] === space) {
				if (this.#has(key)) return true;
				at++;
			}
			const kind = folded[at++] ?? cut;
			// Another gap may stand in a name, and a version may follow a name of two letters.
			if (kind <= ignored || (letters > 1 && isDigit(kind))) return true;
			key = keyWith(key, kind);
		}
		return this.#has(key);
	}

	#set(key: number): void {
		const place = placeOf(key);
		this.#bits[place >>> 5] = (this.#bits[place >>> 5] ?? 0) | (1 << (place & 31));
	}

	#has(key: number): boolean {
		const place = placeOf(key);
		return ((this.#bits[place >>> 5] ?? 0) & (1 << (place & 31))) !== 0;
	}
}

/** A key of letters with one more; a class takes six bits. */
function keyWith(key: number, kind: number): number {
	return (key << 6) | kind;
}

/** Spreads keys over the places, by multiplying with a large odd number. */
function placeOf(key: number): number {
	return Math.imul(key, 0x9e3779b1) >>> (32 - placeBits);
}
