import type { Impact } from '$lib/domain/impact';
import type { Cell, Measure, Range, Standing } from './cell';

/**
 * Who has the most, and by how much the others are behind. Nothing is said where fewer than two values are known,
 * where all are equal, or where dates known only to the year leave the order open. Whoever is unknown stands nowhere.
 */
export function standings(
	values: readonly (Range | null)[],
	of: Measure = 'amount'
): readonly (Standing | undefined)[] {
	const none = values.map(() => undefined);
	const known = values.filter((value) => value !== null);
	const top = Math.max(...known.map(({ max }) => max));
	const leaders = known.filter(({ max }) => max === top);
	const others = known.filter(({ max }) => max < top);
	if (!leaders.length || !others.length) return none;
	const certain = leaders.every((leader) => others.every(({ max }) => max <= leader.min));
	if (!certain) return none;
	const least = Math.max(...leaders.map(({ min }) => min));
	return values.map((value) => {
		if (!value) return undefined;
		const best = value.max === top;
		return {
			of,
			best,
			behind: best ? noDistance : { min: least - value.max, max: top - value.min }
		};
	});
}

const noDistance: Range = { min: 0, max: 0 };

/** The largest cut in per cent among claims; `null` where none is claimed so. */
export function largestCut(claims: readonly Impact[]): Impact | null {
	const cuts = claims.filter(
		({ kind, direction, unit }) => kind === 'change' && direction === 'down' && unit === '%'
	);
	return cuts.toSorted((a, b) => b.max - a.max)[0] ?? null;
}

/**
 * The cells of a row with where their values stand, a value a cell.
 * @param as under which name: a skill has a standing by its months and another by its last use.
 */
export function withStandingsBy(
	cells: readonly Cell[],
	values: readonly (Range | null)[],
	of: Measure,
	as: 'standing' | 'recency' = 'standing'
): Cell[] {
	const found = standings(values, of);
	return cells.map((cell, i) => (found[i] ? { ...cell, [as]: found[i] } : cell));
}

/** The cells of a row of claims with the largest cut marked: of latency, cost and the like less is what was aimed at. */
export function withCutStandings(cells: readonly Cell[]): Cell[] {
	const cuts = cells.map((cell) => (cell.kind === 'figures' ? largestCut(cell.figures) : null));
	return withStandingsBy(cells, cuts, 'cut');
}

/** The cells of a row with the best of their months marked, and of a skill the latest use. */
export function withStandings(cells: readonly Cell[]): Cell[] {
	const months = cells.map((cell) =>
		cell.kind === 'months' || cell.kind === 'skill' ? cell.months : null
	);
	const lastUses = cells.map((cell) =>
		cell.kind === 'skill' && cell.state === 'stated' ? cell.lastUse : null
	);
	return withStandingsBy(withStandingsBy(cells, months, 'amount'), lastUses, 'recency', 'recency');
}
