import { fold } from '../near/fold';

/** Which of the counted are wanted. */
export interface Wanted {
	/** These in any case; `undefined` for one that was never counted. */
	readonly chosen: readonly (number | undefined)[];
	/** Only those with this in their name. */
	readonly containing: string;
}

/**
 * Picks the numbers with the highest counts, highest first and equals by name.
 * @param counts by number; a count of 0 is picked only where it is chosen.
 * @param nameAt the folded name of a number.
 * @returns at most `most` of them and the chosen, and how many there are.
 */
export function mostFrequent(
	counts: Uint32Array,
	nameAt: (n: number) => string,
	most: number,
	{ chosen, containing }: Wanted
): { first: number[]; distinct: number } {
	const contained = fold(containing);
	const first: number[] = [];
	const isBefore = (a: number, b: number) => {
		const more = (counts[a] ?? 0) - (counts[b] ?? 0);
		return more ? more > 0 : nameAt(a) < nameAt(b);
	};
	const insert = (n: number) => {
		let at = first.length;
		while (at > 0 && isBefore(n, first[at - 1] ?? 0)) at--;
		first.splice(at, 0, n);
	};
	let distinct = 0;
	// The count of the last picked, once all places are taken.
	let least = 1;
	for (let n = 0; n < counts.length; n++) {
		const count = counts[n] ?? 0;
		if (!count || (contained && !nameAt(n).includes(contained))) continue;
		distinct++;
		if (count < least) continue;
		const last = first.length < most ? undefined : first.at(-1);
		if (last !== undefined && !isBefore(n, last)) continue;
		if (last !== undefined) first.pop();
		insert(n);
		if (first.length === most) least = counts[first[most - 1] ?? 0] ?? 0;
	}
	for (const n of new Set(chosen)) if (n !== undefined && !first.includes(n)) insert(n);
	return { first, distinct };
}
