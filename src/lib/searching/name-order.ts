import { nameOrder } from './build-segment';
import { among } from './bits';
import { memo } from './memo';
import { placeOf, type PoolIndex } from './pool-index';
import { stringAt } from './strings';

/**
 * All candidates by name. A segment is in that order already; the few of the small ones are each looked up in
 * what is ordered so far.
 */
export const inOrderOfNames = memo((index: PoolIndex): Uint32Array<ArrayBuffer> => {
	const { segments, starts, live } = index;
	let ordered = new Uint32Array();
	segments.forEach(({ size }, s) => {
		const own = new Uint32Array(size);
		for (let d = 0; d < size; d++) own[d] = (starts[s] ?? 0) + d;
		ordered = ordered.length ? merged(index, ordered, own) : own;
	});
	return among(ordered, live);
});

function merged(
	index: PoolIndex,
	many: Uint32Array<ArrayBuffer>,
	few: Uint32Array<ArrayBuffer>
): Uint32Array<ArrayBuffer> {
	const all = new Uint32Array(many.length + few.length);
	let taken = 0;
	few.forEach((ordinal, i) => {
		const to = firstAfter(index, many, ordinal, taken);
		all.set(many.subarray(taken, to), taken + i);
		all[to + i] = ordinal;
		taken = to;
	});
	all.set(many.subarray(taken), taken + few.length);
	return all;
}

/** Where the first of `ordered`, from `from` on, stands that comes after a candidate. */
function firstAfter(index: PoolIndex, ordered: Uint32Array, ordinal: number, from: number): number {
	const [key, id] = orderOf(index, ordinal);
	let low = from;
	let high = ordered.length;
	while (low < high) {
		const middle = (low + high) >>> 1;
		const [otherKey, otherId] = orderOf(index, ordered[middle] ?? 0);
		if (otherKey < key || (otherKey === key && otherId < id)) low = middle + 1;
		else high = middle;
	}
	return low;
}

function orderOf(index: PoolIndex, ordinal: number): [key: string, id: string] {
	const { segment, document } = placeOf(index, ordinal);
	const { names, ids } = segment.documents;
	return [nameOrder(stringAt(names, document)), stringAt(ids, document)];
}
