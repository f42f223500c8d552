import type { CandidateId } from '$lib/domain/candidate';
import type { Digest } from '../digest';
import { mergeSegments } from '../segments/merge-segments';
import { packBatch } from './batch';
import { mergeJob, withMerged } from './merging';
import type { PoolIndex } from './pool-index';
import { withBatch } from './updating';

/** The index after some candidates were added, changed or removed; removing wins over changing. */
export function updateIndex(
	index: PoolIndex,
	changed: readonly Digest[],
	removed: readonly CandidateId[]
): PoolIndex {
	const latest = new Map(changed.map((digest) => [digest.id, digest]));
	for (const id of removed) latest.delete(id);
	return withBatch(index, packBatch(latest.values()), removed);
}

/** The same candidates in one segment. */
export function mergeIndex(index: PoolIndex): PoolIndex {
	const job = mergeJob(index, 0, index.segments.length);
	return withMerged(index, job, mergeSegments(job.parts)) ?? index;
}
