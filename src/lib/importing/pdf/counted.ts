import type { Row } from './rows';
import type { Word } from './word';

const counted = /^\(?(\d{1,2})[.)]$/;
/** In heights of letters: numbers of one list begin within so much of each other. */
const sameEdge = 0.6;
/** Rows of fewer words are headings that are numbered as often as items. */
const fewestWords = 4;

/**
 * The numbers that begin items of a list: those of plain rows of several words, under each other, each one more than the
 * one before.
 */
export function countedSigns(rows: readonly Row[]): ReadonlySet<Word> {
	const signs = new Set<Word>();
	let before: { readonly word: Word; readonly count: number } | null = null;
	for (const { words } of rows) {
		const [word, next] = words;
		const count = Number(word && counted.exec(word.text)?.[1]);
		if (!word || !count || !isItem(word, next, words.length)) continue;
		const goesOn =
			before !== null &&
			count === before.count + 1 &&
			Math.abs(word.right - before.word.right) < sameEdge * word.size;
		if (goesOn && before) signs.add(before.word).add(word);
		before = { word, count };
	}
	return signs;
}

function isItem(word: Word, next: Word | undefined, words: number): boolean {
	return (
		words >= fewestWords && !word.bold && next !== undefined && !next.bold && next.left > word.right
	);
}
