import type { Evidence } from '$lib/domain/evidence';
import { monthLabel, yearAndMonth } from '$lib/domain/month';

/** When a skill was last used, as far as dates tell: its last role or project may have gone on without it. */
export interface LastUse {
	/** The month, or the first and the last that it can be where dates are known only to the year. */
	readonly min: number;
	readonly max: number;
	/** It goes on at the end of the time that counts. */
	readonly current: boolean;
}

/**
 * The last use of a skill by the roles and projects that show it; `null` where none of them is dated.
 * @param whole the same evidence without the window of the comparison: what goes on after it was not last used in it.
 */
export function lastUseOf({ spans }: Evidence, whole?: Evidence): LastUse | null {
	if (!spans.length) return null;
	const ends = spans.map(({ span }) => ({ min: span.inner?.to ?? span.outer.from, ...span }));
	const max = Math.max(...ends.map(({ outer }) => outer.to));
	return {
		min: Math.max(...ends.map(({ min }) => min)),
		max,
		current:
			ends.some(({ open, outer }) => open && outer.to === max) ||
			!!whole?.spans.some(({ span }) => span.outer.to > max)
	};
}

/** A use that has ended, in words: `last in Mar 2021`, `last in 2019`; empty where it goes on or nobody knows. */
export function pastUseWords(use: LastUse | null): string {
	if (!use || use.current) return '';
	if (use.min === use.max) return `last in ${monthLabel(use.max)}`;
	const [from, to] = [yearAndMonth(use.min).year, yearAndMonth(use.max).year];
	return `last in ${from === to ? to : `${from} to ${to}`}`;
}
