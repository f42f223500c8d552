import type { Sort } from '$lib/domain/query';
import { type Bits, hasBit, numbersIn } from './bits';
import { inOrderOfNames } from './name-order';
import { timesAdded } from './pool-facts';
import { placeOf, type PoolIndex } from './pool-index';
import { sortByKeys } from './radix-sort';

/** Found candidates in their order, and how many of them each kind of match brings. */
export interface Ranked {
	readonly ids: Uint32Array<ArrayBuffer>;
	readonly exact: number;
	readonly prefix: number;
	readonly fuzzy: number;
}

/**
 * How well a candidate meets all that was asked. Who meets every word exactly stands above who meets one only
 * by its beginning, and those above who need a near match, whatever the sort. Within that the best match has
 * the most points over all that was asked (0 to 8 each, see `PackedEvidence`), then the most months of the
 * skills asked for, then the latest use, then the first name by the alphabet.
 */
export interface Score {
	/** 3 for exact, 2 for a beginning, 1 for a near match: the weakest over all that was asked. */
	readonly kind: number;
	readonly points: number;
	/** Summed over the skills asked for. */
	readonly months: number;
	/** The latest, as packed evidence holds it. */
	readonly lastUsed: number;
}

/** Adds up how one candidate meets each thing asked. @param bests see `Hits.best`. */
export function scoreOf(bests: readonly Uint32Array[], ordinal: number): Score {
	let [kind, points, months, lastUsed] = [3, 0, 0, 0];
	for (const best of bests) {
		const match = best[ordinal] ?? 0;
		kind = Math.min(kind, match >>> 28);
		points += (match >>> 24) & 15;
		months += Math.max(((match >>> 12) & 4095) - 1, 0);
		lastUsed = Math.max(lastUsed, match & 4095);
	}
	return { kind, points, months, lastUsed };
}

/** Orders the found. @param bests how each thing asked is met. */
export function rank(
	index: PoolIndex,
	found: Bits,
	bests: readonly Uint32Array[],
	sort: Sort
): Ranked {
	const ids = foundByName(index, found);
	const keys = new Uint32Array(ids.length);
	const within = keyWithinKind(index, sort);
	const count = [0, 0, 0, 0];
	for (let i = 0; i < ids.length; i++) {
		const ordinal = ids[i] ?? 0;
		const score = scoreOf(bests, ordinal);
		count[score.kind] = (count[score.kind] ?? 0) + 1;
		keys[i] = (score.kind << 30) | within(score, ordinal);
	}
	sortByKeys(ids, keys);
	return { ids, exact: count[3] ?? 0, prefix: count[2] ?? 0, fuzzy: count[1] ?? 0 };
}

/** What decides among matches of one kind, as a number of 30 bits, the highest first. */
function keyWithinKind(index: PoolIndex, sort: Sort): (score: Score, ordinal: number) => number {
	switch (sort) {
		case 'match':
			return matchKey;
		case 'experience':
			return (_, ordinal) => {
				const { segment, document } = placeOf(index, ordinal);
				const { mostMonths, fewestMonths } = segment.documents;
				return ((mostMonths[document] ?? 0) << 12) | (fewestMonths[document] ?? 0);
			};
		case 'added': {
			const times = timesAdded(index);
			return (_, ordinal) => {
				const { segment, document } = placeOf(index, ordinal);
				return countBelow(times, segment.documents.addedAt[document] ?? 0);
			};
		}
		case 'name':
			return () => 0;
	}
}

/** Points (7 bits), months (12) and last use (11, which reach from 1900 to 2070), each held to its bits. */
function matchKey({ points, months, lastUsed }: Score): number {
	return (Math.min(points, 127) << 23) | (Math.min(months, 4095) << 11) | Math.min(lastUsed, 2047);
}

function countBelow(sorted: Float64Array, value: number): number {
	let low = 0;
	let high = sorted.length;
	while (low < high) {
		const middle = (low + high) >>> 1;
		if ((sorted[middle] ?? 0) < value) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** The found in the order of their names, in which equals stay. */
function foundByName(index: PoolIndex, found: Bits): Uint32Array<ArrayBuffer> {
	// The large segment's ordinals are in the order of names already.
	if (index.segments.length === 1) return numbersIn(found);
	return inOrderOfNames(index).filter((ordinal) => hasBit(found, ordinal));
}
