import type { Comparison } from '$lib/comparing/comparison';

/** The most months of any skill in a comparison, for bars on one scale; 0 where nothing is dated. */
export function longestMonths({ groups }: Comparison): number {
	const months = groups.flatMap(({ rows }) =>
		rows.flatMap(({ cells }) =>
			cells.map((cell) => (cell.kind === 'skill' ? (cell.months?.max ?? 0) : 0))
		)
	);
	return Math.max(0, ...months);
}
