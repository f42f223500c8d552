import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sortByKeys } from './radix-sort';

it('sorts by keys of 32 bits, highest first, and leaves equals in their order', () => {
	const key = fc.oneof(fc.nat(3), fc.integer({ min: 0, max: 0xffffffff }));
	fc.assert(
		fc.property(fc.array(key, { maxLength: 60 }), (keys) => {
			const items = Uint32Array.from(keys, (_, i) => i);
			const sorted = Uint32Array.from(keys);
			sortByKeys(items, sorted);
			const expected = keys.map((key, i) => ({ key, i })).sort((a, b) => b.key - a.key);
			expect([...items]).toEqual(expected.map(({ i }) => i));
			expect([...sorted]).toEqual(expected.map(({ key }) => key));
		})
	);
});
