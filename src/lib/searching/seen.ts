import { memo } from './packed/memo';
import { placeOf, type PoolIndex } from './pool/pool-index';
import type { Segment } from './segments/segment';

/** Some candidates as ascending numbers of their ids: eight bytes each, however the index changes meanwhile. */
export type Seen = Float64Array;

/** Candidates to be known again. @param ordinals who, in any order. */
export function seenOf(index: PoolIndex, ordinals: Iterable<number>): Seen {
	return Float64Array.from(ordinals, (ordinal) => numberAt(index, ordinal)).sort();
}

/** How many of some candidates were not seen. */
export function countUnseen(index: PoolIndex, ordinals: Iterable<number>, seen: Seen): number {
	let count = 0;
	for (const ordinal of ordinals) if (!holds(seen, numberAt(index, ordinal))) count++;
	return count;
}

function numberAt(index: PoolIndex, ordinal: number): number {
	const { segment, document } = placeOf(index, ordinal);
	return numbersOf(segment)[document] ?? 0;
}

const numbersOf = memo(({ size, documents: { ids } }: Segment): Float64Array => {
	const { text, starts } = ids;
	return Float64Array.from({ length: size }, (_, d) =>
		numberOf(text, starts[d] ?? 0, starts[d + 1] ?? 0)
	);
});

/** 52 bits of an id: of 100,000 candidates, two share a number once in a million pools. */
function numberOf(text: string, from: number, to: number): number {
	let [high, low] = [0x811c9dc5, 0x9e3779b9];
	for (let i = from; i < to; i++) {
		const code = text.charCodeAt(i);
		high = Math.imul(high ^ code, 0x01000193);
		low = Math.imul((low << 5) ^ (low >>> 27) ^ code, 0x85ebca6b);
	}
	return (high >>> 0) * 2 ** 20 + ((low ^ (low >>> 15)) >>> 12);
}

function holds(seen: Seen, number: number): boolean {
	let [from, to] = [0, seen.length];
	while (from < to) {
		const middle = (from + to) >>> 1;
		if ((seen[middle] ?? 0) < number) from = middle + 1;
		else to = middle;
	}
	return seen[from] === number;
}
