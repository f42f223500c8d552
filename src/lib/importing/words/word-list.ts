import { foldCase, type Word, wordsOf } from './fold-words';

const mostWords = 5;

/** A list of words and phrases that can be found in a text. */
export class WordList {
	readonly #phrases = new Set<string>();

	constructor(...lists: readonly (readonly string[])[]) {
		for (const list of lists) for (const phrase of list) this.#phrases.add(key(phrase));
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

function key(phrase: string): string {
	const words = wordsOf(phrase);
	return words.length ? words.map(({ word }) => word).join(' ') : foldCase(phrase.trim());
}
