import type { Row, RowGroup } from '$lib/comparing/row';
import { needsHeading } from './row-groups';

/** A line of the grid: the heading of a group, or one of its rows. */
export type Line =
	| { readonly kind: 'group'; readonly id: string; readonly group: RowGroup }
	| { readonly kind: 'row'; readonly id: string; readonly group: RowGroup; readonly row: Row };

/** The lines of all groups from top to bottom, without the rows of those that are folded. */
export function linesOf(groups: readonly RowGroup[], folded: (group: string) => boolean): Line[] {
	return groups.flatMap((group): Line[] => {
		const headed = needsHeading(group);
		const rows =
			headed && folded(group.id)
				? []
				: group.rows.map((row): Line => ({ kind: 'row', id: row.id, group, row }));
		return headed ? [{ kind: 'group', id: `group ${group.id}`, group }, ...rows] : rows;
	});
}

/** Lines beyond what is in sight that are kept, so that scrolling meets no blank. */
const spare = 8;

/** Which of so many lines of one height lie in sight, `[from, to)`; all heights in pixels. */
export function linesInSight(
	count: number,
	lineHeight: number,
	scrolled: number,
	room: number
): [from: number, to: number] {
	const first = Math.floor(scrolled / lineHeight) - spare;
	const last = Math.ceil((scrolled + room) / lineHeight) + spare;
	return [Math.min(Math.max(0, first), count), Math.min(count, last)];
}

/** A cell of the grid by its place; column -1 is the name of the row. */
export interface Place {
	readonly line: number;
	readonly column: number;
}

/** Where a key leads from a cell, `null` where it means nothing here. Headings have a single cell. */
export function placeAfter(
	key: string,
	{ line, column }: Place,
	size: { readonly lines: number; readonly columns: number; readonly page: number }
): Place | null {
	const within = (value: number, last: number) => Math.min(Math.max(value, 0), last);
	const down = { ArrowDown: 1, ArrowUp: -1, PageDown: size.page, PageUp: -size.page }[key];
	if (down) return { line: within(line + down, size.lines - 1), column };
	const along = { ArrowRight: 1, ArrowLeft: -1 }[key];
	if (along) return { line, column: within(column + along + 1, size.columns) - 1 };
	if (key === 'Home') return { line, column: -1 };
	if (key === 'End') return { line, column: size.columns - 1 };
	return null;
}
