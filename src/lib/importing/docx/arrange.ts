import type { Box, Margins } from './place';

/** A text box and how far down the paragraph that it hangs on is, in points from the first of its stretch. */
export interface Hung {
	readonly box: Box;
	readonly down: number;
}

/** Where a box stands on its page, in points. */
interface Placed {
	readonly box: Box;
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

/** Fewer boxes stand where the text around them says. */
const fewest = 3;
/** More on one stretch is no résumé, and not worth the time. */
const most = 400;
/** Boxes whose tops are no further apart than this, in points, are of one row. */
const level = 8;
/** Columns are parted by this at least, in points. */
const gutter = 4;
const fewestInColumn = 3;
/** Of what stands beside other boxes, so much is level with them where it is of their rows. */
const mostLevel = 0.8;
/** Boxes that are level begin this far from each other, in points; their words would cover each other otherwise. */
const besideFrom = 36;

/**
 * Text boxes that hang on paragraphs without words are in the order in which somebody drew them: here they are read as
 * they stand, column by column, by rows. Gives the boxes of each row; as they come where a box does not say where it is.
 * @param isTop whether the first paragraph is at the top of its page.
 */
export function arranged(hung: readonly Hung[], margins: Margins, isTop: boolean): Box[][] {
	const isWorthIt = hung.length >= fewest && hung.length <= most;
	const placed = isWorthIt ? placedOf(hung, margins, isTop) : null;
	if (!placed) return hung.map(({ box }) => [box]);
	return columnsOf(placed).flatMap((column) =>
		rowsOf(column).map((row) => row.map(({ box }) => box))
	);
}

function placedOf(hung: readonly Hung[], margins: Margins, isTop: boolean): Placed[] | null {
	const placed: Placed[] = [];
	const kinds = new Set<string>();
	for (const { box, down } of hung) {
		const { place } = box;
		if (!place) return null;
		kinds.add(place.down === 'text' ? 'text' : 'page');
		const left = place.x + (place.across === 'page' ? 0 : margins.left);
		const from = { page: 0, margin: margins.top, text: margins.top + down }[place.down];
		const top = from + place.y;
		placed.push({ box, left, right: left + place.width, top, bottom: top + place.height });
	}
	return kinds.size > 1 && !isTop ? null : placed;
}

/** The boxes of each column, that first which was drawn first; all of them where no column stands beside another. */
function columnsOf(placed: readonly Placed[]): Placed[][] {
	const edges = placed.toSorted((a, b) => a.left - b.left);
	let right = -Infinity;
	for (const [i, { left }] of edges.entries()) {
		if (i >= fewestInColumn && left - right >= gutter) {
			const parts = [edges.slice(0, i), edges.slice(i)];
			if (parts.every(({ length }) => length >= fewestInColumn) && areColumns(parts)) {
				const first = placed.find((one) => parts[1]?.includes(one) || parts[0]?.includes(one));
				const ordered = parts[0]?.includes(first as Placed) ? parts : parts.toReversed();
				return ordered.flatMap((part) => columnsOf(placed.filter((one) => part.includes(one))));
			}
		}
		right = Math.max(right, edges[i]?.right ?? right);
	}
	return [[...placed]];
}

/** Whether what stands on both sides of a gutter is no list of rows: dates stand level with what they are of. */
function areColumns([one = [], other = []]: readonly Placed[][]): boolean {
	const [few, many] = one.length < other.length ? [one, other] : [other, one];
	const paired = few.filter(({ top }) => many.some((box) => Math.abs(box.top - top) <= level));
	return paired.length < few.length * mostLevel;
}

/** The boxes of each row, from the top; boxes that are level with each other are of one. */
function rowsOf(column: readonly Placed[]): Placed[][] {
	const rows: Placed[][] = [];
	for (const box of column.toSorted((a, b) => a.top - b.top)) {
		const last = rows.at(-1);
		const isBeside = last?.every(
			(other) =>
				Math.abs(other.top - box.top) <= level && Math.abs(other.left - box.left) >= besideFrom
		);
		if (last && isBeside) last.push(box);
		else rows.push([box]);
	}
	return rows.map((row) => row.toSorted((a, b) => a.left - b.left));
}
