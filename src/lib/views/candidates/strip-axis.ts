import type { Month } from '$lib/domain/month';
import type { ListedRow } from '$lib/state/searching/found';

const fewestYears = 10;
const mostYears = 40;

/**
 * The axis that the career strips of a list share: from the January before the earliest position of the first
 * rows to the end of this month, never so short that a year fills the strip, never so long that it vanishes.
 * @returns where it begins and ends, in months.
 */
export function stripAxis(rows: readonly (ListedRow | undefined)[], asOf: Month): [Month, Month] {
	const starts = rows.flatMap((row) => row?.bars.map(({ span }) => span.from) ?? []);
	const earliest = Math.min(asOf - fewestYears * 12, ...starts);
	const from = Math.max(asOf - mostYears * 12, earliest);
	return [Math.floor(from / 12) * 12, asOf + 1];
}
