import type { CandidateId } from '$lib/domain/candidate';
import { memo } from '$lib/searching/packed/memo';
import { ordinalOf, type PoolIndex } from '$lib/searching/pool/pool-index';

/** Who of a list is in the pool: their places on it, from 0, in its order. */
export interface Roll {
	readonly ids: readonly CandidateId[];
	readonly places: Uint32Array;
}

const rolls = memo((ids: readonly CandidateId[]) => {
	void ids;
	return { last: null as { readonly index: PoolIndex; readonly roll: Roll } | null };
});

/** Calls a list against the pool. @param ids who is on it; the same array while that is so. */
export function rollOf(index: PoolIndex, ids: readonly CandidateId[]): Roll {
	const known = rolls(ids);
	if (known.last?.index !== index) {
		const places = ids.flatMap((id, place) => (ordinalOf(index, id) === null ? [] : place));
		known.last = { index, roll: { ids, places: Uint32Array.from(places) } };
	}
	return known.last.roll;
}

/** The ids of a stretch of a roll. */
export function idsOn({ ids, places }: Roll, from: number, to: number): CandidateId[] {
	return Array.from(places.subarray(from, to), (place) => ids[place] as CandidateId);
}
