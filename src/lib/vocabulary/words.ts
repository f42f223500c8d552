import { fold, ignored, isWord, tightJoint } from './fold';

/** More than stands between two words of a sentence; a page of spaces need not be looked through. */
const longestGap = 24;

const plainSpace = ' '.charCodeAt(0);
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
			if (!isWord(folded[at])) {
				at++;
				continue;
			}
			this.#from.push(at);
			at = wordEnd(text, folded, at);
			this.#to.push(at);
		}
	}

	get count(): number {
		return this.#from.length;
	}

	from(word: number): number {
		return word < 0 ? this.text.length : (this.#from[word] ?? this.text.length);
	}

	to(word: number): number {
		return word < 0 ? this.text.length : (this.#to[word] ?? this.text.length);
	}

	/** The word as written; empty where there is none. */
	written(word: number): string {
		return this.text.slice(this.from(word), this.to(word));
	}

	/** The word in lower case, its apostrophe plain; empty where there is none. */
	lower(word: number): string {
		if (word < 0 || word >= this.count) return '';
		const known = this.#lower[word];
		if (known !== undefined) return known;
		const lower = this.written(word).toLowerCase().replace('’', "'");
		this.#lower[word] = lower;
		return lower;
	}

	/** What stands between a word and the next one, or the first of it where it is long. */
	gapAfter(word: number): string {
		const from = word < 0 ? 0 : this.to(word);
		return this.text.slice(from, Math.min(this.from(word + 1), from + longestGap));
	}

	/** Whether nothing but one space stands between a word and the next one. */
	isSpaceAfter(word: number): boolean {
		if (word < 0 || word >= this.count - 1) return false;
		const to = this.#to[word] ?? 0;
		return this.#from[word + 1] === to + 1 && this.text.charCodeAt(to) === plainSpace;
	}

	/** Whether a sentence, a bullet or a line ends between a word and the next one. */
	sentenceEndsAfter(word: number): boolean {
		if (word < 0 || word >= this.count - 1) return true;
		if (this.isSpaceAfter(word)) return false;
		return (this.#ends[word] ??= sentenceEnd.test(this.gapAfter(word)));
	}
}

/** Where the word ends that begins at a place: "haven't" is one. */
export function wordEnd(text: string, folded: Uint8Array, from: number): number {
	let to = from;
	while (isWord(folded[to]) || (folded[to] === tightJoint && isInnerApostrophe(text, folded, to))) {
		to++;
	}
	return to;
}

function isInnerApostrophe(text: string, folded: Uint8Array, at: number): boolean {
	const char = text[at];
	return (char === "'" || char === '’') && (folded[at + 1] ?? 0) > ignored;
}
