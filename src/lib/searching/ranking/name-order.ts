import { nameOrder } from '../segments/build-segment';
import { among } from '../packed/bits';
import { memo } from '../packed/memo';
import { placeOf, type PoolIndex } from '../pool/pool-index';
import type { Segment } from '../segments/segment';
import { stringAt } from '../packed/strings';

type Ordinals = Uint32Array<ArrayBuffer>;

/**
 * All candidates by name. A segment is in that order already; the few of the small ones are each looked up in
 * what is ordered so far.
 */
export const inOrderOfNames = memo((index: PoolIndex): Uint32Array<ArrayBuffer> => {
	return among(orderOfFirst(index, index.segments.length), index.live);
});

/** The order of segments that stand side by side, kept with the last of them: an edit adds one behind them. */
const kept = new WeakMap<
	Segment,
	{ readonly before: readonly Segment[]; readonly order: Ordinals }
>();

/** The order of all that the first `count` segments hold. */
function orderOfFirst(index: PoolIndex, count: number): Ordinals {
	const last = index.segments[count - 1];
	if (!last) return new Uint32Array();
	const before = index.segments.slice(0, count - 1);
	const known = kept.get(last);
	const isSame = known?.before.length === before.length;
	if (isSame && before.every((segment, s) => segment === known.before[s])) return known.order;
	const own = new Uint32Array(last.size);
	for (let d = 0; d < last.size; d++) own[d] = (index.starts[count - 1] ?? 0) + d;
	const many = orderOfFirst(index, count - 1);
	const order = many.length ? merged(index, many, own) : own;
	kept.set(last, { before, order });
	return order;
}

function merged(index: PoolIndex, many: Ordinals, few: Ordinals): Ordinals {
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
	const isBefore = (at: number) => {
		const [otherKey, otherId] = orderOf(index, ordered[at] ?? 0);
		return otherKey < key || (otherKey === key && otherId < id);
	};
	// Strides that double, since the next of few is mostly near.
	let low = from;
	let high = from;
	for (let stride = 1; high < ordered.length && isBefore(high); stride *= 2) {
		low = high + 1;
		high += stride;
	}
	high = Math.min(high, ordered.length);
	while (low < high) {
		const middle = (low + high) >>> 1;
		if (isBefore(middle)) low = middle + 1;
		else high = middle;
	}
	return low;
}

function orderOf(index: PoolIndex, ordinal: number): [key: string, id: string] {
	const { segment, document } = placeOf(index, ordinal);
	const { names, ids } = segment.documents;
	return [nameOrder(stringAt(names, document)), stringAt(ids, document)];
}
