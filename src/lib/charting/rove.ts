/** How arrow keys go through the marks of a chart. */
export interface Rove {
	/** The mark that a key leads to, `null` where it means nothing. @param at where it is pressed, -1 before the first. */
	readonly after: (key: string, at: number) => number | null;
	/** What a mark says: the words of its tooltip. */
	readonly words: (at: number) => string;
}

const within = (value: number, last: number) => Math.min(Math.max(value, 0), last);

/** Row by row through a grid of so many columns and rows, whose marks are counted along the rows. */
export function afterInGrid(key: string, at: number, columns: number, rows: number): number | null {
	if (columns < 1 || rows < 1) return null;
	const known = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End'];
	if (!known.includes(key)) return null;
	if (at < 0) return 0;
	const [row, column] = [Math.floor(at / columns), at % columns];
	const to = {
		ArrowUp: [row - 1, column],
		ArrowDown: [row + 1, column],
		ArrowLeft: [row, column - 1],
		ArrowRight: [row, column + 1],
		Home: [row, 0],
		End: [row, columns - 1]
	}[key] ?? [row, column];
	return within(to[0] ?? 0, rows - 1) * columns + within(to[1] ?? 0, columns - 1);
}

/** One after the other through these marks. */
export function afterInList(key: string, at: number, marks: readonly number[]): number | null {
	const place = marks.indexOf(at);
	const next = {
		ArrowRight: place + 1,
		ArrowDown: place + 1,
		ArrowLeft: place - 1,
		ArrowUp: place - 1,
		Home: 0,
		End: marks.length - 1
	}[key];
	return next === undefined ? null : (marks[within(next, marks.length - 1)] ?? null);
}
