import { compareCells } from './cell-order';
import type { Row } from './row';

/** Columns put in order by what one row says of each person. */
export interface RowSort {
	/** The row's id. */
	readonly row: string;
	/** The least first; unknown is last all the same. */
	readonly reversed: boolean;
}

/**
 * The order of the columns, as places among the people of a comparison: the pinned ones first, and within the pinned
 * and the others by the row that sorts; without one, and where it says the same, in the people's own order.
 * @param pinned for each person, whether they are pinned.
 */
export function columnOrder(
	pinned: readonly boolean[],
	row?: Row,
	reversed = false
): readonly number[] {
	const bySort = (a: number, b: number) => {
		const [one, other] = [row?.cells[a], row?.cells[b]];
		return one && other ? compareCells(one, other, reversed) : 0;
	};
	const first = (place: number) => Number(!pinned[place]);
	return pinned
		.map((_, place) => place)
		.sort((a, b) => first(a) - first(b) || bySort(a, b) || a - b);
}

/** Where a column may be moved to: among the pinned ones, or among the others. Both ends are included. */
export function moveRange(
	pinnedInOrder: readonly boolean[],
	at: number
): [from: number, to: number] {
	const count = pinnedInOrder.filter(Boolean).length;
	return pinnedInOrder[at] ? [0, count - 1] : [count, pinnedInOrder.length - 1];
}

/** All in their places, but those that are shown in the order given: who is hidden stays where they were. */
export function withShownOrder<T>(all: readonly T[], shown: readonly T[]): T[] {
	const rest = [...shown];
	return all.map((each) => (shown.includes(each) ? (rest.shift() ?? each) : each));
}

/** What pressing a row's sort asks for next: the most first, then the least first, then the people's own order. */
export function nextSort(current: RowSort | null, row: string): RowSort | null {
	if (current?.row !== row) return { row, reversed: false };
	return current.reversed ? null : { row, reversed: true };
}
