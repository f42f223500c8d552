import type { CandidateId } from '$lib/domain/candidate';
import { allBits, type Bits, clearBit, countBits, hasBit, noBits } from './bits';
import { buildSegment } from './build-segment';
import type { Digest } from './digest';
import { memo } from './memo';
import { digestAt } from './read-digest';
import type { Segment } from './segment';
import { stringAt } from './strings';

/**
 * All candidates, packed for searching. A value: an update makes another index, which shares what did not
 * change. Candidates are meant by ordinals, which hold for one index only.
 */
export interface PoolIndex {
	/** Counts the changes, so that an index and what was found with it can be known to belong together. */
	readonly generation: number;
	/** The older come first, and the larger mostly. */
	readonly segments: readonly Segment[];
	/** The first ordinal of each segment; the ordinals between its end and the next start mean nobody. */
	readonly starts: readonly number[];
	/** Ordinals are below this. */
	readonly room: number;
	/** The ordinals that mean somebody: a candidate who was removed or changed has left their place. */
	readonly live: Bits;
	/** How many candidates there are. */
	readonly size: number;
}

/**
 * Packs the digests of a pool.
 * @param generation where the counting of changes starts, to be kept with the candidates.
 */
export function buildIndex(digests: Iterable<Digest>, generation = 0): PoolIndex {
	return assemble([buildSegment(digests)], generation);
}

/**
 * The index after some candidates were added, changed or removed. They become a segment of their own, and every
 * few segments of like size are packed into one, so that a change of few is cheap in a pool of any size and each
 * candidate is packed anew a few times at most.
 * @param removed wins over `changed`; ids that are not in the index do nothing.
 */
export function updateIndex(
	index: PoolIndex,
	changed: readonly Digest[],
	removed: readonly CandidateId[]
): PoolIndex {
	const generation = index.generation + 1;
	const latest = new Map(changed.map((digest) => [digest.id, digest]));
	const live = index.live.slice();
	for (const id of [...latest.keys(), ...removed]) {
		const ordinal = ordinalOf(index, id);
		if (ordinal !== null) clearBit(live, ordinal);
	}
	for (const id of removed) latest.delete(id);
	if (!latest.size) return assemble(index.segments, generation, live);

	const kept = keptSegments(index.segments, latest.size);
	const fresh = buildSegment([...liveDigests({ ...index, live }, kept), ...latest.values()]);
	const keptRoom = index.starts[kept] ?? index.room;
	return assemble(
		[...index.segments.slice(0, kept), fresh],
		generation,
		live.subarray(0, keptRoom >>> 5)
	);
}

/** How many segments of like size are packed into one. */
const likeSegments = 6;

/** How many of the segments stay as they are when so many candidates are added: those after them join the new one. */
function keptSegments(segments: readonly Segment[], added: number): number {
	const levelOf = (size: number) => Math.floor(Math.log(size + 1) / Math.log(likeSegments));
	let kept = segments.length;
	let size = added;
	for (;;) {
		let first = kept;
		let joined = size;
		const level = levelOf(size);
		while (first > 0 && levelOf(segments[first - 1]?.size ?? 0) <= level) {
			joined += segments[--first]?.size ?? 0;
		}
		if (kept - first < likeSegments - 1) return kept;
		[kept, size] = [first, joined];
	}
}

/** Whether so many were changed or removed that searching pays for the places that they left. */
export function wantsMerge({ room, size }: PoolIndex): boolean {
	return room > 1000 + size * 1.5;
}

/** The same candidates in one segment. Takes as long as building it: for a worker at leisure. */
export function mergeIndex(index: PoolIndex): PoolIndex {
	return buildIndex(liveDigests(index, 0), index.generation);
}

/** @returns `null` where the candidate is not in the index. */
export function ordinalOf(index: PoolIndex, id: CandidateId): number | null {
	for (let s = index.segments.length - 1; s >= 0; s--) {
		const segment = index.segments[s];
		const document = segment && documentsById(segment).get(id);
		if (document === undefined) continue;
		const ordinal = (index.starts[s] ?? 0) + document;
		if (hasBit(index.live, ordinal)) return ordinal;
	}
	return null;
}

/** The ids that ordinals mean, in the same order. */
export function idsOf(index: PoolIndex, ordinals: Iterable<number>): CandidateId[] {
	return Array.from(ordinals, (ordinal) => {
		const { segment, document } = placeOf(index, ordinal);
		return stringAt(segment.documents.ids, document) as CandidateId;
	});
}

/** The segments, each with its first ordinal. */
export function segmentsOf(index: PoolIndex): { segment: Segment; start: number }[] {
	return index.segments.map((segment, s) => ({ segment, start: index.starts[s] ?? 0 }));
}

/** Where an ordinal's columns are. */
export function placeOf(index: PoolIndex, ordinal: number): { segment: Segment; document: number } {
	let s = index.segments.length - 1;
	while (s > 0 && ordinal < (index.starts[s] ?? 0)) s--;
	const segment = index.segments[s];
	if (!segment || ordinal >= index.room)
		throw new RangeError(`No candidate has ordinal ${ordinal}.`);
	return { segment, document: ordinal - (index.starts[s] ?? 0) };
}

/** Puts segments side by side. @param live who is left of the first segments; all of those beyond are live. */
export function assemble(
	segments: readonly Segment[],
	generation: number,
	live: Uint32Array = new Uint32Array()
): PoolIndex {
	const starts: number[] = [];
	let room = 0;
	for (const { size } of segments) {
		starts.push(room);
		// A segment starts at a multiple of 32, so that its documents' bits are whole elements.
		room = (room + size + 31) & ~31;
	}
	const bits = noBits(room);
	segments.forEach(({ size }, s) => bits.set(allBits(size), (starts[s] ?? 0) >>> 5));
	for (let i = 0; i < live.length; i++) bits[i] = (bits[i] ?? 0) & (live[i] ?? 0);
	return { generation, segments, starts, room, live: bits, size: countBits(bits) };
}

/** The digests of all candidates in the segments from the given one on. */
function liveDigests(index: PoolIndex, from: number): Digest[] {
	const digests: Digest[] = [];
	for (const { segment, start } of segmentsOf(index).slice(from)) {
		for (let document = 0; document < segment.size; document++) {
			if (hasBit(index.live, start + document)) digests.push(digestAt(segment, document));
		}
	}
	return digests;
}

const documentsById = memo(({ size, documents }: Segment) => {
	const byId = new Map<string, number>();
	for (let d = 0; d < size; d++) byId.set(stringAt(documents.ids, d), d);
	return byId;
});
