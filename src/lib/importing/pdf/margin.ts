import { isDuration } from '../dates/duration';
import { endsOpen, isOnlyDates } from '../dates/only-dates';
import { type Row, textOf } from './rows';

/** A label in the right margin is of so few rows, and its rows of so few words. */
const mostRows = 4;
const mostWords = 5;
/** Rows further apart than this, in ems, tell of two entries. */
const apart = 1.5;
/** A row stands beside another within so many ems. */
const beside = 0.8;
/** Set so much larger than body text, a row is a heading. */
const larger = 1.25;

/**
 * The dates in the right margin as one group for each entry, in order: what stands under the dates, a place or how long it
 * was, goes with them. `null` where the rows are anything else.
 * @param starts whether something begins on a row of the text beside them.
 * @param fewest dates: one is a margin where other pages have theirs at the same place.
 */
export function datesInMargin(
	rows: readonly Row[],
	text: readonly Row[],
	starts: ReadonlySet<Row>,
	em: number,
	fewest: number
): Row[][] | null {
	const first = rows.findIndex((row) => isOnlyDates(textOf(row)));
	// How long something was may stand at the top of the page after the one that says when.
	const above = rows.slice(0, Math.max(0, first));
	if (first < 0 || !above.every((row) => isDuration(textOf(row)))) return null;
	const groups: Row[][] = [];
	for (const row of rows.slice(first)) {
		const before = groups.at(-1)?.at(-1);
		const isNew =
			!before || (row.y - before.y > apart * em && isOnlyDates(textOf(row)) && !leavesOpen(before));
		if (isNew) groups.push([row]);
		else groups.at(-1)?.push(row);
	}
	if (groups.length < fewest || text.length < 2 * groups.length) return null;
	const areSmall = groups.every(
		(group) => group.length <= mostRows && group.every(({ words }) => words.length <= mostWords)
	);
	if (!areSmall || !groups.every(isDated)) return null;
	const begun = groups.filter(([first]) =>
		text.some((row) => starts.has(row) && Math.abs(row.y - (first?.y ?? 0)) < beside * em)
	);
	if (begun.length < groups.length * 0.7) return null;
	return above.length ? [above, ...groups] : groups;
}

/** Whether a row holds the start of a stretch of time or the dash behind it: however far below, its end is to come. */
function leavesOpen(row: Row): boolean {
	return /[-–—]$/.test(textOf(row)) || row.words.every(({ bullet }) => bullet);
}

/** Whether rows are dates, and what may stand under them. */
function isDated(group: readonly Row[]): boolean {
	return group.some((_, i) =>
		isOnlyDates(
			group
				.slice(0, i + 1)
				.map(textOf)
				.join(' – ')
		)
	);
}

/** Whether most dates go on from one row to the next: read across, their ends would be in lines that are not theirs. */
export function areBroken(groups: readonly (readonly Row[])[]): boolean {
	const broken = groups.filter(
		([first, second]) =>
			first &&
			second &&
			(endsOpen(textOf(first)) || /^[-–—]/.test(textOf(second)) || second.words[0]?.bullet)
	);
	return broken.length >= groups.length * 0.7;
}

/** Whether rows are headings and dates without any text of their own: set to the right of a page, they are no column. */
export function headsAndDates(rows: readonly Row[], em: number): boolean {
	const heads = rows.filter(({ size, words }) => size > larger * em && words.length < 5);
	return heads.length > 0 && rows.every((row) => heads.includes(row) || isOnlyDates(textOf(row)));
}
