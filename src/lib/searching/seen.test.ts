import fc from 'fast-check';
import { expect, it } from 'vitest';
import { digests } from './testing-pool';
import { buildIndex, ordinalOf } from './pool/pool-index';
import { countUnseen, seenOf } from './seen';
import { updateIndex } from './pool/testing-changed-index';

it('knows candidates again in another index, and counts the others', () => {
	fc.assert(
		fc.property(digests(20), digests(20), (before, after) => {
			const known = new Set(before.map(({ id }) => id));
			const first = buildIndex(before);
			const at = (index: typeof first, all: typeof before) =>
				all.map(({ id }) => ordinalOf(index, id) ?? -1);
			const seen = seenOf(first, at(first, before));
			const later = updateIndex(first, after, []);
			const fresh = after.filter(({ id }) => !known.has(id));
			expect(countUnseen(later, at(later, after), seen)).toBe(fresh.length);
			expect(countUnseen(later, at(later, before), seen)).toBe(0);
		})
	);
});
