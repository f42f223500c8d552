import type { Person } from '../person';

/** By the calendar, or with everyone's first dated position at one point. */
export const alignments = ['calendar', 'career-start'] as const;
export type Alignment = (typeof alignments)[number];

/**
 * How many months to take away from a person's dates: none on the calendar; the month their career began when careers
 * are aligned, `null` where no position is dated, since then there is no start to align.
 */
export function offsetOf({ candidate }: Person, align: Alignment): number | null {
	if (align === 'calendar') return 0;
	const starts = candidate.facts.career.positions.flatMap(({ span }) =>
		span ? [span.outer.from] : []
	);
	return starts.length ? Math.min(...starts) : null;
}
