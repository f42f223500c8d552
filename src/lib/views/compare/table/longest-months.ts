import type { RowGroup } from '$lib/comparing/row';

/** The most months of any skill in these rows, for bars on one scale; 0 where nothing is dated. */
export function longestMonths(groups: readonly RowGroup[]): number {
	const months = groups.flatMap(({ rows }) =>
		rows.flatMap(({ cells }) =>
			cells.map((cell) => (cell.kind === 'skill' ? (cell.months?.max ?? 0) : 0))
		)
	);
	return Math.max(0, ...months);
}
