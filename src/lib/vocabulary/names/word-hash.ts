/**
 * Hashes of words over the classes of their letters, as polynomials modulo 2³²: that of two words in a row, and that
 * of a word without its last letter, follow from what is known without reading a letter again.
 */
const base = 31;
/** Modulo 2³². */
const inverse = 0xbdef7bdf;

/** The hash of a word from that of what stands before its last letter; 0 is that of nothing. */
export function hashWith(hash: number, kind: number): number {
	return (Math.imul(hash, base) + kind) | 0;
}

/** The hash of a word without its last letter. */
export function hashWithout(hash: number, kind: number): number {
	return Math.imul(hash - kind, inverse);
}

const powers = Int32Array.from({ length: 64 }, () => 0);
powers.forEach((_, i) => {
	powers[i] = i ? Math.imul(powers[i - 1] ?? 0, base) : 1;
});
/** A longer word belongs to no name. */
export const longestHashed = powers.length - 1;

/** The hash of two words in a row. @param length of the second, at most `longestHashed`. */
export function hashOfBoth(first: number, second: number, length: number): number {
	return (Math.imul(first, powers[length] ?? 0) + second) | 0;
}

/** A place in a table of a size that is a power of two, by multiplying with a large odd number. */
export function placeOf(hash: number, bits: number): number {
	return Math.imul(hash, 0x9e3779b1) >>> (32 - bits);
}
