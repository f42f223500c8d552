import { cellsOf, type Row, textOf } from './rows';
import type { Word } from './word';

/** A span of time whose end is still to come, and what may be the end: "03/2019 –", then a date or "Present". */
const open = /\d\s?(?:[-–—]{1,2}|\b(?:to|bis|au|à|a|até|hasta))$/u;
const end = /^(?:\p{L}+\.?\s)?(?:\d{1,2}[./])?(?:19|20)\d\d$|^\p{L}+$/u;
/** The same where the end has begun: "Jun 2019 -- Apr", then a year. */
const halfOpen = /(?:\d\s?[-–—]{1,2}|\b(?:since|seit|depuis|desde))\s?\p{L}+\.?$/u;
const year = /^(?:19|20)\d\d$/;
/** A date needs no more. */
const longest = 40;

/**
 * Brings the ends of spans that were broken inside a narrow cell up to where they begin: what stands right under
 * an open span, in a cell of the same edge, is the rest of it.
 */
export function closeSpans(rows: readonly Row[]): Row[] {
	const closed: Row[] = [];
	for (const row of rows) {
		const before = closed.at(-1);
		const moved = before ? restOfSpan(before, row) : null;
		if (!before || !moved) {
			closed.push(row);
			continue;
		}
		const last = moved.after.at(-1) as Word;
		const at = before.words.indexOf(last) + 1;
		const words = [...before.words.slice(0, at), ...moved.words, ...before.words.slice(at)];
		closed[closed.length - 1] = { ...before, words };
		const left = row.words.filter((word) => !moved.words.includes(word));
		const [first] = left;
		if (first) closed.push({ ...row, words: left, left: first.left });
	}
	return closed;
}

function restOfSpan(
	before: Row,
	row: Row
): { readonly after: readonly Word[]; readonly words: readonly Word[] } | null {
	if (row.y - before.y > 1.8 * row.size) return null;
	const cells = cellsOf(before);
	// In text that fills its column a span is broken like any other words.
	if (cells.length < 2) return null;
	for (const cell of cells) {
		const text = textOf({ words: cell });
		const rest = open.test(text) ? end : halfOpen.test(text) ? year : null;
		if (text.length > longest || !rest) continue;
		const under = cellsOf(row).find(
			(one) => sameEdge(cell, one) && rest.test(textOf({ words: one }))
		);
		if (under) return { after: cell, words: under };
	}
	return null;
}

function sameEdge(above: readonly Word[], below: readonly Word[]): boolean {
	const near = (a = 0, b = 0) => Math.abs(a - b) < 0.3 * (above[0]?.size ?? 10);
	return near(above[0]?.left, below[0]?.left) || near(above.at(-1)?.right, below.at(-1)?.right);
}
