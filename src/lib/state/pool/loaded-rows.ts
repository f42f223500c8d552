/** Rows of a long list that are loaded, by their places from 0. */
export type LoadedRows<Row> = ReadonlyMap<number, Row>;

/** The first of the places `from` (included) to `to` (excluded) whose row is not loaded; `to` where all are. */
export function firstMissing(rows: LoadedRows<unknown>, from: number, to: number): number {
	let first = from;
	while (first < to && rows.has(first)) first++;
	return first;
}

/**
 * Rows with more of them, without those far away: a long way through a list must not add up.
 * @param more the rows from `from` on, where they are there.
 * @param near so many before `from` and from `to` on stay.
 */
export function withRows<Row>(
	rows: LoadedRows<Row>,
	more: readonly Row[],
	[from, to]: readonly [from: number, to: number],
	near: number
): LoadedRows<Row> {
	const all = [...rows, ...more.map((row, i) => [from + i, row] as const)];
	return new Map(all.filter(([place]) => place >= from - near && place < to + near));
}
