import type { CandidateId } from '$lib/domain/candidate';
import { packBatch, tagsInText } from './batch';
import { allBits, type Bits, countBits, hasBit, noBits } from '../packed/bits';
import type { Digest } from '../digest';
import { documentOf } from '../segments/id-table';
import { markAt, type Marks, noMarks, withMarks } from './marks';
import { digestAt } from '../segments/read-digest';
import type { Segment } from '../segments/segment';
import { stringAt } from '../packed/strings';
import type { HeldTexts } from '../whole-text/held';

/**
 * All candidates, packed for searching. A value: an update makes another index, which shares what did not
 * change. Candidates are meant by ordinals, which hold for one index only.
 */
export interface PoolIndex {
	/** Counts the changes, so that an index and what was found with it can be known to belong together. */
	readonly generation: number;
	/** The older come first, and the larger mostly. */
	readonly segments: readonly Segment[];
	/** All words of the profiles, of each segment. They are read when somebody looks for them. */
	readonly texts: readonly HeldTexts[];
	/** The first ordinal of each segment; the ordinals between its end and the next start mean nobody. */
	readonly starts: readonly number[];
	/** Ordinals are below this. */
	readonly room: number;
	/** The ordinals that mean somebody: a candidate who was removed or changed has left their place. */
	readonly live: Bits;
	/** How many candidates there are. */
	readonly size: number;
	/** The tags of each, as one text; see `tagsAt`. */
	readonly tags: Marks;
	/** The version of the facts that each was packed from. */
	readonly stamps: Marks;
}

/**
 * Packs the digests of a pool.
 * @param generation where the counting of changes starts, to be kept with the candidates.
 */
export function buildIndex(digests: Iterable<Digest>, generation = 0): PoolIndex {
	const { segment, texts, tags, stamps } = packBatch(digests);
	const none = noMarks(roomOf([segment]));
	return assemble([segment], [texts], generation, {
		tags: withMarks(none, tags.entries()),
		stamps: withMarks(none, stamps.entries())
	});
}

/** @returns `null` where the candidate is not in the index. */
export function ordinalOf(index: PoolIndex, id: CandidateId): number | null {
	for (const { ordinal } of placesOf(index, id)) if (hasBit(index.live, ordinal)) return ordinal;
	return null;
}

/** Where somebody stands in an index, there or not. */
export interface Place {
	readonly segment: Segment;
	readonly document: number;
	readonly ordinal: number;
}

/** The places of an id, the latest first: what was read of somebody later stands in a later segment. */
export function* placesOf({ segments, starts }: PoolIndex, id: CandidateId): Generator<Place> {
	for (let s = segments.length - 1; s >= 0; s--) {
		const segment = segments[s];
		const document = segment ? documentOf(segment, id) : null;
		if (segment && document !== null)
			yield { segment, document, ordinal: (starts[s] ?? 0) + document };
	}
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

/** The tags of a candidate, in order of the alphabet. */
export function tagsAt({ tags }: PoolIndex, ordinal: number): readonly string[] {
	return tagsInText(markAt(tags, ordinal));
}

/** The digest that a candidate was packed from; of the positions that show a skill the first 16. */
export function digestIn(index: PoolIndex, ordinal: number): Digest {
	const { segment, document } = placeOf(index, ordinal);
	const stamp = markAt(index.stamps, ordinal);
	return { ...digestAt(segment, document), tags: tagsAt(index, ordinal), stamp };
}

/** What goes along with segments that are put side by side. */
export interface Carried {
	/** Who is left of the first segments; all of those beyond are live. */
	readonly live?: Uint32Array;
	readonly tags?: Marks;
	readonly stamps?: Marks;
}

/** Puts segments side by side. */
export function assemble(
	segments: readonly Segment[],
	texts: readonly HeldTexts[],
	generation: number,
	{ live = new Uint32Array(), tags, stamps }: Carried = {}
): PoolIndex {
	const starts = startsOf(segments);
	const room = roomOf(segments);
	const bits = noBits(room);
	segments.forEach(({ size }, s) => bits.set(allBits(size), (starts[s] ?? 0) >>> 5));
	for (let i = 0; i < live.length; i++) bits[i] = (bits[i] ?? 0) & (live[i] ?? 0);
	return {
		generation,
		segments,
		texts,
		starts,
		room,
		live: bits,
		size: countBits(bits),
		tags: tags ?? noMarks(room),
		stamps: stamps ?? noMarks(room)
	};
}

/** The first ordinal of each segment. It is a multiple of 32, so that the documents' bits are whole elements. */
export function startsOf(segments: readonly Segment[]): number[] {
	let room = 0;
	return segments.map(({ size }) => {
		const start = room;
		room = (room + size + 31) & ~31;
		return start;
	});
}

/** How many ordinals segments take, those between them included. */
export function roomOf(segments: readonly Segment[]): number {
	return segments.reduce((room, { size }) => (room + size + 31) & ~31, 0);
}
