import type { MonthBounds } from '$lib/domain/query';
import type { SkillId } from '$lib/domain/skill';
import { type Bits, noBits, setBit } from './bits';
import { packMonths } from './evidence';
import { numberIn } from './joined';
import { valuesOf } from './pool-facts';
import { type PoolIndex, segmentsOf } from './pool-index';
import type { FacetColumn } from './segment';

/** Everyone who states or implies one of some skills. */
export function withSkills(index: PoolIndex, wanted: readonly SkillId[]): Bits {
	const bits = noBits(index.room);
	for (const { segment, start } of segmentsOf(index)) {
		const { ids, starts, document } = segment.skills;
		for (const skill of wanted) {
			const n = numberIn(ids, skill);
			if (n === undefined) continue;
			const end = starts[n + 1] ?? 0;
			for (let p = starts[n] ?? 0; p < end; p++) setBit(bits, start + (document[p] ?? 0));
		}
	}
	return bits;
}

/** Everyone with one of some values; `notStated` is a value too. */
export function withValues(index: PoolIndex, column: FacetColumn, wanted: readonly string[]): Bits {
	const joined = valuesOf[column](index);
	const isWanted = new Uint8Array(joined.size);
	for (const value of wanted) {
		const number = joined.numberOf(value);
		if (number !== undefined) isWanted[number] = 1;
	}
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
