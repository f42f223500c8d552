import type { CandidateId } from '$lib/domain/candidate';
import type { TagsOf } from '$lib/domain/tag';
import { type Batch, tagText } from './batch';
import { clearBit, hasBit } from '../packed/bits';
import { type Marks, withMarks } from './marks';
import { assemble, idsOf, ordinalOf, type PoolIndex, roomOf } from './pool-index';
import { stringsIn } from '../packed/strings';

/**
 * The index after a batch of candidates came in: they become a segment of their own, so a change of few is cheap in a
 * pool of any size; see `wantedMerge` for what becomes of many segments.
 * @param removed ids that are not in the index do nothing.
 * @param areNew whether none of the batch can be in the index already, so that none is looked for.
 */
export function withBatch(
	index: PoolIndex,
	{ segment, texts, tags, stamps }: Batch,
	removed: readonly CandidateId[],
	areNew = false
): PoolIndex {
	const live = index.live.slice();
	const replaced = areNew ? [] : (stringsIn(segment.documents.ids) as CandidateId[]);
	for (const id of [...replaced, ...removed]) {
		const ordinal = ordinalOf(index, id);
		if (ordinal !== null) clearBit(live, ordinal);
	}
	const generation = index.generation + 1;
	if (!segment.size) return assemble(index.segments, index.texts, generation, { ...index, live });
	const isFilled = (_: unknown, s: number) => (index.segments[s]?.size ?? 0) > 0;
	const segments = [...index.segments.filter(isFilled), segment];
	const room = roomOf(segments);
	return assemble(segments, [...index.texts.filter(isFilled), texts], generation, {
		live,
		tags: extended(index.tags, room, index.room, tags),
		stamps: extended(index.stamps, room, index.room, stamps)
	});
}

/** The index after some tags changed; those of unknown candidates do nothing. */
export function withTags(index: PoolIndex, retagged: readonly TagsOf[]): PoolIndex {
	const changes = retagged.flatMap(({ id, tags }) => {
		const ordinal = ordinalOf(index, id);
		return ordinal === null ? [] : [[ordinal, tagText(tags)] as const];
	});
	return { ...index, generation: index.generation + 1, tags: withMarks(index.tags, changes) };
}

/** The index after facts came out the same under another version. It finds what it found before. */
export function withStamp(index: PoolIndex, ids: readonly CandidateId[], stamp: string): PoolIndex {
	const ordinals = ids.flatMap((id) => ordinalOf(index, id) ?? []);
	return {
		...index,
		stamps: withMarks(
			index.stamps,
			ordinals.map((ordinal) => [ordinal, stamp])
		)
	};
}

/** Candidates whose facts are of another version, at most `most`. */
export function staleIds(index: PoolIndex, stamp: string, most = Infinity): CandidateId[] {
	const stale: number[] = [];
	eachStale(index, stamp, (ordinal) => stale.push(ordinal) < most);
	return idsOf(index, stale);
}

/** How many candidates have facts of another version. */
export function countStale(index: PoolIndex, stamp: string): number {
	let count = 0;
	eachStale(index, stamp, () => ++count > 0);
	return count;
}

/** @param visit `false` from it ends the walk. */
function eachStale(
	{ stamps, live, room }: PoolIndex,
	stamp: string,
	visit: (ordinal: number) => boolean
): void {
	const current = stamps.texts.indexOf(stamp);
	for (let ordinal = 0; ordinal < room; ordinal++) {
		if (stamps.numbers[ordinal] === current || !hasBit(live, ordinal)) continue;
		if (!visit(ordinal)) return;
	}
}

function extended(
	{ texts, numbers }: Marks,
	room: number,
	start: number,
	added: readonly string[]
): Marks {
	const longer = new Uint32Array(room);
	longer.set(numbers.subarray(0, start));
	return withMarks(
		{ texts, numbers: longer },
		added.map((text, d) => [start + d, text] as const)
	);
}
