import { nameOrder } from './build-segment';
import type { Segment } from './segment';
import { stringAt } from '../packed/strings';
import type { HeldTexts } from '../whole-text/held';

/** A segment and those of its documents that are to be kept, ascending. */
export interface Part {
	readonly segment: Segment;
	readonly texts: HeldTexts;
	readonly kept: Uint32Array;
}

/** Documents of several parts in their common order: for each its part and its number there. */
export interface Order {
	readonly part: Uint8Array;
	readonly document: Uint32Array;
}

/** All kept documents by name, then by id. Each part is in that order already, which makes sorting cheap. */
export function commonOrder(parts: readonly Part[]): Order {
	const all = parts.flatMap(({ segment: { documents }, kept }, part) =>
		Array.from(kept, (document) => ({
			part,
			document,
			name: nameOrder(stringAt(documents.names, document)),
			id: stringAt(documents.ids, document)
		}))
	);
	all.sort((a, b) => compare(a.name, b.name) || compare(a.id, b.id));
	return {
		part: Uint8Array.from(all, ({ part }) => part),
		document: Uint32Array.from(all, ({ document }) => document)
	};
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
