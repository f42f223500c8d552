import { endsOpen, isOnlyDates } from '../dates/only-dates';
import type { Gutter } from './gutters';
import { areBroken, datesInMargin, headsAndDates } from './margin';
import { cellsOf, type Row, rowsOf, textOf } from './rows';
import type { Word } from './word';

/**
 * How the two sides of a gutter belong together: as `columns`, each read by itself; as a `rail` of labels or dates
 * beside what they are about; as a `margin` of dates at the right of what they date; or as `rows` that are read across, a
 * table or dates set to the right.
 */
export type Relation = 'columns' | 'rail' | 'margin' | 'rows';

/** The words of a gutter's rows by side. */
export interface Sides {
	readonly left: readonly Word[];
	readonly right: readonly Word[];
}

export function sidesOf(rows: readonly Row[], { x, from, to }: Gutter, em: number): Sides {
	const words = rows.slice(from, to).flatMap((row) => row.words);
	const isRight = ({ left }: Word) => left >= x - 0.05 * em;
	return { left: words.filter((word) => !isRight(word)), right: words.filter(isRight) };
}

/**
 * Tells how the sides of a gutter belong together, by geometry: words that belong in one row share its baseline
 * throughout, columns do so only by chance. Dates alone are never a column.
 * @param isKnown whether dates stand in a margin there on other pages.
 */
export function relationOf(gutter: Gutter, sides: Sides, em: number, isKnown = false): Relation {
	const relation = relationByPlace(gutter, sides, em);
	if (relation === 'rail') return relation;
	const [left, right] = [rowsOf(sides.left), rowsOf(sides.right)];
	const margin = marginOf(left, right, em, isKnown);
	if (relation === 'rows') return margin && (isKnown || areBroken(margin)) ? 'margin' : relation;
	if (areDates(left, em)) return 'rail';
	if (headsAndDates(right, em)) return 'rows';
	return margin ? 'margin' : relation;
}

/** The dates at the right of text, one group of rows for each entry; `null` where there are none. */
export function marginOf(
	text: readonly Row[],
	dates: readonly Row[],
	em: number,
	isKnown: boolean
): Row[][] | null {
	return datesInMargin(dates, text, startsOf(text, em), em, isKnown ? 1 : 2);
}

/** Whether rows, but for headings among them, hold dates and nothing else. */
function areDates(rows: readonly Row[], em: number): boolean {
	const others = rows.filter((row) => !isHeading([row], em) || isOnlyDates(textOf(row)));
	return others.length >= 2 && others.every((row) => isOnlyDates(textOf(row)));
}

function relationByPlace(gutter: Gutter, { left, right }: Sides, em: number): Relation {
	const { lefts, rights, both } = gutter;
	const paired = both / Math.min(lefts, rights);
	const [leftRows, rightRows] = [rowsOf(left), rowsOf(right)];
	if (headsIn(leftRows) > 2 && headsIn(rightRows) > 1) return 'columns';
	if (areHeadedAlike(leftRows, rightRows, em)) return 'columns';
	// Labels one under the other, which end where the text beside them begins.
	const flush = isFlushRight(leftRows, em);
	if (flush && leftRows.length > 2 * labelsOf(leftRows, rightRows, em).length) return 'rows';
	if (isRail(leftRows, rightRows, em)) return 'rail';
	if (flush) return 'rows';
	if (Math.min(lefts, rights) < 3 || isFlushRight(rightRows, em)) return 'rows';
	if (paired < 0.75) return 'columns';
	if (rights <= 0.6 * lefts && (!isHeaded(rightRows, em) || isGrid(leftRows, rightRows, em)))
		return 'rows';
	if (isHeaded(leftRows, em) && isHeaded(rightRows, em)) return 'columns';
	const wraps = reaches(leftRows, gutter.x - em) && reaches(rightRows, widest(rightRows));
	return wraps && lefts >= 6 ? 'columns' : 'rows';
}

/** In ems: the heads of entries are smaller. */
const largeHead = 1.3;

/** Whether headings of one size stand over both sides, beside each other and much larger than what is below them. */
function areHeadedAlike(
	[left, ...below]: readonly Row[],
	[right, ...beside]: readonly Row[],
	em: number
): boolean {
	const isHead = (row: Row | undefined, rest: readonly Row[]) =>
		row !== undefined &&
		row.words.length < 4 &&
		rest.length > 3 &&
		row.size > largeHead * Math.max(em, median(rest.map(({ size }) => size)));
	return (
		isHead(left, below) &&
		isHead(right, beside) &&
		left !== undefined &&
		right !== undefined &&
		Math.abs(left.size - right.size) < 0.05 * em &&
		Math.abs(left.y - right.y) < left.size
	);
}

/** How many rows are set larger than those of their side, all alike, with smaller ones right below: headings of a column. */
function headsIn(rows: readonly Row[]): number {
	const usual = median(rows.map(({ size }) => size));
	const heads = rows.filter(
		({ size, words }, i) =>
			size > 1.12 * usual && words.length < 5 && (rows[i + 1]?.size ?? size) < 0.93 * size
	);
	const size = median(heads.map((row) => row.size));
	return heads.filter((row) => Math.abs(row.size - size) < 0.05 * size).length;
}

/** A label stands beside what it is about, within so many ems: its letters may be smaller, its margins others. */
export const beside = 0.8;

/**
 * Few short words at the left, each group of them beside the beginning of something at the right, which goes on
 * for several rows.
 */
