import { isOnlyDates } from '../dates/only-dates';
import type { Row } from './rows';
import type { Word } from './word';

/** An upright strip without words between two sides of consecutive rows. */
export interface Gutter {
	/** Where the right side begins. */
	readonly x: number;
	/** The rows it parts, `from` included, `to` not. */
	readonly from: number;
	readonly to: number;
	/** How many of them have words on the left, on the right, and on both sides. */
	readonly lefts: number;
	readonly rights: number;
	readonly both: number;
}

/** A strip narrower than this, in ems, is a gap between words. */
const narrowest = 0.9;

/** Left edges that differ by less, in ems, are one. */
const sameEdge = 0.25;

/**
 * All gutters of some rows, the longest first. Where the right side of one could begin is asked of the rows
 * themselves: at a left edge that several of them share.
 * @param em the size of body text.
 * @param known where right sides begin on other pages.
 */
export function guttersOf(
	rows: readonly Row[],
	em: number,
	known: readonly number[] = []
): Gutter[] {
	return [...sharedEdges(rows, em), ...edgeOfDates(rows, em), ...known]
		.flatMap((x) => guttersAt(rows, x, em))
		.toSorted((a, b) => height(rows, b) - height(rows, a) || b.both - a.both);
}

const fewestDates = 3;
const widestDates = 16;

/** Where the widest of the dates at the right of a page begin, each set on its own to the middle or to the right of a margin. */
function edgeOfDates(rows: readonly Row[], em: number): number[] {
	const right = Math.max(...rows.map((row) => row.right));
	const middle = (Math.min(...rows.map((row) => row.left)) + right) / 2;
	const lefts = rows.flatMap(({ words, right: end }) => {
		const from = words.findLastIndex(
			(word, i) => i === 0 || word.left - (words[i - 1]?.right ?? 0) > narrowest * em
		);
		const start = words[from]?.left ?? 0;
		// Nothing of dates reaches further.
		if (start <= middle || end - start > widestDates * em) return [];
		const text = words.slice(from).map((word) => word.text);
		return isOnlyDates(text.join(' ')) ? [start] : [];
	});
	return lefts.length < fewestDates ? [] : [Math.min(...lefts)];
}

function height(rows: readonly Row[], { from, to }: Gutter): number {
	return (rows[to - 1]?.y ?? 0) - (rows[from]?.y ?? 0);
}

/** A row may begin so many ems before the others of its side: a group's name whose items are set in. */
const outdent = 1;

/**
 * Places where words begin after a gap, or first in their row, in two rows or more, and those of single rows among
 * them right before such a place.
 */
function sharedEdges(rows: readonly Row[], em: number): number[] {
	const edges = rows
		.flatMap(({ words, y }) =>
			words
				.filter((word, i) => i === 0 || word.left - (words[i - 1]?.right ?? 0) > narrowest * em)
				.map(({ left }) => ({ left, y }))
		)
		.toSorted((a, b) => a.left - b.left);
	const shared: number[] = [];
	let single: Edge | null = null;
	for (let from = 0; from < edges.length;) {
		const start = edges[from]?.left ?? 0;
		let to = from + 1;
		while (to < edges.length && (edges[to]?.left ?? 0) - start < sameEdge * em) to += 1;
		if (to - from >= 2) {
			if (single && start - single.left < outdent * em && isAmong(single, edges, em))
				shared.push(single.left);
			shared.push(start);
		}
		single = to - from >= 2 ? null : (edges[from] ?? null);
		from = to;
	}
	return shared;
}

/**
 * A gutter without the headings at the end of its left side: where the page goes on below them across both sides, they
 * head that, and not the column that they would end.
 */
export function withoutHeadsBelow(rows: readonly Row[], gutter: Gutter, em: number): Gutter {
	let { to, lefts } = gutter;
	if (to >= rows.length) return gutter;
	const isHead = ({ words, size }: Row) =>
		words.length < 6 && (size > 1.1 * em || words.every(({ bold }) => bold));
	for (; lefts > 2; to -= 1, lefts -= 1) {
		const row = rows[to - 1];
		if (!row || !isHead(row) || sideOf(row, gutter.x, em) !== 'left') break;
	}
	return { ...gutter, to, lefts };
}

/** Where words of a row begin. */
interface Edge {
	readonly left: number;
	readonly y: number;
}

/** Whether rows above another and rows below it begin right after where it does. */
function isAmong({ left, y }: Edge, edges: readonly Edge[], em: number): boolean {
	const near = edges.filter((edge) => edge.left > left && edge.left < left + 1.5 * outdent * em);
	return near.some((edge) => edge.y < y) && near.some((edge) => edge.y > y);
}

function guttersAt(rows: readonly Row[], x: number, em: number): Gutter[] {
	const found: Gutter[] = [];
	let run = { from: 0, lefts: 0, rights: 0, both: 0 };
	const end = (to: number) => {
		if (Math.min(run.lefts, run.rights) >= 2) found.push({ x, to, ...run });
	};
	for (const [i, row] of rows.entries()) {
		const side = sideOf(row, x, em);
		if (side === 'across') {
			end(i);
			run = { from: i + 1, lefts: 0, rights: 0, both: 0 };
			continue;
		}
		if (side !== 'right') run.lefts += 1;
		if (side !== 'left') run.rights += 1;
		if (side === 'both') run.both += 1;
	}
	end(rows.length);
	return found;
}

/** Letters so much larger than the body's are of a name or a title. */
const large = 1.6;
/** Of their size, a space between words is no more than this. */
const space = 0.5;

/** Whether no more than a space stands between two words of a line in large letters: no strip runs through it. */
function isSpace(gap: number, { size }: Word, ofRow: number): boolean {
	return size >= ofRow * 0.9 && gap >= 0 && gap <= space * size;
}

function sideOf({ words, size }: Row, x: number, em: number): 'left' | 'right' | 'both' | 'across' {
	let left = false;
	let right = false;
	let beyond = -Infinity;
	for (const word of words) {
		if (word.left >= x - 0.05 * em) {
			// A long word may run out of its column, up to where the right side begins and a little over it.
			if (!right && beyond > x - narrowest * em && word.left > x + 0.05 * em) return 'across';
			if (!right && word.size >= large * em && isSpace(word.left - beyond, word, size))
				return 'across';
			right = true;
		} else {
			left = true;
			beyond = Math.max(beyond, word.right);
		}
	}
	if (beyond > x - narrowest * em && (!right || beyond > x + 2 * em)) return 'across';
	if (left && right) return 'both';
	return left ? 'left' : 'right';
}
