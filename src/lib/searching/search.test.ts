import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { CandidateId } from '$lib/domain/candidate';
import type { Query } from '$lib/domain/query';
import type { Digest } from './digest';
import { nothingBeside } from './evaluating/context';
import { fold } from './near/fold';
import { packIndex, unpackIndex, withTexts } from './pool/pack';
import { digest, digests, lists, names, query } from './testing-pool';
import { mergeIndex, updateIndex } from './pool/testing-changed-index';
import { buildIndex, idsOf, type PoolIndex } from './pool/pool-index';
import { scan, type Scanned } from './testing-plain-scan';
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
	const queries = fc.array(query, { minLength: 3, maxLength: 3 });
	fc.assert(
		fc.property(digests(40), queries, (pool, asked) => {
			const index = buildIndex(pool);
			for (const query of asked)
				expect(found(index, query)).toEqual(scan(pool, names, query, lists));
		}),
		{ numRuns: 350 }
	);
}, 120_000);

it('still does after changes, removals, packing, merging and building anew', () => {
	const queries = fc.array(query, { minLength: 7, maxLength: 7 });
	const change = fc.record({
		changed: fc.array(digest, { maxLength: 8 }),
		removed: fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 6 })
	});
	fc.assert(
		fc.property(
			digests(30),
			fc.array(change, { maxLength: 14 }),
			queries,
			(pool, changes, asked) => {
				let index = buildIndex(pool, 7);
				const byId = new Map(pool.map((digest) => [digest.id, digest]));
				for (const { changed, removed } of changes) {
					const gone = removed.map((n) => `person-${n}` as CandidateId);
					index = updateIndex(index, changed, gone);
					changed.forEach((digest: Digest) => byId.set(digest.id, digest));
					gone.forEach((id) => byId.delete(id));
				}
				expect(index.size).toBe(byId.size);
				expect(index.generation).toBe(7 + changes.length);
				const left = [...byId.values()];
				const forms = [index, readBack(index), mergeIndex(index), buildIndex(left)];
				for (const query of asked) {
					const expected = scan(left, names, query, lists);
					for (const form of forms) expect(found(form, query)).toEqual(expected);
				}
			}
		),
		{ numRuns: 150 }
	);
}, 120_000);
