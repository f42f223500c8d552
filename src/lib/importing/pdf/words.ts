import type { Glyph } from './glyph';
import { isAccent, withAccents, withLigatures } from './unicode';
import type { Word } from './word';

/** Wider than this, in ems, two letters drawn one after the other belong to two words; fonts kern by less. */
const wordGap = 0.17;
/** Where blanks are left out and words set closely, the gaps between words are wider than this and all others far less. */
const closeGap = 0.1;
const kerned = 0.06;
/** Letters wider apart than this throughout are letter-spaced. */
const trackedGap = 0.1;
/** What is further apart was not set in one go. */
const stretchGap = 1.5;

/** Letters, in the order of drawing, as words. */
export function wordsOf(glyphs: readonly Glyph[]): Word[] {
	return stretchesOf(glyphs).flatMap(wordsOfStretch);
}

/** Letters of one size set one after the other on one baseline. */
function stretchesOf(glyphs: readonly Glyph[]): Glyph[][] {
	const stretches: Glyph[][] = [];
	let before: Glyph | undefined;
	for (const glyph of glyphs) {
		if (before && follows(before, glyph)) stretches.at(-1)?.push(glyph);
		else stretches.push([glyph]);
		before = glyph;
	}
	return stretches;
}

function follows(before: Glyph, glyph: Glyph): boolean {
	const gap = (glyph.left - before.right) / glyph.size;
	// An accent is raised over its letter, which is drawn where it began.
	const isOver = isAccent(before.text) || isAccent(glyph.text);
	return (
		glyph.turned === before.turned &&
		Math.abs(glyph.y - before.y) < (isOver ? 0.4 : 0.1) * glyph.size &&
		Math.abs(glyph.size - before.size) < 0.05 * glyph.size &&
		glyph.bold === before.bold &&
		glyph.italic === before.italic &&
		gap > (isOver ? -1 : -0.5) &&
		gap < stretchGap
	);
}

function wordsOfStretch(stretch: readonly Glyph[]): Word[] {
	const letters = stretch.filter(({ text }) => text !== ' ');
	const tracking = trackingOf(letters);
	const limit = tracking === null ? gapOf(stretch) : tracking * 1.4 + 0.06;
	const words: Word[] = [];
	let word: Glyph[] = [];
	let spaced = false;
	let before: Glyph | undefined;
	const end = () => {
		const [own, date] = withoutDate(word);
		const made = own.length ? asWord(own, spaced) : null;
		if (made?.text) words.push(!spaced && month.test(made.text) ? asApart(made) : made);
		if (date.length) words.push(asApart(asWord(date, true)));
		word = [];
		spaced = true;
	};
	for (const glyph of stretch) {
		if (glyph.text === ' ') {
			if (tracking === null) end();
			continue;
		}
		const gap = before ? (glyph.left - before.right) / glyph.size : 0;
		if (gap > limit) end();
		if (!word.length && stretch[0]?.text === ' ') spaced = true;
		word.push(glyph);
		before = glyph;
	}
	end();
	return words;
}

/** A month in figures: no word ends in one. */
const ranUpTo = /[\p{L}.,;:)](?:19|20)\d\d-(?:0[1-9]|1[0-2])$/u;
const ofMonth = 7;
const month = /^(?:19|20)\d\d-(?:0[1-9]|1[0-2])$/;

/** A date that is drawn by itself, however near to the text before it. */
function asApart(date: Word): Word {
	return { ...date, spaced: true, apart: true };
}

/** A word, and the date in the column beside it that it ran up to. */
function withoutDate(word: readonly Glyph[]): [own: readonly Glyph[], date: readonly Glyph[]] {
	if (word.length <= ofMonth || !/\d/.test(word.at(-1)?.text ?? '')) return [word, []];
	const ran = ranUpTo.test(word.map(({ text }) => text).join(''));
	return ran ? [word.slice(0, -ofMonth), word.slice(-ofMonth)] : [word, []];
}

/** From which gap on, in ems, two letters belong to two words: a line that is set tightly has its spaces narrower than others. */
function gapOf(stretch: readonly Glyph[]): number {
	if (stretch.length < 6 || stretch.some(({ text }) => text === ' ')) return wordGap;
	const gaps = gapsOf(stretch);
	const wide = gaps.filter((gap) => gap > closeGap);
	const isClear = gaps.every((gap) => gap < kerned || gap > closeGap);
	return isClear && wide.length <= stretch.length / 3 ? closeGap : wordGap;
}

function gapsOf(letters: readonly Glyph[]): number[] {
	return letters
		.slice(1)
		.map((glyph, i) => (glyph.left - (letters[i] as Glyph).right) / glyph.size);
}

/**
 * How far apart letters are set, in ems, where they are set apart ("S K I L L S", by spacing or by blanks): then
 * only what is wider still parts words. `null` for text set as usual.
 */
function trackingOf(letters: readonly Glyph[]): number | null {
	if (letters.length < 4) return null;
	const gaps = gapsOf(letters);
	const wide = gaps.filter((gap) => gap > trackedGap);
	if (wide.length < gaps.length * 0.75) return null;
	if (letters.filter(({ text }) => /\p{L}/u.test(text)).length < letters.length * 0.7) return null;
	return wide.toSorted((a, b) => a - b)[wide.length >> 2] ?? null;
}

/** A hyphen that is drawn is one, whatever its font calls it; at the end of a word it may yet be where a line broke it. */
function textOf({ text, left, right, size }: Glyph, i: number, all: readonly Glyph[]): string {
	if (text !== '\u00ad') return text;
	const isDrawn = right - left > 0.1 * size;
	if (i === all.length - 1 && i > 0) return text;
	return isDrawn ? '-' : '';
}

function asWord(glyphs: readonly Glyph[], spaced: boolean): Word {
	const [first, last] = [glyphs[0] as Glyph, glyphs.at(-1) as Glyph];
	const { y } = glyphs.find(({ text }) => !isAccent(text)) ?? first;
	return {
		text: withAccents(withLigatures(glyphs.map(textOf).join(''))),
		left: first.left,
		right: last.right,
		y,
		size: first.size,
		bold: first.bold,
		italic: first.italic,
		bullet: false,
		spaced
	};
}
