import type { CandidateId } from '$lib/domain/candidate';
import type { MonthBounds } from '$lib/domain/query/clause';
import { type Bits, noBits, setBit } from '../packed/bits';
import { packMonths } from '../evidence';
import { valuesOf } from '../pool/pool-facts';
import { ordinalOf, type PoolIndex, segmentsOf } from '../pool/pool-index';
import type { FacetColumn } from '../segments/segment';

/** Everyone with a value of a column; `notStated` is a value too. @param wanted by joined number. */
export function withValueNumbers(
	index: PoolIndex,
	column: FacetColumn,
	wanted: Iterable<number>
): Bits {
	const joined = valuesOf[column](index);
	const isWanted = new Uint8Array(joined.size);
	for (const number of wanted) isWanted[number] = 1;
	const bits = noBits(index.room);
	segmentsOf(index).forEach(({ segment, start }, s) => {
		const { value } = segment.facets[column];
		const numbers = joined.numbers[s];
		for (let d = 0; d < segment.size; d++) {
			const n = value[d] ?? 0;
			if (isWanted[numbers ? (numbers[n] ?? 0) : n]) setBit(bits, start + d);
		}
	});
	return bits;
}

/** Everyone with one of some values, in any case. */
export function withValues(index: PoolIndex, column: FacetColumn, wanted: readonly string[]): Bits {
	const { numberOf } = valuesOf[column](index);
	const numbers = wanted.map(numberOf).filter((number) => number !== undefined);
	return withValueNumbers(index, column, numbers);
}

/**
 * Everyone whose total experience can lie within bounds. Experience known only as a range of months is within
 * where part of the range is.
 */
export function withExperience(
	index: PoolIndex,
	{ from, to }: MonthBounds
): { bits: Bits; orUndated: Bits } {
	const bits = noBits(index.room);
	const orUndated = noBits(index.room);
	const least = packMonths(from ?? 0);
	const most = to === null ? Infinity : packMonths(to);
	for (const { segment, start } of segmentsOf(index)) {
		const { fewestMonths, mostMonths } = segment.documents;
		for (let d = 0; d < segment.size; d++) {
			const longest = mostMonths[d] ?? 0;
			const isWithin = longest >= least && (fewestMonths[d] ?? 0) <= most;
			if (longest && isWithin) setBit(bits, start + d);
			if (!longest || isWithin) setBit(orUndated, start + d);
		}
	}
	return { bits, orUndated };
}

/** Everyone of some ids who is in the pool. */
export function withIds(index: PoolIndex, ids: Iterable<CandidateId>): Bits {
	const bits = noBits(index.room);
	for (const id of ids) {
		const ordinal = ordinalOf(index, id);
		if (ordinal !== null) setBit(bits, ordinal);
	}
	return bits;
}
