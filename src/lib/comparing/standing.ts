import type { MonthCount } from '$lib/domain/month';
import type { Cell, Standing } from './cell';

/**
 * Who has the most months, and by how many the others are behind. Nothing is said where fewer than two values are
 * known, where all are equal, or where dates known only to the year leave the order open.
 */
export function standings(
	values: readonly (MonthCount | null)[]
): readonly (Standing | undefined)[] {
	const none = values.map(() => undefined);
	const known = values.filter((value) => value !== null);
	const top = Math.max(...known.map(({ max }) => max));
	const leaders = known.filter(({ max }) => max === top);
	const others = known.filter(({ max }) => max < top);
	if (!leaders.length || !others.length) return none;
	const certain = leaders.every((leader) => others.every(({ max }) => max <= leader.min));
	if (!certain) return none;
	return values
		.map((value) => value && { best: value.max === top, behind: top - value.max })
		.map((standing) => standing ?? undefined);
}

/** The cells of a row with the best of their months marked. */
export function withStandings(cells: readonly Cell[]): Cell[] {
	const months = cells.map((cell) =>
		cell.kind === 'months' || cell.kind === 'skill' ? cell.months : null
	);
	const placed = standings(months);
	return cells.map((cell, i) => {
		const standing = placed[i];
		if (!standing || (cell.kind !== 'months' && cell.kind !== 'skill')) return cell;
		return { ...cell, standing };
	});
}
