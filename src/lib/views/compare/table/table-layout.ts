/** Whole cells side by side; a grid of marks and figures; or one person at a time. */
export type TableLayout = 'full' | 'grid' | 'one';

/** The most columns that are shown whole. */
export const mostInFull = 6;

/** The widest room that counts as a phone's, in pixels. */
export const phone = 640;

/** The least width of a column that reads well, in pixels. */
const leastColumn = 128;

/**
 * How a comparison fits its room.
 * @param width of the room, in pixels; 0 while it is not known, which is taken for wide.
 * @param people how many columns of people there are.
 * @param lead whether a first column stands before theirs.
 */
export function tableLayout(width: number, people: number, lead = false): TableLayout {
	if (width > 0 && width <= phone) return 'one';
	if (people > mostInFull) return 'grid';
	const columns = people + 1 + Number(lead);
	return width > 0 && width / columns < leastColumn ? 'grid' : 'full';
}
