import type { Line, LineLink, Part, StyledRun } from '../lines/line';
import type { PageLink } from './links';
import { readWords } from './reading-direction';
import type { Row } from './rows';
import type { Word } from './word';

/** What the measures of a line are taken against. */
export interface Measure {
	/** The size of body text, in points. */
	readonly em: number;
	/** From one baseline of body text to the next, in points. */
	readonly pitch: number;
	/** Whether lines are read from right to left. */
	readonly right: boolean;
}

/** Where a line stands, as its page and column know it. */
export interface Place {
	readonly page: number;
	readonly number: number;
	readonly column: number;
	/** The column's left edge, in points. */
	readonly left: number;
	/** The baseline above, in the same column; `null` for the first line. */
	readonly above: number | null;
}

/** A word and where it stands in its line's text. */
interface Span {
	readonly word: Word;
	readonly from: number;
	readonly to: number;
}

/** Words further apart than this, in ems, are parts; or half as far where that is far beyond the row's own gaps. */
const partGap = 2;

/** Less space, in lines, is no gap: programs set lines on whole points or pixels. */
const leastGap = 0.12;

/** A row as a line. */
export function setLine(
	row: Row,
	links: readonly PageLink[],
	{ em, pitch, right }: Measure,
	place: Place
): Line {
	const drawn = partsOf(row.words).map((words) => readWords(words, right, isGlued));
	const groups = right ? drawn.toReversed() : drawn;
	const spans: Span[] = [];
	let text = '';
	const parts = groups.map((words): Part => {
		const start = text ? text.length + 1 : 0;
		if (text) text += ' ';
		for (const [i, { word, text: read, glued }] of words.entries()) {
			if (i > 0 && !glued) text += ' ';
			spans.push({ word, from: text.length, to: text.length + read.length });
			text += read.replaceAll('\u00ad', '-');
		}
		return {
			text: text.slice(start),
			left: round(((words[0]?.word.left ?? 0) - place.left) / em),
			bold: words.every(({ word }) => word.bold),
			italic: words.every(({ word }) => word.italic)
		};
	});
	const space = place.above === null ? 0 : row.y - place.above - Math.max(pitch, 1.2 * row.size);
	return {
		text,
		page: place.page,
		number: place.number,
		column: place.column,
		size: round(row.size / em),
		bold: row.words.every(({ bold }) => bold),
		italic: row.words.every(({ italic }) => italic),
		indent: Math.max(0, round((row.left - place.left) / em)),
		gap: space < leastGap * pitch ? 0 : round(space / pitch),
		heading: null,
		bullet: row.words[0]?.bullet ?? false,
		parts,
		links: linksOf(spans, links, row),
		styles: stylesOf(spans),
		box: {
			x: round(row.left),
			y: round(row.y - row.size),
			width: round(row.right - row.left),
			height: round(1.25 * row.size)
		}
	};
}

/** A row of dots or dashes leads the eye from one part to the next. */
const leader = /^[-_.·…–—]{4,}$/;

/** Words with `null` for each that is a leader, or one of the dots that make one. */
function withoutLeaders(words: readonly Word[]): (Word | null)[] {
	const isDot = (at: number) => words[at]?.text === '.';
	return words.map((word, at) => {
		if (leader.test(word.text)) return null;
		const dots = [at - 3, at - 2, at - 1, at, at + 1, at + 2, at + 3].map(isDot);
		const inRow = dots.some((_, from) => dots.slice(from, from + 4).filter(Boolean).length === 4);
		if (isDot(at) && inRow) return null;
		// The first dot of a leader stands close to what comes before it.
		const isFirst = inRow || [1, 2, 3].every((after) => isDot(at + after));
		return isFirst && /\.\.$/.test(word.text) ? { ...word, text: word.text.slice(0, -1) } : word;
	});
}

function partsOf(words: readonly Word[]): Word[][] {
	const gaps = words
		.slice(1)
		.map((word, i) => (word.left - (words[i] as Word).right) / word.size)
		.toSorted((a, b) => a - b);
	const usual = gaps[gaps.length >> 1] ?? 0;
	const limit =
		words.length > 3 ? Math.max(partGap / 2, Math.min(partGap, usual * 4)) : partGap / 2;
	const parts: Word[][] = [];
	let before: Word | null = null;
	for (const word of withoutLeaders(words)) {
		if (!word) {
			before = null;
			continue;
		}
		const gap = before ? (word.left - before.right) / Math.min(word.size, before.size) : Infinity;
		const areTags = before?.box !== undefined && word.box !== undefined;
		if (areTags ? before?.box === word.box : gap < limit && !word.apart) {
			parts.at(-1)?.push(word);
		} else parts.push([word]);
		before = word;
	}
	return parts;
}

/** Whether two words are one that changes its font or size inside. */
function isGlued(before: Word, word: Word): boolean {
	const size = Math.min(word.size, before.size);
	return (
		!word.spaced &&
		Math.abs(word.y - before.y) < 0.6 * size &&
		word.left - before.right < 0.15 * size
	);
}

function linksOf(spans: readonly Span[], links: readonly PageLink[], row: Row): LineLink[] {
	return links.flatMap(({ left, right, top, bottom, href }) => {
		const middle = row.y - 0.3 * row.size;
		if (middle < top || middle > bottom) return [];
		const under = spans.filter(({ word }) => {
			const centre = (word.left + word.right) / 2;
			return centre > left && centre < right;
		});
		const [first, last] = [under[0], under.at(-1)];
		return first && last ? [{ at: [first.from, last.to] as const, href }] : [];
	});
}

function stylesOf(spans: readonly Span[]): StyledRun[] {
	const runs: StyledRun[] = [];
	for (const { word, from, to } of spans) {
		const { bold, italic } = word;
		const before = runs.at(-1);
		if (before && before.at[1] >= from - 1 && before.bold === bold && before.italic === italic) {
			runs[runs.length - 1] = { ...before, at: [before.at[0], to] };
		} else if (bold || italic) runs.push({ at: [from, to], bold, italic });
	}
	return runs;
}

function round(value: number): number {
	return Math.round(value * 100) / 100;
}
