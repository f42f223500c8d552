import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { CandidateId } from '$lib/domain/candidate';
import type { Query } from '$lib/domain/query';
import type { Digest } from './digest';
import { nothingBeside } from './evaluating/context';
import { fold } from './near/fold';
import { packIndex, unpackIndex, withTexts } from './pool/pack';
import { digest, digests, lists, names, query } from './pool.fixture';
import { mergeIndex } from './pool/merging';
import { buildIndex, idsOf, type PoolIndex } from './pool/pool-index';
import { updateIndex } from './pool/updating';
import { scan, type Scanned } from './plain-scan.fixture';
import { search } from './search';
import { byColumn } from './segments/segment';

/** What a search over the index finds and counts, in the words of the plain scan. */
function found(index: PoolIndex, query: Query): Scanned {
	const { ids, exact, prefix, fuzzy, undated, undatedFor, facets } = search(index, names, query, {
		...nothingBeside,
		lists
	});
	const counts = (values: readonly { value: string; count: number }[]) =>
		Object.fromEntries(
			values.filter(({ count }) => count).map(({ value, count }) => [fold(value), count])
		);
	const { skills, experience } = facets;
	const years = [...experience.years, experience.notStated].map((count, year) => [year, count]);
	return {
		ids: idsOf(index, ids),
		kinds: { exact, prefix, fuzzy },
		undated,
		undatedFor: undatedFor.map(({ count }) => count),
		skills: Object.fromEntries(
			skills.values.filter(({ count }) => count).map(({ skill, count }) => [skill, count])
		),
		values: {
			...byColumn((column) => counts(facets[column].values)),
			tags: counts(facets.tags.values)
		},
		years: Object.fromEntries(years.filter(([, count]) => count))
	};
}

/** An index as it comes back from where it was stored, its texts read. */
function readBack(index: PoolIndex): PoolIndex {
	const packed = structuredClone(packIndex(index));
	return withTexts(unpackIndex(packed), packed.texts);
}

it('finds, orders and counts what a plain scan does', () => {
	fc.assert(
		fc.property(digests(40), fc.array(query, { minLength: 3, maxLength: 3 }), (pool, queries) => {
			const index = buildIndex(pool);
			for (const query of queries)
				expect(found(index, query)).toEqual(scan(pool, names, query, lists));
		}),
		{ numRuns: 300 }
	);
}, 120_000);

it('still does after changes, removals, packing and merging', () => {
	const change = fc.record({
		changed: fc.array(digest, { maxLength: 8 }),
		removed: fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 6 })
	});
	fc.assert(
		fc.property(digests(30), fc.array(change, { maxLength: 14 }), query, (pool, changes, query) => {
			let index = buildIndex(pool, 7);
			const byId = new Map(pool.map((digest) => [digest.id, digest]));
			for (const { changed, removed } of changes) {
				const gone = removed.map((n) => `person-${n}` as CandidateId);
				index = updateIndex(index, changed, gone);
				changed.forEach((digest: Digest) => byId.set(digest.id, digest));
				gone.forEach((id) => byId.delete(id));
			}
			const expected = scan([...byId.values()], names, query, lists);
			expect(index.size).toBe(byId.size);
			expect(index.generation).toBe(7 + changes.length);
			expect(found(index, query)).toEqual(expected);
			expect(found(readBack(index), query)).toEqual(expected);
			expect(found(mergeIndex(index), query)).toEqual(expected);
		}),
		{ numRuns: 120 }
	);
}, 120_000);
