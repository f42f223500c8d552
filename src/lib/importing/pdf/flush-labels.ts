import { type Row, textOf } from './rows';
import type { Word } from './word';

/** A gap narrower than this, in ems, is a space. */
const narrowest = 0.6;

/** Less, in ems, is none: a word whose font changes inside. */
const least = 0.15;

/** In text that is spread to both edges all spaces are wide: a gap is wider than the least of its row, so many times. */
const widerThanSpaces = 1.6;

/** Edges that differ by less, in ems, are one: what programs line up, they line up to a hundredth of a point. */
const sameEdge = 0.05;

/** Labels are of few words. */
const mostWords = 4;

/** A gap between words, by what it lies between. */
interface Gap {
	readonly word: Word;
	readonly from: number;
	readonly to: number;
}

/**
 * Rows whose labels stand apart from what they are about, however near it stands: in several rows words end at one
 * place, and others begin at one place after it. By chance no two rows of text share both.
 */
export function withFlushLabels(rows: readonly Row[]): readonly Row[] {
	const gaps = rows.flatMap(gapsOf).toSorted((a, b) => a.to - b.to);
	const apart = new Set(
		gaps.flatMap((gap, i) =>
			isShared(gap, gaps[i - 1]) || isShared(gap, gaps[i + 1]) ? gap.word : []
		)
	);
	if (!apart.size) return rows;
	return rows.map((row) => ({
		...row,
		words: row.words.map((word) => (apart.has(word) ? { ...word, apart: true } : word))
	}));
}

function gapsOf({ words, size }: Row): Gap[] {
	const spaces = words.slice(1).map((word, i) => word.left - (words[i]?.right ?? 0));
	const space = Math.min(...spaces.filter((one) => one > least * size));
	let from = 0;
	return words.flatMap((word, i) => {
		const before = words[i - 1];
		const gap = word.left - (before?.right ?? word.left);
		if (!before || gap < narrowest * Math.min(word.size, before.size)) return [];
		const label = words.slice(from, i);
		from = i;
		const isWide = spaces.length < 3 || gap > widerThanSpaces * space;
		return isWide && mayBeLabel(label) ? { word, from: before.right, to: word.left } : [];
	});
}

/** Few words or a year; the number of an item or of a heading belongs to it. */
function mayBeLabel(words: readonly Word[]): boolean {
	return words.length <= mostWords && /\p{L}{2}|\d{4}/u.test(textOf({ words }));
}

function isShared({ word, from, to }: Gap, other: Gap | undefined): boolean {
	const slack = sameEdge * word.size;
	return !!other && Math.abs(other.from - from) < slack && Math.abs(other.to - to) < slack;
}
