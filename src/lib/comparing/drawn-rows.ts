import { type Cell, cellText } from './cell';
import type { Comparison } from './comparison';
import { type Row, rowOf } from './row';
import { behindWords, standingsIn } from './standing-words';

/**
 * What the rows of a comparison say while another window is drawn, by their ids, without those that say the same as
 * before. The rows keep their places meanwhile: one of which nothing lies in the new window says so, and one that only
 * the new window has is not among them.
 */
export function rowsWhileDrawn(before: Comparison, drawn: Comparison): ReadonlyMap<string, Row> {
	const now = new Map(rowsOf(drawn).map((row) => [row.id, row]));
	const changed = rowsOf(before).flatMap((row): [string, Row][] => {
		const next = now.get(row.id) ?? emptied(row);
		return says(next) === says(row) ? [] : [[row.id, next]];
	});
	return new Map(changed);
}

function rowsOf({ groups }: Comparison): Row[] {
	return groups.flatMap(({ rows }) => rows);
}

function emptied({ id, label, cells }: Row): Row {
	return rowOf(
		id,
		label,
		cells.map((cell): Cell => (cell.kind === 'not-stated' ? cell : { kind: 'outside-window' }))
	);
}

function says({ cells }: Row): string {
	return cells
		.map((cell) => [cellText(cell), ...standingsIn(cell).map(behindWords)].join('\t'))
		.join('\n');
}
