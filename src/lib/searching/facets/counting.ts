import { type Bits, countBits, drop, numbersIn } from '../packed/bits';
import type { Joined } from '../pool/joined';
import { memo } from '../packed/memo';
import { goneOf, skillsOf, skillTotals, valuesOf } from '../pool/pool-facts';
import { type PoolIndex, segmentsOf } from '../pool/pool-index';
import { byColumn, type FacetColumn, type Segment } from '../segments/segment';
import { stringCount } from '../packed/strings';

/** Longer careers are counted together. */
export const mostYears = 40;

/** How many of some candidates have each skill, by joined number. @param lowestStep the least height that counts. */
export function countSkills(index: PoolIndex, among: Bits, lowestStep: number): Uint32Array {
	const count = ({ skills }: Segment, documents: Uint32Array) =>
		skillCounts(skills, documents, lowestStep);
	// With no step asked the totals of all are known, and the fewer can be counted.
	return countBy(index, among, count, skillsOf(index), lowestStep ? null : skillTotals(index));
}

/** How many of some candidates have each value of a facet, by joined number. */
export function countValues(index: PoolIndex, column: FacetColumn, among: Bits): Uint32Array {
	const joined = valuesOf[column](index);
	return countBy(index, among, valueCounts(column), joined, valueTotals[column](index));
}

/** How many of some candidates have 0 years of experience, 1 year …, and at the end, none stated. */
export function countYears(index: PoolIndex, among: Bits): Uint32Array {
	return countBy(index, among, yearCounts, years, yearTotals(index));
}

/** Counts documents of one segment, by the segment's own numbers. */
type Count = (segment: Segment, documents: Uint32Array) => Uint32Array;

/**
 * Counts candidates. Where totals are known and most candidates are among the counted, those left out are
 * counted and taken off, so that at most half the pool is looked at.
 */
function countBy(
	index: PoolIndex,
	among: Bits,
	count: Count,
	{ size, numbers }: Pick<Joined, 'size' | 'numbers'>,
	totals: Uint32Array | null
): Uint32Array {
	const { documents, leftOut } = totals
		? fewerOf(index, among)
		: { documents: documentsOf(index, among), leftOut: false };
	const counts = totals && leftOut ? totals.slice() : new Uint32Array(size);
	index.segments.forEach((segment, s) => {
		const own = count(segment, documents[s] ?? new Uint32Array());
		const joined = numbers[s];
		for (let n = 0; n < own.length; n++) {
			const at = joined ? (joined[n] ?? 0) : n;
			const by = own[n] ?? 0;
			counts[at] = (counts[at] ?? 0) + (leftOut ? -by : by);
		}
	});
	return counts;
}

/** Some candidates or all others, whichever are fewer, as documents of each segment. */
interface Fewer {
	readonly documents: readonly Uint32Array[];
	readonly leftOut: boolean;
}

/** Most facets of a query count the same candidates, so these are listed once. A set that was given never changes. */
const listed = new WeakMap<Bits, Fewer>();

function fewerOf(index: PoolIndex, among: Bits): Fewer {
	let fewer = listed.get(among);
	if (!fewer) {
		const leftOut = countBits(among) * 2 > index.size;
		const bits = leftOut ? index.live.slice() : among;
		if (leftOut) drop(bits, among);
		listed.set(among, (fewer = { documents: documentsOf(index, bits), leftOut }));
	}
	return fewer;
}

function documentsOf(index: PoolIndex, bits: Bits): Uint32Array[] {
	return segmentsOf(index).map(({ segment, start }) =>
		numbersIn(bits.subarray(start >>> 5, (start + segment.size + 31) >>> 5))
	);
}

function skillCounts(
	{ ids, documentStarts, ofDocument }: Segment['skills'],
	documents: Uint32Array,
	lowestStep: number
): Uint32Array {
	const counts = new Uint32Array(stringCount(ids));
	for (let d = 0; d < documents.length; d++) {
		const document = documents[d] ?? 0;
		const end = documentStarts[document + 1] ?? 0;
		for (let i = documentStarts[document] ?? 0; i < end; i++) {
			const packed = ofDocument[i] ?? 0;
			// The step's height, 1 to 4, of stated and implied skills alike.
			if (lowestStep > 1 && ((packed - 1) & 3) + 1 < lowestStep) continue;
			const n = packed >>> 4;
			counts[n] = (counts[n] ?? 0) + 1;
		}
	}
	return counts;
}

function valueCounts(column: FacetColumn): Count {
	return ({ facets }, documents) => {
		const { values, value } = facets[column];
		const counts = new Uint32Array(stringCount(values));
		for (let d = 0; d < documents.length; d++) {
			const n = value[documents[d] ?? 0] ?? 0;
			counts[n] = (counts[n] ?? 0) + 1;
		}
		return counts;
	};
}

/** Years are the same numbers in every segment. */
const years = { size: mostYears + 2, numbers: [] };

function yearCounts({ documents: { mostMonths } }: Segment, documents: Uint32Array): Uint32Array {
	const counts = new Uint32Array(mostYears + 2);
	for (let d = 0; d < documents.length; d++) {
		const months = mostMonths[documents[d] ?? 0] ?? 0;
		const at = months ? Math.min(Math.floor((months - 1) / 12), mostYears) : mostYears + 1;
		counts[at] = (counts[at] ?? 0) + 1;
	}
	return counts;
}

const valueTotals = byColumn((column) => {
	const countAll = ofEveryone(valueCounts(column));
	return memo((index: PoolIndex) => totalsOf(index, countAll, valuesOf[column](index)));
});

const countAllYears = ofEveryone(yearCounts);
const yearTotals = memo((index: PoolIndex) => totalsOf(index, countAllYears, years));

/** A count of all documents of a segment beside one of some. That of all is remembered: a segment never changes. */
interface CountAll {
	readonly some: Count;
	readonly all: (segment: Segment) => Uint32Array;
}

function ofEveryone(some: Count): CountAll {
	return { some, all: memo((segment: Segment) => some(segment, upTo(segment.size))) };
}

/** Counts everyone: all whom the segments hold, less the few who have left their place. */
function totalsOf(
	index: PoolIndex,
	{ some, all }: CountAll,
	{ size, numbers }: Pick<Joined, 'size' | 'numbers'>
): Uint32Array {
	const gone = goneOf(index);
	const totals = new Uint32Array(size);
	index.segments.forEach((segment, s) => {
		const counts = all(segment);
		const left = gone[s]?.length ? some(segment, gone[s]) : null;
		const joined = numbers[s];
		for (let n = 0; n < counts.length; n++) {
			const at = joined ? (joined[n] ?? 0) : n;
			totals[at] = (totals[at] ?? 0) + (counts[n] ?? 0) - (left?.[n] ?? 0);
		}
	});
	return totals;
}

function upTo(size: number): Uint32Array {
	const numbers = new Uint32Array(size);
	for (let n = 0; n < size; n++) numbers[n] = n;
	return numbers;
}