function isRail(left: readonly Row[], right: readonly Row[], em: number): boolean {
	// Items of a list are no labels.
	if (left.filter(({ words: [word] }) => word?.bullet).length * 3 > left.length) return false;
	const labels = labelsOf(left, right, em).filter(
		(label) => label.some((row) => rowBeside(row, right, em)) || !isHeading(label, em)
	);
	if (labels.length < 2 || right.length < labels.length * 1.7) return false;
	if (labels.flat().length > labels.length * 3 || !areShort(labels.flat())) return false;
	const starts = startsOf(right, em);
	const begun = labels.filter((label) =>
		label.some((row) => starts.has(rowBeside(row, right, em) as Row))
	);
	return begun.length >= labels.length * 0.7;
}

/** Labels are of few words; lines of a column are not. */
const mostWords = 4;

function areShort(rows: readonly Row[]): boolean {
	const words = rows.reduce((sum, row) => sum + row.words.length, 0);
	return words <= mostWords * rows.length;
}

/**
 * The labels of a rail: rows that follow each other closely, but for those beside which something new begins. One may
 * be set in several ways: an employer, and the town below it.
 */
export function labelsOf(left: readonly Row[], right: readonly Row[], em: number): Row[][] {
	const starts = startsOf(right, em);
	const labels: Row[][] = [];
	for (const [i, row] of left.entries()) {
		const before = left[i - 1];
		const next = rowBeside(row, right, em);
		const isNew =
			!before ||
			areTwoDates(before, row) ||
			isApart(before, row, em) ||
			(!isAlike(before, row, em) && next !== undefined && starts.has(next));
		if (isNew) labels.push([row]);
		else labels.at(-1)?.push(row);
	}
	return labels;
}

/** Whether a row begins dates of its own below others that are whole. */
function areTwoDates(before: Row, row: Row): boolean {
	const [above, own] = [textOf(before), textOf(row)];
	return isOnlyDates(above) && isOnlyDates(own) && !endsOpen(above) && !/^\P{L}?[-–—]/u.test(own);
}

/** Rows at which something begins: set apart from those above, or heavier. */
function startsOf(rows: readonly Row[], em: number): ReadonlySet<Row> {
	return new Set(
		rows.filter((row, i) => {
			const before = rows[i - 1];
			return !before || isApart(before, row, em) || (isMarked(row) && !isMarked(before));
		})
	);
}

function rowBeside({ y }: Row, rows: readonly Row[], em: number): Row | undefined {
	return rows.find((row) => Math.abs(row.y - y) < beside * em);
}

/** Whether rows end at one edge and begin anywhere: dates and places set to the right, not text of a column. */
function isFlushRight(rows: readonly Row[], em: number): boolean {
	const edge = Math.max(...rows.map(({ right }) => right));
	const left = Math.min(...rows.map((row) => row.left));
	return (
		rows.every(({ right }) => edge - right < 0.3 * em) &&
		rows.some((row) => row.left - left > 0.5 * em) &&
		rows.every(({ words }) => words.length < 8)
	);
}

/** A heading over both sides: short, and larger or bolder than what labels are as a rule. */
function isHeading([first, ...others]: readonly Row[], em: number): boolean {
	return others.length === 0 && !!first && (first.size > 1.08 * em || isMarked(first));
}

/** Rows that follow each other closely and look alike. */
export function groupsOf(rows: readonly Row[], em: number): Row[][] {
	const groups: Row[][] = [];
	for (const [i, row] of rows.entries()) {
		const before = rows[i - 1];
		if (before && isAlike(before, row, em) && !isApart(before, row, em)) groups.at(-1)?.push(row);
		else groups.push([row]);
	}
	return groups;
}

function isAlike(before: Row, row: Row, em: number): boolean {
	return Math.abs(before.size - row.size) < 0.08 * em && isMarked(before) === isMarked(row);
}

function isApart(before: Row, row: Row, em: number): boolean {
	return row.y - before.y > 1.25 * Math.max(row.size, before.size) + 0.45 * em;
}

function isMarked({ words }: Row): boolean {
	return words.every(({ bold }) => bold);
}

/** Whether the first row at the right is the last of three cells or more that are set alike: the heads of a grid. */
function isGrid(left: readonly Row[], [first]: readonly Row[], em: number): boolean {
	const row = first && left.find(({ y }) => Math.abs(y - first.y) < 0.3 * em);
	return (
		first !== undefined &&
		row !== undefined &&
		cellsOf(row).length + cellsOf(first).length > 2 &&
		Math.abs(row.size - first.size) < 0.05 * em &&
		isMarked(row) === isMarked(first)
	);
}

/** Whether a heading stands over the rows: larger than the rest, or alone in capitals and bold. */
function isHeaded(rows: readonly Row[], em: number): boolean {
	const [first, ...rest] = rows;
	if (!first || rest.length < 2) return false;
	const text = first.words.map((word) => word.text).join(' ');
	const capitals = text === text.toUpperCase() && /\p{Lu}{3}/u.test(text);
	const larger = first.size > 1.1 * Math.max(em, median(rest.map(({ size }) => size)));
	return larger || (capitals && !rest.every(({ words }) => isCapitals(words)));
}

function isCapitals(words: readonly Word[]): boolean {
	return words.every(({ text }) => text === text.toUpperCase());
}

function reaches(rows: readonly Row[], edge: number): boolean {
	const near = rows.filter(({ right, size }) => edge - right < 3 * size);
	return near.length >= rows.length * 0.4;
}

function widest(rows: readonly Row[]): number {
	return Math.max(...rows.map(({ right }) => right));
}

function median(values: readonly number[]): number {
	return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
}
