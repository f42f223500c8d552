import { fold, isWord, otherLetter } from './fold';

/** More than stands between two words of a sentence; a page of spaces need not be looked through. */
const longestGap = 24;

const sentenceEnd = /[.!?](?:\s|$|["')\]])|[;\n\r•●▪·|…]/;

/** The words of a text with what stands between them, for looking at the neighbours of a match. */
export class Words {
	readonly text: string;
	readonly #from: number[] = [];
	readonly #to: number[] = [];
	readonly #lower: (string | undefined)[] = [];
	readonly #ends: (boolean | undefined)[] = [];

	constructor(text: string, folded: Uint8Array = fold(text)) {
		this.text = text;
		let at = 0;
		while (at < folded.length) {
			if (!isWordOrApostrophe(text, folded, at)) {
				at++;
				continue;
			}
			this.#from.push(at);
			while (at < folded.length && isWordOrApostrophe(text, folded, at)) at++;
			this.#to.push(at);
		}
	}

	get count(): number {
		return this.#from.length;
	}

	from(word: number): number {
		return this.#from[word] ?? this.text.length;
	}

	to(word: number): number {
		return this.#to[word] ?? this.text.length;
	}

	/** The word as written; empty where there is none. */
	written(word: number): string {
		return this.text.slice(this.from(word), this.to(word));
	}

	/** The word in lower case, its apostrophe plain; empty where there is none. */
	lower(word: number): string {
		const known = this.#lower[word];
		if (known !== undefined) return known;
		const lower = this.written(word).toLowerCase().replace('’', "'");
		if (word >= 0 && word < this.count) this.#lower[word] = lower;
		return lower;
	}

	/** Whether any word, in lower case, passes a test. */
	some(test: (word: string) => boolean): boolean {
		return this.#from.some((_, word) => test(this.lower(word)));
	}

	/** What stands between a word and the next one, or the first of it where it is long. */
	gapAfter(word: number): string {
		const from = word < 0 ? 0 : this.to(word);
		return this.text.slice(from, Math.min(this.from(word + 1), from + longestGap));
	}

	/** Whether a sentence, a bullet or a line ends between a word and the next one. */
	sentenceEndsAfter(word: number): boolean {
		if (word < 0 || word >= this.count - 1) return true;
		return (this.#ends[word] ??= sentenceEnd.test(this.gapAfter(word)));
	}

	/** The word that holds an offset, or the first one after it. */
	at(offset: number): number {
		let low = 0;
		let high = this.count;
		while (low < high) {
			const middle = (low + high) >> 1;
			if (this.to(middle) <= offset) low = middle + 1;
			else high = middle;
		}
		return low;
	}
}

function isWordOrApostrophe(text: string, folded: Uint8Array, at: number): boolean {
	if (isWord(folded[at])) return true;
	const char = text[at];
	return (
		(char === "'" || char === '’') &&
		(folded[at - 1] ?? 0) >= otherLetter &&
		(folded[at + 1] ?? 0) >= otherLetter
	);
}
