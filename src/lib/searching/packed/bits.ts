/** A set of small numbers as bits, 32 to an element. */
export type Bits = Uint32Array<ArrayBuffer>;

/** The empty set, with room for the numbers below `size`. */
export function noBits(size: number): Bits {
	return new Uint32Array((size + 31) >>> 5);
}

/** All numbers below `size`. */
export function allBits(size: number): Bits {
	const bits = noBits(size).fill(0xffffffff);
	if (size & 31) bits[bits.length - 1] = (1 << (size & 31)) - 1;
	return bits;
}

/** Whether `n` is in the set; never where it has no room for it. */
export function hasBit(bits: Bits, n: number): boolean {
	return (((bits[n >>> 5] ?? 0) >>> (n & 31)) & 1) === 1;
}

/** Puts `n` into the set. There must be room for it. */
export function setBit(bits: Bits, n: number): void {
	bits[n >>> 5] = (bits[n >>> 5] ?? 0) | (1 << (n & 31));
}

/** Takes `n` out of the set. There must be room for it. */
export function clearBit(bits: Bits, n: number): void {
	bits[n >>> 5] = (bits[n >>> 5] ?? 0) & ~(1 << (n & 31));
}

/** Adds to `into` what is in `other`. */
export function add(into: Bits, other: Bits): void {
	for (let i = 0; i < into.length; i++) into[i] = (into[i] ?? 0) | (other[i] ?? 0);
}

/** What is in one set or the other. */
export function either(one: Bits, other: Bits): Bits {
	const all = one.slice();
	add(all, other);
	return all;
}

/** Keeps in `into` what is in `other` too. */
export function keep(into: Bits, other: Bits): void {
	for (let i = 0; i < into.length; i++) into[i] = (into[i] ?? 0) & (other[i] ?? 0);
}

/** Takes out of `into` what is in `other`. */
export function drop(into: Bits, other: Bits): void {
	for (let i = 0; i < into.length; i++) into[i] = (into[i] ?? 0) & ~(other[i] ?? 0);
}

/** How many numbers are in the set. */
export function countBits(bits: Bits): number {
	let count = 0;
	for (let i = 0; i < bits.length; i++) count += onesIn(bits[i] ?? 0);
	return count;
}

/** How many of an element's 32 bits are set (the parallel sum of Hacker's Delight, 5-1). */
export function onesIn(element: number): number {
	let n = element - ((element >>> 1) & 0x55555555);
	n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
	return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** The numbers in the set, ascending. */
export function numbersIn(bits: Bits): Uint32Array<ArrayBuffer> {
	const numbers = new Uint32Array(countBits(bits));
	let at = 0;
	for (let i = 0; i < bits.length; i++) {
		for (let rest = bits[i] ?? 0; rest; rest &= rest - 1) {
			numbers[at++] = (i << 5) | (31 - Math.clz32(rest & -rest));
		}
	}
	return numbers;
}

/** Those of a list of numbers that are in the set, in the list's order. */
export function among(numbers: Uint32Array, bits: Bits): Uint32Array<ArrayBuffer> {
	const kept = new Uint32Array(numbers.length);
	let count = 0;
	for (let i = 0; i < numbers.length; i++) {
		const n = numbers[i] ?? 0;
		if (((bits[n >>> 5] ?? 0) >>> (n & 31)) & 1) kept[count++] = n;
	}
	return kept.slice(0, count);
}
