import { type Bits, noBits } from '$lib/searching/packed/bits';
import { memo } from '$lib/searching/packed/memo';
import type { Segment } from '$lib/searching/segments/segment';

/** Of the documents of one segment: at whom was looked for a passage, and who says it, whole or begun. */
export interface Read {
	readonly read: Bits;
	readonly exact: Bits;
	readonly begun: Bits;
}

/** So many passages are remembered, the latest, at three bits a candidate: more than a query has that somebody wrote. */
const mostKept = 256;

const keptOf = memo((segment: Segment) => {
	void segment;
	return new Map<string, Read>();
});

/**
 * What is known of a passage in one segment. A segment never changes, so it holds however the index does, until the segment
 * is merged with others.
 */
export function readInSegment(segment: Segment, key: string): Read {
	const kept = keptOf(segment);
	const known = kept.get(key) ?? {
		read: noBits(segment.size),
		exact: noBits(segment.size),
		begun: noBits(segment.size)
	};
	kept.delete(key);
	kept.set(key, known);
	for (const oldest of kept.keys()) {
		if (kept.size <= mostKept) break;
		kept.delete(oldest);
	}
	return known;
}
