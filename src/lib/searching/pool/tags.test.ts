import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { CandidateId } from '$lib/domain/candidate';
import { allBits, numbersIn } from '../packed/bits';
import { digests } from '../testing-pool';
import { buildIndex, idsOf, tagsAt } from './pool-index';
import { countTags, taggedWith } from './tags';
import { updateIndex } from './testing-changed-index';
import { withStamp, countStale, staleIds, withTags } from './updating';

it('finds who has a tag, and counts tags, as a plain scan does', () => {
	fc.assert(
		fc.property(digests(30), fc.constantFrom('asked', 'BERLIN', 'nobody has it'), (pool, tag) => {
			const index = buildIndex(pool);
			const has = (tags: readonly string[]) =>
				tags.some((one) => one.toLowerCase() === tag.toLowerCase());
			const wanted = pool.filter(({ tags }) => has(tags)).map(({ id }) => id);
			expect(idsOf(index, numbersIn(taggedWith(index, tag))).sort()).toEqual(wanted.sort());
			for (const { tag, count } of countTags(index, index.live)) {
				expect(count).toBe(pool.filter(({ tags }) => tags.includes(tag)).length);
			}
		}),
		{ numRuns: 100 }
	);
});

it('changes tags without touching a segment', () => {
	fc.assert(
		fc.property(digests(20), (pool) => {
			const index = buildIndex(pool);
			const [first] = pool;
			if (!first) return;
			const unknown = { id: 'unknown' as CandidateId, tags: ['x'] };
			const after = withTags(index, [{ id: first.id, tags: ['new', 'other'] }, unknown]);
			expect(after.segments).toBe(index.segments);
			expect(idsOf(after, numbersIn(taggedWith(after, 'New')))).toEqual([first.id]);
			expect(countTags(after, allBits(after.room)).find(({ tag }) => tag === 'new')?.count).toBe(1);
			expect(tagsAt(index, 0)).not.toEqual(['new', 'other']);
		}),
		{ numRuns: 50 }
	);
});

it('knows whose facts are of another version, until they are stamped or packed anew', () => {
	fc.assert(
		fc.property(digests(20), (pool) => {
			const stale = pool.filter(({ stamp }) => stamp !== '1 a');
			let index = buildIndex(pool);
			expect(staleIds(index, '1 a').sort()).toEqual(stale.map(({ id }) => id).sort());
			expect(countStale(index, 'never heard of')).toBe(pool.length);
			const [first, ...others] = stale;
			if (!first) return;
			index = withStamp(index, [first.id], '1 a');
			expect(countStale(index, '1 a')).toBe(others.length);
			index = updateIndex(
				index,
				others.map((one) => ({ ...one, stamp: '1 a' })),
				[]
			);
			expect(staleIds(index, '1 a')).toEqual([]);
		}),
		{ numRuns: 50 }
	);
});
