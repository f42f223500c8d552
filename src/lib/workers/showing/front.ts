import type { Blinding } from '$lib/domain/blind/blinding';
import { frontIn } from '$lib/searching/showing/front';
import { readAtOnce } from '$lib/storing/database/at-once';
import { front } from '../indexing/part-names';
import type { Found } from './found';

/** The front of the pool as a page shows it, and how the pool stood when it was kept. */
export interface ReadFront {
	readonly found: Found;
	readonly count: number;
	readonly blinding: Blinding;
}

/** The id of the front among the results: the worker knows what it stands for without having been asked. */
export const frontId = 0;

let reading: Promise<ReadFront | null> | undefined;

/** Begins reading the front, for a page that is going to show it: no worker and no index has to be there for that. */
export function beginFront(): void {
	reading ??= readFront();
}

/** The front, where it was begun to be read and there is one that may be seen. */
export function frontBegun(): Promise<ReadFront | null> {
	return reading ?? Promise.resolve(null);
}

async function readFront(): Promise<ReadFront | null> {
	const read = await readAtOnce(front);
	const kept = frontIn(read?.part);
	// The front names people.
	if (!read || !kept || read.blinding.on) return null;
	const { count, blinding } = read;
	const first = kept.rows.map((row) => ({ ...row, quote: null }));
	return { found: { ...kept.result, id: frontId, first }, count, blinding };
}
