import { cellsOf, featuresOf, rowsOf } from './cells';
import type { Evidence } from './best';
import type { Piece } from './pieces';
import { type Role, textOf } from './segment';

/** How much the entries speak for a role's standing in a cell, 1 being the cell for which they speak most. */
export type Plan = (role: Role, cell: readonly Piece[], rows: number) => number;

const planned: readonly Role[] = ['title', 'employer'];
const doubt = 1;

/**
 * Which cell of a head holds what: what the words of all entries say of a cell is put together before any of them is
 * read, so that a cell that could be a title in each is it rather than one that says so louder in a few.
 */
export function planOf(entries: readonly (readonly Piece[])[], evidence: Evidence): Plan {
	const speaks = new Map<string, number>();
	const most = new Map<string, number>();
	for (const pieces of entries) {
		const rows = rowsOf(pieces);
		for (const cell of cellsOf(pieces)) {
			for (const role of planned) {
				const scores = [
					evidence(role, textOf(cell), cell),
					...cell.map((piece) => evidence(role, piece.text, [piece]))
				];
				const score = Math.max(0, ...scores);
				for (const [i, feature] of featuresOf(cell, rows).entries()) {
					const key = `${role} ${feature}`;
					const sum = (speaks.get(key) ?? 0) + score;
					speaks.set(key, sum);
					most.set(`${role} ${i}`, Math.max(most.get(`${role} ${i}`) ?? 0, sum));
				}
			}
		}
	}
	return (role, cell, rows) => {
		const shares = featuresOf(cell, rows).map(
			(feature, i) =>
				(speaks.get(`${role} ${feature}`) ?? 0) / ((most.get(`${role} ${i}`) ?? 0) + doubt)
		);
		return Math.max(0, ...shares);
	};
}
