import { memo } from '../packed/memo';
import type { Segment } from './segment';
import type { Strings } from '../packed/strings';

/**
 * Where each id stands in a segment: open addressing over the ids' own text, since a Map of 100,000 strings takes
 * ten times the room and the time.
 */
interface IdTable {
	/** A document plus one at its hash or the next free place after it; 0 is a free place. */
	readonly places: Uint32Array;
	readonly mask: number;
}

const tableOf = memo(({ size, documents: { ids } }: Segment): IdTable => {
	const mask = 2 ** Math.ceil(Math.log2(size * 2 + 2)) - 1;
	const places = new Uint32Array(mask + 1);
	for (let d = 0; d < size; d++) {
		let at = hashOf(ids.text, ids.starts[d] ?? 0, ids.starts[d + 1] ?? 0) & mask;
		while (places[at]) at = (at + 1) & mask;
		places[at] = d + 1;
	}
	return { places, mask };
});

/** The document with an id; `null` where the segment has none. */
export function documentOf(segment: Segment, id: string): number | null {
	const { places, mask } = tableOf(segment);
	const { ids } = segment.documents;
	for (let at = hashOf(id, 0, id.length) & mask; places[at]; at = (at + 1) & mask) {
		const document = (places[at] ?? 1) - 1;
		if (isAt(ids, document, id)) return document;
	}
	return null;
}

function isAt({ text, starts }: Strings, n: number, wanted: string): boolean {
	const start = starts[n] ?? 0;
	return (starts[n + 1] ?? 0) - start === wanted.length && text.startsWith(wanted, start);
}

/** FNV-1a. */
function hashOf(text: string, from: number, to: number): number {
	let hash = 0x811c9dc5;
	for (let i = from; i < to; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
	return (hash ^ (hash >>> 15)) >>> 0;
}
