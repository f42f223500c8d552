import type { Word } from '../words/fold-words';
import { WordList } from '../words/word-list';

/** UTF-16 offsets `[from, to)` into a line. */
export type Range = readonly [from: number, to: number];

/** Where words stand, from the first to the last; there is at least one. */
export function rangeOf(words: readonly Word[]): Range {
	return [words[0]?.from ?? 0, words.at(-1)?.to ?? 0];
}

/** The words of all languages for one thing that sentences say. */
export function wordsIn(languages: Readonly<Record<string, readonly string[]>>): WordList {
	return new WordList(...Object.values(languages));
}
