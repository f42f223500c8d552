import type { Sort } from '$lib/domain/query';
import { memo } from '../packed/memo';
import { type PoolIndex, segmentsOf } from '../pool/pool-index';

/** Orders that do not depend on what was asked: for each ordinal a number below 2^30, the highest first. */
export const orders: Readonly<
	Record<Exclude<Sort, 'match' | 'months' | 'used'>, (index: PoolIndex) => Uint32Array>
> = {
	/** Candidates of one kind stand by name unless something else decides. */
	name: memo(({ room }) => new Uint32Array(room)),
	/** By the most experience it can be, then by the least. */
	experience: memo((index) => {
		const order = new Uint32Array(index.room);
		for (const { segment, start } of segmentsOf(index)) {
			const { mostMonths, fewestMonths } = segment.documents;
			mostMonths.forEach((most, d) => (order[start + d] = (most << 12) | (fewestMonths[d] ?? 0)));
		}
		return order;
	}),
	/** By when they came into the pool. */
	added: memo((index) => {
		const times = new Float64Array(index.room);
		for (const { segment, start } of segmentsOf(index)) times.set(segment.documents.addedAt, start);
		const sorted = times.slice().sort();
		return Uint32Array.from(times, (time) => countBelow(sorted, time));
	})
};

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
