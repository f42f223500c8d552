/** A small seeded generator (mulberry32): the same seed and stream give the same numbers on every machine. */
export class Random {
	#state: number;

	/** Streams of one seed never start from the same state, so candidate 57 needs none of those before it. */
	constructor(seed: number, stream: number) {
		this.#state = scramble(Math.imul(stream + 1, 0x9e3779b1) ^ scramble(seed));
	}

	/** From 0 up to, not including, 1. */
	next(): number {
		this.#state = (this.#state + 0x6d2b79f5) | 0;
		let t = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
	}

	/** A whole number, both ends included. */
	int(from: number, to: number): number {
		return from + Math.floor(this.next() * (to - from + 1));
	}

	/** True this often, from 0 (never) to 1 (always). */
	chance(rate: number): boolean {
		return this.next() < rate;
	}

	/** One of a list that is not empty. */
	pick<T>(list: readonly T[]): T {
		const item = list[Math.floor(this.next() * list.length)];
		if (item === undefined) throw new RangeError('nothing to pick from');
		return item;
	}

	/** Some of a list, each at most once, in random order. */
	some<T>(list: readonly T[], count: number): T[] {
		const picked = list.slice();
		const end = Math.min(count, picked.length);
		for (let i = 0; i < end; i++) {
			const at = this.int(i, picked.length - 1);
			const item = picked[at] as T;
			picked[at] = picked[i] as T;
			picked[i] = item;
		}
		picked.length = end;
		return picked;
	}
}

/** Spreads the bits of a number over all 32 (the last step of MurmurHash3), a one-to-one mapping. */
function scramble(value: number): number {
	let h = value | 0;
	h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
	h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
	return h ^ (h >>> 16);
}
