import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { CandidateId } from '$lib/domain/candidate';
import type { Digest } from '../digest';
import { hasBit } from '../packed/bits';
import { mergeSegments } from '../segments/merge-segments';
import { mergeIndex, updateIndex } from './testing-changed-index';
import { mergeJob, wantedMerge, withMerged } from './merging';
import { digest, digests } from '../testing-pool';
import { buildTexts } from '../whole-text/build-texts';
import { buildIndex, digestIn, type PoolIndex } from './pool-index';
import { Resting } from './resting';
import { withTags } from './updating';

/** Everyone in an index, by id. */
function everyone(index: PoolIndex): Digest[] {
	const all: Digest[] = [];
	for (let ordinal = 0; ordinal < index.room; ordinal++) {
		if (hasBit(index.live, ordinal)) all.push(digestIn(index, ordinal));
	}
	return all.sort((a, b) => (a.id < b.id ? -1 : 1));
}

const changes = fc.array(fc.array(digest, { minLength: 1, maxLength: 3 }), {
	minLength: 1,
	maxLength: 12
});

it('gives what packing anew would give, but for the numbers of labels', () => {
	fc.assert(
		fc.property(digests(20), changes, (pool, later) => {
			const index = later.reduce((all, some) => updateIndex(all, some, []), buildIndex(pool));
			const merged = mergeIndex(index);
			expect(merged.segments).toHaveLength(1);
			const anew = buildIndex(everyone(index));
			expect(merged.segments[0]?.words).toEqual(anew.segments[0]?.words);
			expect(merged.segments[0]?.facets.titles.value).toEqual(
				anew.segments[0]?.facets.titles.value
			);
			expect(merged.segments[0]?.documents.names).toEqual(anew.segments[0]?.documents.names);
			expect(everyone(merged)).toEqual(everyone(index));
		}),
		{ numRuns: 150 }
	);
}, 60_000);

it('takes in what happened while segments were merged', () => {
	fc.assert(
		fc.property(digests(12), changes, changes, (pool, before, meanwhile) => {
			let index = before.reduce((all, some) => updateIndex(all, some, []), buildIndex(pool));
			const job = wantedMerge(index, 'leisure');
			if (!job) return;
			const merged = mergeSegments(structuredClone(job.parts));
			for (const some of meanwhile) {
				index = updateIndex(index, some, ['person-1' as CandidateId]);
				index = withTags(index, [{ id: 'person-2' as CandidateId, tags: ['meanwhile'] }]);
			}
			const after = withMerged(index, job, merged);
			expect(after && everyone(after)).toEqual(everyone(index));
			expect(after && after.segments.length).toBeLessThan(index.segments.length);
		}),
		{ numRuns: 150 }
	);
}, 60_000);

it('keeps the segments few, and packs a candidate anew a few times at most', () => {
	const one = { ...(fc.sample(digest, 1)[0] as Digest), positions: [], skills: [] };
	let index = buildIndex([]);
	let packed = 0;
	for (let n = 0; n < 500; n++) {
		index = updateIndex(index, [{ ...one, id: `person-${n}` as CandidateId }], []);
		for (let job = wantedMerge(index); job; job = wantedMerge(index)) {
			packed += job.parts.reduce((sum, { kept }) => sum + kept.length, 0);
			index = withMerged(index, job, mergeSegments(job.parts)) ?? index;
		}
	}
	expect(index.size).toBe(500);
	expect(index.segments.length).toBeLessThan(20);
	expect(packed / 500).toBeLessThan(5);
});

it('gives up where somebody came back to a segment while it was merged without them', () => {
	const [one] = fc.sample(digest, 1) as [Digest];
	const ids = ['one', 'other'] as CandidateId[];
	const resting = new Resting();
	const before = buildIndex(ids.map((id) => ({ ...one, id })));
	const without = resting.takeOut(before, ids.slice(0, 1));
	const job = mergeJob(without, 0, 1);
	const merged = mergeSegments(job.parts);
	const { index, missing } = resting.bringBack(without, ids);
	expect([index.size, missing]).toEqual([2, []]);
	expect(withMerged(index, job, merged)).toBeNull();
	expect(withMerged(without, job, merged)?.size).toBe(1);
});

it('keeps the places of many who may come back, and does away with them where nobody may', () => {
	const [one] = fc.sample(digest, 1) as [Digest];
	const ids = Array.from({ length: 1200 }, (_, n) => `person-${n}` as CandidateId);
	const resting = new Resting();
	const index = resting.takeOut(buildIndex(ids.map((id) => ({ ...one, id }))), ids);
	expect(wantedMerge(index, 'leisure', resting.countIn(index))).toBeNull();
	resting.wakeAll();
	expect(wantedMerge(index, 'leisure', resting.countIn(index))).not.toBeNull();
});

it('makes one at leisure of all but those that are much larger than what is behind them', () => {
	const [one] = fc.sample(digest, 1) as [Digest];
	let people = 0;
	const some = (count: number) =>
		Array.from({ length: count }, () => ({ ...one, id: `person-${people++}` as CandidateId }));
	const indexOf = (...sizes: number[]) =>
		sizes.reduce((index, size) => updateIndex(index, some(size), []), buildIndex([]));
	const merged = (...sizes: number[]) => {
		const { from, to } = wantedMerge(indexOf(...sizes), 'leisure') ?? {};
		return [from, to];
	};
	expect(merged(60, 60, 60, 60, 1)).toEqual([0, 5]);
	expect(merged(120, 1, 1, 1)).toEqual([0, 4]);
	expect(merged(300, 1, 1, 1)).toEqual([1, 4]);
	expect(merged(300, 2, 1)).toEqual([undefined, undefined]);
});

it('gives up where the segments are no longer there', () => {
	const [one] = fc.sample(digest, 1) as [Digest];
	const index = updateIndex(buildIndex([one]), [{ ...one, id: 'other' as CandidateId }], []);
	const foreign = mergeIndex(buildIndex([one])).segments.map((segment) => ({
		segment,
		texts: buildTexts([[]]),
		kept: Uint32Array.of(0)
	}));
	const job = { from: 0, to: 1, parts: foreign };
	expect(withMerged(index, job, mergeSegments(job.parts))).toBeNull();
});
