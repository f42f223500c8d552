import { cellsOf, type Row } from './rows';
import type { Word } from './word';

/** Further down, in heights of its letters, a row does not go on from the one above. */
const pitch = 1.45;

/**
 * Brings the rest of a cell that was broken inside its column up to where it began: what stands alone right under a
 * cell, set as it is, where its first word would not have fitted beside the cell.
 */
export function joinWrappedCells(rows: readonly Row[]): Row[] {
	const joined: Row[] = [];
	for (const row of rows) {
		const above = joined.at(-1);
		const at = above ? wrappedAt(above, row) : null;
		if (!above || at === null) {
			joined.push(row);
			continue;
		}
		joined[joined.length - 1] = {
			...above,
			// Lower than where it is set the row would look for what goes on below it in vain.
			words: [...above.words.slice(0, at), ...row.words, ...above.words.slice(at)]
		};
	}
	return joined;
}

/** After which word of the row above a row goes on; `null` where it does not. */
function wrappedAt(above: Row, row: Row): number | null {
	const [first] = row.words;
	if (!first || first.bullet || row.y - above.y > pitch * row.size) return null;
	if (cellsOf(row).length > 1) return null;
	const cells = cellsOf(above);
	for (const [i, cell] of cells.slice(0, -1).entries()) {
		const next = cells[i + 1]?.[0];
		const [start, last] = [cell[0], cell.at(-1)];
		if (!next || !start || !last || !isSetAs(start, first)) continue;
		const room = next.left - 0.5 * row.size;
		const isFull = last.right + 0.25 * row.size + (first.right - first.left) > room;
		if (isFull && row.right <= room) return above.words.indexOf(last) + 1;
	}
	return null;
}

function isSetAs(a: Word, b: Word): boolean {
	return (
		Math.abs(a.left - b.left) < 0.3 * a.size &&
		Math.abs(a.size - b.size) < 0.05 * a.size &&
		a.bold === b.bold &&
		a.italic === b.italic
	);
}
