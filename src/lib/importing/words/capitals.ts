import type { Word } from './fold-words';

/** Whether all words of a text that are not short, or all where all are, begin with a capital or a number. */
export function isCapitalised(text: string, words: readonly Word[]): boolean {
	const long = words.filter(({ word }) => word.length > 3);
	return (long.length ? long : words).every(({ from }) =>
		/[\p{Lu}\p{N}\p{Lo}]/u.test(text[from] ?? '')
	);
}
