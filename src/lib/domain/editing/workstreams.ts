import type { ProfileWorkstream } from '../profile';

/** The key under which a position keeps its bodies of work. */
export const workstreamsKey = 'x-workstreams';

/**
 * Bodies of work name their statements by number, so they are renumbered with every change of a position's list. One
 * that is left without statements stays, with its name.
 * @param numberOf the new number of a statement; `null` where it is gone.
 */
export function renumbered(
	streams: readonly ProfileWorkstream[],
	numberOf: (statement: number) => number | null
): ProfileWorkstream[] {
	return streams.map((stream) => ({
		...stream,
		highlights: stream.highlights.flatMap((statement) => numberOf(statement) ?? [])
	}));
}

/**
 * The bodies of work on both sides of a cut through a position's statements. One whose statements are on both sides is
 * on both; one that has none stays with the upper side.
 * @param before the number of the first statement below the cut.
 */
export function cutStreams(
	streams: readonly ProfileWorkstream[],
	before: number
): { readonly upper: ProfileWorkstream[]; readonly lower: ProfileWorkstream[] } {
	const above = renumbered(streams, (i) => (i < before ? i : null));
	const below = renumbered(streams, (i) => (i < before ? null : i - before));
	const lower = below.filter(({ highlights }) => highlights.length);
	const upper = above.filter(
		({ highlights }, i) => highlights.length || !below[i]?.highlights.length
	);
	return { upper, lower };
}
