import type { Impact } from '$lib/domain/impact';
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

/** The largest cut in per cent among claims; `null` where none is claimed so. */
export function largestCut(claims: readonly Impact[]): Impact | null {
	const cuts = claims.filter(
		({ kind, direction, unit }) => kind === 'change' && direction === 'down' && unit === '%'
	);
	return cuts.toSorted((a, b) => b.max - a.max)[0] ?? null;
}

/** The cells of a row of claims with the largest cut marked: of latency, cost and the like less is what was aimed at. */
export function withCutStandings(cells: readonly Cell[]): Cell[] {
	const cuts = cells.map((cell) => {
		const cut = cell.kind === 'figures' ? largestCut(cell.figures) : null;
		return cut && { min: cut.min, max: cut.max };
	});
	const placed = standings(cuts);
	return cells.map((cell, i) => {
		const standing = placed[i];
		if (!standing || cell.kind !== 'figures') return cell;
		return { ...cell, standing: { ...standing, unit: 'points' } };
	});
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
