import { foldCase, type Word, wordsOf } from './fold-words';
import { remembering } from './remembering';

const mostWords = 5;

/** A list of words and phrases that can be found in a text. */
export class WordList {
	readonly #phrases = new Set<string>();
	/** With what phrases begin: most words of a text begin none. */
	readonly #firsts = new Set<string>();

	constructor(...lists: readonly (readonly string[])[]) {
		for (const phrase of lists.flat()) {
			const folded = key(phrase);
			this.#phrases.add(folded);
			this.#firsts.add(folded.split(' ', 1)[0] ?? '');
		}
	}

	/** Whether the whole text is one of the phrases, whatever its case and accents. */
	has(text: string): boolean {
		return this.#phrases.has(key(text));
	}

	/** The phrases in a text, the longest at each place, as ranges of its words. */
	find(words: readonly Word[]): { from: number; to: number }[] {
		const found: { from: number; to: number }[] = [];
		for (let at = 0; at < words.length;) {
			const length = this.lengthAt(words, at);
			if (length) found.push({ from: at, to: at + length });
			at += length || 1;
		}
		return found;
	}

	/** How many words the longest phrase that begins at a word has; 0 where none does. */
	lengthAt(words: readonly Word[], at: number): number {
		if (!this.#firsts.has(words[at]?.word ?? '')) return 0;
		let longest = 0;
		let phrase = '';
		for (let n = 0; n < mostWords && at + n < words.length; n++) {
			const next = words[at + n]?.word ?? '';
			phrase = phrase ? `${phrase} ${next}` : next;
			if (this.#phrases.has(phrase)) longest = n + 1;
		}
		return longest;
	}
}

const key = remembering((phrase) => {
	const words = wordsOf(phrase);
	return words.length ? words.map(({ word }) => word).join(' ') : foldCase(phrase.trim());
});
