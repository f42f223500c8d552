import type { Found } from '$lib/state/searching/found';
import { listWords, someWords } from '$lib/writing/lists';

/** More names than these are only counted. */
const mostNamed = 3;

/** What one typed word was taken for. */
export interface ReadingWords {
	readonly typed: string;
	/** What to type instead, where it is one near name only. It is offered before the words. */
	readonly meant: string | null;
	/** Whether it is shown though nothing is spelled that way. */
	readonly isNear: boolean;
	/** A sentence. */
	readonly words: string;
}

/**
 * What the typed words were taken for, a sentence for each: an alias "is Go", a slip of the keys has Kafka shown for it.
 * @param typedNow what stands in the search box: only what is in it can be put right there.
 */
export function readingWords(readAs: Found['readAs'], typedNow: string): ReadingWords[] {
	return [...new Set(readAs.map(({ typed }) => typed))].map((typed) => {
		const of = readAs.filter((reading) => reading.typed === typed);
		const exact = of.filter(({ kind }) => kind === 'exact');
		const names = [...new Set((exact.length ? exact : of).map(({ as }) => as))];
		const [only = '', ...more] = names;
		const meant = !exact.length && !more.length && typedNow.includes(typed) ? only : null;
		const isNear = !exact.length;
		if (meant) return { typed, meant, isNear, words: `It is shown for “${typed}”.` };
		const words = exact.length
			? `“${typed}” is ${listWords(names)}.`
			: `Showing ${someWords(names, mostNamed)} for “${typed}”.`;
		return { typed, meant, isNear, words };
	});
}
