import fc from 'fast-check';
import { expect, it } from 'vitest';
import { emptyQuery } from '$lib/domain/query';
import { buildFront } from './build-front';
import { frontIn } from './front';
import { digests, names } from '../testing-pool';
import { buildIndex } from '../pool/pool-index';
import { rowsOf } from './rows';
import { search } from '../search';
import { updateIndex } from '../pool/testing-changed-index';

it('says what asking for nothing finds, also after edits, and comes back from storage as it was', () => {
	fc.assert(
		fc.property(digests(30), digests(5), (pool, more) => {
			const index = updateIndex(
				buildIndex(pool),
				more,
				[...pool.slice(0, 2)].map(({ id }) => id)
			);
			const front = frontIn(structuredClone(buildFront(index)));
			const { ids, ...result } = search(index, names, emptyQuery);
			expect(front?.result).toEqual(result);
			expect(front?.rows).toEqual(rowsOf(index, { ...result, ids }, 0, Math.min(20, ids.length)));
		}),
		{ numRuns: 100 }
	);
});

it('is none where another version stored it, or nobody did', () => {
	expect(frontIn({ ...buildFront(buildIndex([])), format: 0 })).toBeNull();
	expect(frontIn(undefined)).toBeNull();
	expect(frontIn(null)).toBeNull();
});
