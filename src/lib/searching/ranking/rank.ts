import type { Sort } from '$lib/domain/query';
import { among, type Bits, numbersIn } from '../packed/bits';
import { inOrderOfNames } from './name-order';
import { orders } from './orders';
import type { PoolIndex } from '../pool/pool-index';
import { sortByKeys } from '../packed/radix-sort';

/** Found candidates in their order, and how many of them each kind of match brings. */
export interface Ranked {
	readonly ids: Uint32Array<ArrayBuffer>;
	readonly exact: number;
	readonly prefix: number;
	readonly fuzzy: number;
}

/**
 * Orders the found. Who meets every word exactly stands above who meets one only by its beginning, and those
 * above who need a near match, whatever the sort. Within that the best match has the most points over all that
 * was asked (0 to 8 each, see `PackedEvidence`), then the most months of the skills asked for, then the latest
 * use, then the first name by the alphabet.
 * @param bests how each thing asked is met, see `Hits.best`.
 */
export function rank(
	index: PoolIndex,
	found: Bits,
	bests: readonly Uint32Array[],
	sort: Sort
): Ranked {
	const ids = foundByName(index, found);
	if (
		!bests.length &&
		(sort === 'match' || sort === 'name' || sort === 'months' || sort === 'used')
	) {
		return { ids, exact: ids.length, prefix: 0, fuzzy: 0 };
	}
	const keys = bests.length === 1 && bests[0] ? keysOfOne(ids, bests[0]) : keysOfAll(ids, bests);
	const [exact, prefix] = [countKind(keys, 3), countKind(keys, 2)];
	if (sort === 'months' || sort === 'used')
		keys.forEach((key, i) => (keys[i] = withoutPoints(key, sort)));
	else if (sort !== 'match') sortWithinKind(ids, keys, orders[sort](index));
	sortByKeys(ids, keys);
	return { ids, exact, prefix, fuzzy: ids.length - exact - prefix };
}

/**
 * A key that is higher for the better: the kind (2 bits: 3 for exact, 2 for a beginning, 1 for a near match),
 * points (7), months (12) and last use (11, which reach from 1900 to 2070), each held to its bits.
 */
function keyOf(kind: number, points: number, months: number, lastUsed: number): number {
	return (
		(kind << 30) |
		((points < 127 ? points : 127) << 23) |
		((months < 4095 ? months : 4095) << 11) |
		(lastUsed < 2047 ? lastUsed : 2047)
	);
}

/** The key by months, then last use, or the other way round. */
function withoutPoints(key: number, first: 'months' | 'used'): number {
	const kind = key & (3 << 30);
	const months = (key >>> 11) & 4095;
	const lastUsed = key & 2047;
	return kind | (first === 'months' ? (months << 11) | lastUsed : (lastUsed << 12) | months);
}

function keysOfOne(ids: Uint32Array, best: Uint32Array): Uint32Array<ArrayBuffer> {
	const keys = new Uint32Array(ids.length);
	for (let i = 0; i < ids.length; i++) {
		const match = best[ids[i] ?? 0] ?? 0;
		const monthsPlusOne = (match >>> 12) & 4095;
		const months = monthsPlusOne ? monthsPlusOne - 1 : 0;
		keys[i] = keyOf(match >>> 28, (match >>> 24) & 15, months, match & 4095);
	}
	return keys;
}

/** The weakest kind, all points, all months and the latest use over what was asked. */
function keysOfAll(ids: Uint32Array, bests: readonly Uint32Array[]): Uint32Array<ArrayBuffer> {
	const keys = new Uint32Array(ids.length);
	for (let i = 0; i < ids.length; i++) {
		const ordinal = ids[i] ?? 0;
		let [kind, points, months, lastUsed] = [3, 0, 0, 0];
		for (let b = 0; b < bests.length; b++) {
			const match = bests[b]?.[ordinal] ?? 0;
			kind = Math.min(kind, match >>> 28);
			points += (match >>> 24) & 15;
			months += Math.max(((match >>> 12) & 4095) - 1, 0);
			lastUsed = Math.max(lastUsed, match & 4095);
		}
		keys[i] = keyOf(kind, points, months, lastUsed);
	}
	return keys;
}

function countKind(keys: Uint32Array, kind: number): number {
	let count = 0;
	for (let i = 0; i < keys.length; i++) if ((keys[i] ?? 0) >>> 30 === kind) count++;
	return count;
}

/** Keeps of the keys the kind, and lets another order decide within it. */
function sortWithinKind(ids: Uint32Array, keys: Uint32Array, order: Uint32Array): void {
	for (let i = 0; i < ids.length; i++) {
		keys[i] = ((keys[i] ?? 0) & (3 << 30)) | (order[ids[i] ?? 0] ?? 0);
	}
}

/** The found in the order of their names, in which equals stay. */
function foundByName(index: PoolIndex, found: Bits): Uint32Array<ArrayBuffer> {
	// A segment's ordinals are in the order of names already.
	if (index.segments.length === 1) return numbersIn(found);
	return among(inOrderOfNames(index), found);
}
