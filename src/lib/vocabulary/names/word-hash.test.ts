import fc from 'fast-check';
import { expect, it } from 'vitest';
import { HashSet } from './hash-set';
import { hashOfBoth, hashWith, hashWithout, longestHashed } from './word-hash';

const word = fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: longestHashed });
const hashOf = (letters: readonly number[]) => letters.reduce(hashWith, 0);

it('gives the hash of two words in a row without reading them again', () => {
	fc.assert(
		fc.property(word, word, (first, second) => {
			const both = hashOfBoth(hashOf(first), hashOf(second), second.length);
			expect(both).toBe(hashOf([...first, ...second]));
		})
	);
});

it('takes the last letter off again', () => {
	fc.assert(
		fc.property(word, fc.integer({ min: 1, max: 50 }), (letters, last) => {
			expect(hashWithout(hashOf([...letters, last]), last)).toBe(hashOf(letters));
		})
	);
});

it('never forgets a hash, and seldom takes another for known', () => {
	const known = Array.from({ length: 1000 }, (_, i) => hashOf([i % 40, i % 37, i % 31, i % 7]));
	const set = new HashSet(14);
	known.forEach((hash) => {
		set.add(hash);
	});
	expect(known.every((hash) => set.has(hash))).toBe(true);
	const others = Array.from({ length: 1000 }, (_, i) => hashOf([49, i % 40, i % 37, i % 31]));
	expect(others.filter((hash) => set.has(hash)).length).toBeLessThan(60);
});
