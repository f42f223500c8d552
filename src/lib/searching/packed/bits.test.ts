import fc from 'fast-check';
import { expect, it } from 'vitest';
import { allBits, among, countBits, drop, hasBit, keep, noBits, numbersIn, setBit } from './bits';

const size = 100;
const numbers = fc.uniqueArray(fc.nat(size - 1));

function bitsOf(members: readonly number[]) {
	const bits = noBits(size);
	for (const n of members) setBit(bits, n);
	return bits;
}

const ascending = (members: readonly number[]) => [...members].sort((a, b) => a - b);

it('holds what was put in', () => {
	fc.assert(
		fc.property(numbers, (members) => {
			const bits = bitsOf(members);
			expect([...numbersIn(bits)]).toEqual(ascending(members));
			expect(countBits(bits)).toBe(members.length);
			for (let n = 0; n < size; n++) expect(hasBit(bits, n)).toBe(members.includes(n));
		})
	);
});

it('keeps, drops and picks as sets do', () => {
	fc.assert(
		fc.property(numbers, numbers, (a, b) => {
			const [kept, rest] = [bitsOf(a), bitsOf(a)];
			keep(kept, bitsOf(b));
			drop(rest, bitsOf(b));
			const both = a.filter((n) => b.includes(n));
			expect([...numbersIn(kept)]).toEqual(ascending(both));
			expect([...numbersIn(rest)]).toEqual(ascending(a.filter((n) => !b.includes(n))));
			expect([...among(Uint32Array.from(a), bitsOf(b))]).toEqual(both);
		})
	);
});

it.each([0, 1, 31, 32, 33, 64])('all of %i are as many', (size) => {
	expect(countBits(allBits(size))).toBe(size);
});
