import type { Found } from '$lib/state/searching/found';

/** The pool as it stands. */
interface Standing {
	/** How many candidates are stored; `null` until that is known. */
	readonly count: number | null;
	/** The generation of the index that was told last. */
	readonly change: number;
}

/**
 * How many candidates are stored but were not read yet where the result was found; 0 where that is all of them, or where
 * a newer result is on its way that may hold them.
 */
export function stillReading(
	{ of, generation }: Pick<Found, 'of' | 'generation'>,
	{ count, change }: Standing
): number {
	return count === null || generation < change ? 0 : Math.max(0, count - of);
}
