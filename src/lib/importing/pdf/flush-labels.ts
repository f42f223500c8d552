import { type Row, textOf } from './rows';
import type { Word } from './word';

/** A gap narrower than this, in ems of the row, may be a space that was stretched. */
const narrowest = 0.6;

/** Edges that differ by less, in ems, are one: what programs line up, they line up to a hundredth of a point. */
const sameEdge = 0.05;

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

function gapsOf({ words }: Row): Gap[] {
	return words.flatMap((word, i) => {
		const before = words[i - 1];
		if (!before || !mayBeLabel(words.slice(0, i))) return [];
		const isWide = word.left - before.right >= narrowest * Math.min(word.size, before.size);
		return isWide ? { word, from: before.right, to: word.left } : [];
	});
}

/** A word or a year; the number of an item or of a heading belongs to it. */
function mayBeLabel(words: readonly Word[]): boolean {
	return /\p{L}{2}|\d{4}/u.test(textOf({ words }));
}

function isShared({ word, from, to }: Gap, other: Gap | undefined): boolean {
	const slack = sameEdge * word.size;
	return !!other && Math.abs(other.from - from) < slack && Math.abs(other.to - to) < slack;
}
