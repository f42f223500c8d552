import { listWords } from '$lib/comparing/words';
import type { Found } from '$lib/state/found';

/** What one typed word was taken for. */
export interface ReadingWords {
	readonly typed: string;
	readonly words: string;
	/** What to type instead, where it is one near name only. */
	readonly meant: string | null;
}

/**
 * What the typed words were taken for, a line for each: an alias "is Go", a slip of the keys is
 * "showing Kafka".
 */
export function readingWords(readAs: Found['readAs']): ReadingWords[] {
	return [...new Set(readAs.map(({ typed }) => typed))].map((typed) => {
		const of = readAs.filter((reading) => reading.typed === typed);
		const exact = of.filter(({ kind }) => kind === 'exact');
		const names = [...new Set((exact.length ? exact : of).map(({ as }) => as))];
		return {
			typed,
			words: exact.length ? `is ${listWords(names)}` : `showing ${listWords(names)}`,
			meant: !exact.length && names.length === 1 ? (names[0] ?? null) : null
		};
	});
}
