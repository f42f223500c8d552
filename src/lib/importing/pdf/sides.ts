import type { Gutter } from './gutters';
import { type Row, rowsOf } from './rows';
import type { Word } from './word';

/**
 * How the two sides of a gutter belong together: as `columns`, each read by itself; as a `rail` of labels or dates
 * beside what they are about; or as `rows` that are read across, a table or dates set to the right.
 */
export type Relation = 'columns' | 'rail' | 'rows';

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
 * Tells how the sides of a gutter belong together, by geometry alone: words that belong in one row share its
 * baseline throughout, columns do so only by chance.
 */
export function relationOf(gutter: Gutter, { left, right }: Sides, em: number): Relation {
	const { lefts, rights, both } = gutter;
	const paired = both / Math.min(lefts, rights);
	const [leftRows, rightRows] = [rowsOf(left), rowsOf(right)];
	if (isRail(leftRows, rightRows, em)) return 'rail';
	if (Math.min(lefts, rights) < 3) return 'rows';
	if (paired < 0.75) return 'columns';
	if (rights <= 0.6 * lefts && !isHeaded(rightRows, em)) return 'rows';
	if (isHeaded(leftRows, em) && isHeaded(rightRows, em)) return 'columns';
	const wraps = reaches(leftRows, gutter.x - em) && reaches(rightRows, widest(rightRows));
	return wraps && lefts >= 6 ? 'columns' : 'rows';
}

/** A label stands beside what it is about, within so many ems: its letters may be smaller, its margins others. */
export const beside = 0.8;

/**
 * Few short words at the left, each group of them beside the beginning of something at the right, which goes on
 * for several rows.
 */
function isRail(left: readonly Row[], right: readonly Row[], em: number): boolean {
	const groups = groupsOf(left, em).filter((group) => isBeside(group) || !isHeading(group, em));
	if (groups.length < 2 || right.length < groups.length * 1.7) return false;
	if (groups.flat().length > groups.length * 2.5) return false;
	const starts = new Set(
		right.filter((row, i) => {
			const before = right[i - 1];
			return !before || isApart(before, row, em) || isMarked(row) !== isMarked(before);
		})
	);
	const begun = groups.filter((group) => {
		const row = rowBeside(group);
		return row && starts.has(row);
	});
	return begun.length >= groups.length * 0.7;

	function rowBeside([first]: readonly Row[]): Row | undefined {
		return right.find(({ y }) => Math.abs(y - (first?.y ?? 0)) < beside * em);
	}
	function isBeside(group: readonly Row[]): boolean {
		return rowBeside(group) !== undefined;
	}
}

/** A heading over both sides: short, and larger or bolder than what labels are as a rule. */
function isHeading([first, ...others]: readonly Row[], em: number): boolean {
	return others.length === 0 && !!first && (first.size > 1.08 * em || isMarked(first));
}

/** Rows that follow each other closely and look alike. */
function groupsOf(rows: readonly Row[], em: number): Row[][] {
	const groups: Row[][] = [];
	for (const [i, row] of rows.entries()) {
		const before = rows[i - 1];
		const alike =
			before && Math.abs(before.size - row.size) < 0.08 * em && isMarked(before) === isMarked(row);
		if (alike && !isApart(before, row, em)) groups.at(-1)?.push(row);
		else groups.push([row]);
	}
	return groups;
}

function isApart(before: Row, row: Row, em: number): boolean {
	return row.y - before.y > 1.25 * Math.max(row.size, before.size) + 0.45 * em;
}

function isMarked({ words }: Row): boolean {
	return words.every(({ bold }) => bold);
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
