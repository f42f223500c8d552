import { placeOf } from './word-hash';

/** A set of hashes, two bits for each in a row of bits: it never forgets one, and takes one in thirty others for known. */
export class HashSet {
	readonly #bits: number;
	readonly #row: Uint32Array;

	/** @param bits the row's length as a power of two; at least eight for each hash. */
	constructor(bits: number) {
		this.#bits = bits;
		this.#row = new Uint32Array(1 << (bits - 5));
	}

	add(hash: number): void {
		this.#set(placeOf(hash, this.#bits));
		this.#set(otherPlaceOf(hash, this.#bits));
	}

	has(hash: number): boolean {
		return this.#isSet(placeOf(hash, this.#bits)) && this.#isSet(otherPlaceOf(hash, this.#bits));
	}

	#set(place: number): void {
		this.#row[place >>> 5] = (this.#row[place >>> 5] ?? 0) | (1 << (place & 31));
	}

	#isSet(place: number): boolean {
		return ((this.#row[place >>> 5] ?? 0) & (1 << (place & 31))) !== 0;
	}
}

/** By another large odd number, since a hash of few letters is small: what only shifts it down leaves it as it is. */
function otherPlaceOf(hash: number, bits: number): number {
	return Math.imul(hash, 0xc2b2ae3d) >>> (32 - bits);
}
