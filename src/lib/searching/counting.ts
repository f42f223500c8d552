import { type Bits, countBits, drop } from './bits';
import { memo } from './memo';
import { skillsOf, skillTotals, valuesOf } from './pool-facts';
import { type PoolIndex, segmentsOf } from './pool-index';
import type { FacetColumn, Segment } from './segment';

/** Longer careers are counted together. */
export const mostYears = 40;

/** Adds one document to the counts. */
type Count = (counts: Uint32Array, document: number) => void;

/** How many of some candidates have each skill, by joined number. @param lowestStep the least height that counts. */
export function countSkills(index: PoolIndex, among: Bits, lowestStep: number): Uint32Array {
	const { size, numbers } = skillsOf(index);
	const counter = (segment: Segment, s: number) => skillCounter(segment, numbers[s], lowestStep);
	// With no step asked the totals of all are known, and the fewer can be counted.
	return countBy(index, among, size, counter, lowestStep ? null : skillTotals(index));
}

/** How many of some candidates have each value of a facet, by joined number. */
export function countValues(index: PoolIndex, column: FacetColumn, among: Bits): Uint32Array {
	const totals = valueTotals[column](index);
	return countBy(index, among, totals.length, valueCounter(index, column), totals);
}

/** How many of some candidates have 0 years of experience, 1 year …, and at the end, none stated. */
export function countYears(index: PoolIndex, among: Bits): Uint32Array {
	return countBy(index, among, mostYears + 2, yearCounter, yearTotals(index));
}

/**
 * Counts candidates. Where totals are known and most candidates are among the counted, those left out are
 * counted and taken off, so that at most half the pool is looked at.
 */
function countBy(
	index: PoolIndex,
	among: Bits,
	size: number,
	counterOf: (segment: Segment, s: number) => Count,
	totals: Uint32Array | null
): Uint32Array {
	const inverse = totals !== null && countBits(among) * 2 > index.size;
	let bits = among;
	if (inverse) drop((bits = index.live.slice()), among);
	const counts = new Uint32Array(size);
	segmentsOf(index).forEach(({ segment, start }, s) => {
		const count = counterOf(segment, s);
		const first = start >>> 5;
		const end = first + ((segment.size + 31) >>> 5);
		for (let element = first; element < end; element++) {
			const base = (element - first) << 5;
			for (let rest = bits[element] ?? 0; rest; rest &= rest - 1) {
				count(counts, base + 31 - Math.clz32(rest & -rest));
			}
		}
	});
	return inverse ? totals.map((total, n) => total - (counts[n] ?? 0)) : counts;
}

function skillCounter(
	{ skills }: Segment,
	numbers: Uint32Array | null | undefined,
	lowestStep: number
): Count {
	const { documentStarts, ofDocument } = skills;
	return (counts, document) => {
		const end = documentStarts[document + 1] ?? 0;
		for (let i = documentStarts[document] ?? 0; i < end; i++) {
			const packed = ofDocument[i] ?? 0;
			if (lowestStep && (((packed & 15) - 1) & 3) + 1 < lowestStep) continue;
			const n = packed >>> 4;
			const joined = numbers ? (numbers[n] ?? 0) : n;
			counts[joined] = (counts[joined] ?? 0) + 1;
		}
	};
}

function valueCounter(
	index: PoolIndex,
	column: FacetColumn
): (segment: Segment, s: number) => Count {
	const joined = valuesOf[column](index);
	return (segment, s) => {
		const { value } = segment.facets[column];
		const numbers = joined.numbers[s];
		return (counts, document) => {
			const n = value[document] ?? 0;
			const at = numbers ? (numbers[n] ?? 0) : n;
			counts[at] = (counts[at] ?? 0) + 1;
		};
	};
}

function yearCounter({ documents }: Segment): Count {
	const { mostMonths } = documents;
	return (counts, document) => {
		const months = mostMonths[document] ?? 0;
		const at = months ? Math.min(Math.floor((months - 1) / 12), mostYears) : mostYears + 1;
		counts[at] = (counts[at] ?? 0) + 1;
	};
}

const totalsOfColumn = (column: FacetColumn) =>
	memo((index: PoolIndex) =>
		countBy(index, index.live, valuesOf[column](index).size, valueCounter(index, column), null)
	);

const valueTotals: Readonly<Record<FacetColumn, (index: PoolIndex) => Uint32Array>> = {
	titles: totalsOfColumn('titles'),
	places: totalsOfColumn('places'),
	availability: totalsOfColumn('availability')
};

const yearTotals = memo((index: PoolIndex) =>
	countBy(index, index.live, mostYears + 2, yearCounter, null)
);
