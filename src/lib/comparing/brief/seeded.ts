/**
 * Numbers from 0 (included) to 1 (excluded) that look random and are the same for the same seed, on every
 * machine: a Weyl sequence through two rounds of a multiplying hash.
 */
export function seeded(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x9e3779b9) >>> 0;
		let mixed = state ^ (state >>> 16);
		mixed = Math.imul(mixed, 0x21f0aaad);
		mixed ^= mixed >>> 15;
		mixed = Math.imul(mixed, 0x735a2d97);
		mixed ^= mixed >>> 15;
		return (mixed >>> 0) / 2 ** 32;
	};
}
