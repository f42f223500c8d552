import { type Bits, clearBit, countBits, hasBit } from '../packed/bits';
import { noMarks, type Marks } from './marks';
import type { Part } from '../segments/merge-order';
import { type Merged, mostParts } from '../segments/merge-segments';
import { assemble, type PoolIndex } from './pool-index';
import type { Segment } from '../segments/segment';

/** Some neighbouring segments of an index that are to become one. Plain data, to be posted. */
export interface MergeJob {
	/** The first of the segments, and the one after the last. */
	readonly from: number;
	readonly to: number;
	readonly parts: readonly Part[];
}

/** When merging is thought of: at every change, while many come in, or while nothing else is to be done. */
export type Moment = 'change' | 'intake' | 'leisure';

/** How many neighbouring segments of like size become one. While many come in, others wait for the thread. */
const likeSegments: Readonly<Record<Moment, number>> = { change: 6, leisure: 6, intake: 40 };
/** More segments than these slow a search down a little: at leisure the small ones become one. */
const fewSegments = 3;
/** A segment so many times as large as all behind it stays as it is: merging it for them would not be worth it. */
const muchLarger = 50;
/** So many who were taken out and may come back are soon packed anew; of more the places are kept. */
const fewResting = 1000;

/**
 * What is worth merging, so that a candidate is packed anew a few times at most however many come in.
 * @param moment at leisure all become one but those that are much larger than others.
 * @param resting how many were taken out and may come back to their places, which merging does away with.
 */
export function wantedMerge(
	index: PoolIndex,
	moment: Moment = 'change',
	resting = 0
): MergeJob | null {
	const { segments, room, size } = index;
	const isHollow = room > 1000 + (size + resting) * 1.5;
	if (isHollow) return mergeJob(index, 0, Math.min(segments.length, mostParts));
	if (moment === 'leisure' && segments.length > fewSegments && resting <= fewResting) {
		const from = firstOfTail(segments);
		if (from >= 0 && segments.length - from > 1)
			return mergeJob(index, from, Math.min(segments.length, from + mostParts));
	}
	const most = likeSegments[moment];
	const levels = segments.map(({ size }) => Math.floor(Math.log(size + 1) / Math.log(most)));
	const to = segments.length;
	let from = to;
	for (let level = 0; level <= Math.max(...levels); level++) {
		while (from > 0 && (levels[from - 1] ?? 0) <= level) from--;
		const alike = levels.slice(from).filter((other) => other === level).length;
		if (alike >= most) return mergeJob(index, Math.max(from, to - mostParts), to);
	}
	return null;
}

/** The first segment that is not much larger than all behind it together. */
function firstOfTail(segments: readonly Segment[]): number {
	let behind = segments.reduce((sum, { size }) => sum + size, 0);
	return segments.findIndex(({ size }) => size <= (behind -= size) * muchLarger);
}

/** The merge of the segments `from` (included) to `to` (excluded). */
export function mergeJob(
	{ segments, texts, starts, live }: PoolIndex,
	from: number,
	to: number
): MergeJob {
	const parts = segments.slice(from, to).map((segment, i) => {
		const start = starts[from + i] ?? 0;
		const all = Uint32Array.from({ length: segment.size }, (_, d) => d);
		return {
			segment,
			texts: texts[from + i] ?? '',
			kept: all.filter((d) => hasBit(live, start + d))
		};
	});
	return { from, to, parts };
}

/**
 * The index with a finished merge in the place of the segments that it was made of. The index may have changed
 * meanwhile: who was removed since stays removed.
 * @returns `null` where the segments are no longer there, or somebody came back to them who was left out.
 */
export function withMerged(index: PoolIndex, job: MergeJob, merged: Merged): PoolIndex | null {
	const { from, to, parts } = job;
	if (parts.some(({ segment }, i) => index.segments[from + i] !== segment)) return null;
	if (parts.some(({ segment, kept }, i) => !holdsAll(index, from + i, segment, kept))) return null;
	const segments = [...index.segments.slice(0, from), merged.segment, ...index.segments.slice(to)];
	const texts = [...index.texts.slice(0, from), merged.texts, ...index.texts.slice(to)];
	const { starts, room, live } = assemble(segments, texts, index.generation + 1);
	const moves = movesOf(index, starts, job, merged);
	return assemble(segments, texts, index.generation + 1, {
		live: livingAfter(index.live, live, moves),
		tags: moved(index.tags, room, moves),
		stamps: moved(index.stamps, room, moves)
	});
}

/** Whether all of a segment who are there were kept. */
function holdsAll(
	{ live, starts }: PoolIndex,
	s: number,
	{ size }: Segment,
	kept: Uint32Array
): boolean {
	const start = starts[s] ?? 0;
	const there = countBits(live.subarray(start >>> 5, (start + size + 31) >>> 5));
	return (
		kept.reduce((count, document) => count + Number(hasBit(live, start + document)), 0) === there
	);
}

/** Where candidates stand after a merge. */
interface Moves {
	/** Segments that only moved as they are: their first ordinal before and after, and how many there are. */
	readonly whole: readonly { readonly was: number; readonly now: number; readonly size: number }[];
	/** The first ordinal of the merged segment, and for each of its documents the ordinal before. */
	readonly start: number;
	readonly was: Uint32Array;
}

function movesOf(
	index: PoolIndex,
	starts: readonly number[],
	{ from, to }: MergeJob,
	{ segment, order }: Merged
): Moves {
	const whole = index.segments.flatMap(({ size }, s) => {
		if (s >= from && s < to) return [];
		const now = starts[s < from ? s : s - (to - from) + 1] ?? 0;
		return [{ was: index.starts[s] ?? 0, now, size }];
	});
	const was = new Uint32Array(segment.size);
	for (let d = 0; d < segment.size; d++) {
		was[d] = (index.starts[from + (order.part[d] ?? 0)] ?? 0) + (order.document[d] ?? 0);
	}
	return { whole, start: starts[from] ?? 0, was };
}

/** Who of all in the new segments is left, by who was left before. A segment's bits are whole elements. */
function livingAfter(before: Bits, all: Bits, { whole, start, was }: Moves): Bits {
	const live = all.slice();
	for (const { was, now, size } of whole) {
		live.set(before.subarray(was >>> 5, (was + size + 31) >>> 5), now >>> 5);
	}
	was.forEach((old, d) => {
		if (!hasBit(before, old)) clearBit(live, start + d);
	});
	return live;
}

function moved(marks: Marks, room: number, { whole, start, was }: Moves): Marks {
	const { numbers } = noMarks(room);
	for (const { was, now, size } of whole) numbers.set(marks.numbers.subarray(was, was + size), now);
	was.forEach((old, d) => (numbers[start + d] = marks.numbers[old] ?? 0));
	return { texts: marks.texts, numbers };
}
