import { ignored, isWord, tightJoint } from './fold';

/** More than stands between two words of a sentence; a page of spaces need not be looked through. */
const longestGap = 24;

const plainSpace = ' '.charCodeAt(0);
const sentenceEnd = /[.!?](?:\s|$|["')\]])|[;\n\r•●▪·|…]/;

/** What is known of whether a sentence ends after a word. */
const goesOn = 1;
const ends = 2;

/**
 * The words of a text with what stands between them, for looking at the neighbours of a match. Whoever reads many
 * texts, and is done with one before the next, reads them all into one object, whose room is used again.
 */
export class Words {
	text = '';
	count = 0;
	#from = new Int32Array(256);
	#to = new Int32Array(256);
	#ends = new Uint8Array(256);
	readonly #lower: (string | undefined)[] = [];

	/** @param folded the text's classes of letters, perhaps with more behind them. */
	read(text: string, folded: Uint8Array): void {
		this.text = text;
		this.count = 0;
		for (let at = 0; at < text.length; at++) {
			if (!isWord(folded[at])) continue;
			const to = wordEnd(text, folded, at);
			this.#add(at, to);
			at = to;
		}
	}

	#add(from: number, to: number): void {
		const word = this.count++;
		if (word === this.#from.length) this.#grow();
		this.#from[word] = from;
		this.#to[word] = to;
		this.#ends[word] = 0;
		this.#lower[word] = undefined;
	}

	#grow(): void {
		const room = this.count * 2;
		this.#from = enlarged(this.#from, new Int32Array(room));
		this.#to = enlarged(this.#to, new Int32Array(room));
		this.#ends = enlarged(this.#ends, new Uint8Array(room));
	}

	from(word: number): number {
		return word < 0 || word >= this.count ? this.text.length : (this.#from[word] ?? 0);
	}

	to(word: number): number {
		return word < 0 || word >= this.count ? this.text.length : (this.#to[word] ?? 0);
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
		if (!this.#ends[word]) {
			this.#ends[word] = sentenceEnd.test(this.gapAfter(word)) ? ends : goesOn;
		}
		return this.#ends[word] === ends;
	}
}

function enlarged<Row extends Int32Array | Uint8Array>(row: Row, larger: Row): Row {
	larger.set(row);
	return larger;
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
