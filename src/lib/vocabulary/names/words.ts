import { cut, foldInto, ignored, isDigit, isLeadingDot, isWord, letterS, tightJoint } from './fold';
import { lowerWord } from './lower-words';
import { hashWith } from './word-hash';

/** More than stands between two words of a sentence; a page of spaces need not be looked through. */
const longestGap = 24;

/** Most texts are shorter. */
const usual = 4096;

const plainSpace = ' '.charCodeAt(0);
const apostrophe = "'".charCodeAt(0);
const rightQuote = '’'.charCodeAt(0);
const sentenceEnd = /[.!?](?:\s|$|["')\]])|[;\n\r•●▪·|…]/;

/** What a word's hash does not tell. */
export const Mark = {
	/** An apostrophe stands in it: "haven't" is one word. */
	joined: 1,
	/** It stands after the dot of ".NET". */
	afterDot: 2,
	/** It ends as a plural does, or in a digit. */
	suffixed: 4,
	/** What is known, once it was asked, of whether a sentence ends after it. */
	endsSentence: 8,
	endsNone: 16,
	/** A digit stands in it. */
	digit: 32
} as const;

/**
 * The words of a text with what stands between them: all that the vocabulary asks of a text is asked of these.
 * Whoever reads many texts, and is done with one before the next, reads them all into one object, whose room is
 * used again: allocating typed arrays is dear.
 */
export class Words {
	text = '';
	/** The classes of the text's letters and its UTF-16 units, both with room behind them. */
	folded = new Uint8Array(usual);
	codes = new Uint16Array(usual);
	count = 0;
	/** Where each of `count` words begins and ends; read as they are where every word of a text is looked at. */
	froms = new Int32Array(256);
	tos = new Int32Array(256);
	/** The hash of each over its classes, apostrophes included. */
	hashes = new Int32Array(256);
	/** What a word's hash does not tell, as bits; see `Mark`. */
	marks = new Uint8Array(256);
	/** The marks of all words together. */
	anyMarks = 0;

	/** Reads a text: first its units with their classes, then the words that these make. */
	read(text: string): void {
		this.#makeRoom(text.length);
		this.text = text;
		foldInto(this.folded, this.codes, text);
		this.#readWords(text.length);
	}

	#readWords(length: number): void {
		const { folded } = this;
		let count = 0;
		let anyMarks = 0;
		for (let at = 0; at < length; at++) {
			let kind = folded[at] ?? cut;
			if (!isWord(kind)) continue;
			const from = at;
			let mark = at > 0 && isLeadingDot(folded[at - 1]) ? Mark.afterDot : 0;
			let hash = 0;
			let last: number;
			for (;;) {
				if (isDigit(kind)) mark |= Mark.digit;
				hash = hashWith(hash, kind);
				last = kind;
				kind = folded[++at] ?? cut;
				if (isWord(kind)) continue;
				if (kind !== tightJoint || !this.#isInnerApostrophe(at)) break;
				mark |= Mark.joined;
			}
			if (last === letterS || isDigit(last)) mark |= Mark.suffixed;
			if (count === this.froms.length) this.#grow();
			this.froms[count] = from;
			this.tos[count] = at;
			this.hashes[count] = hash;
			this.marks[count] = mark;
			anyMarks |= mark;
			count++;
		}
		this.count = count;
		this.anyMarks = anyMarks;
	}

	#isInnerApostrophe(at: number): boolean {
		const code = this.codes[at];
		if (code !== apostrophe && code !== rightQuote) return false;
		return (this.folded[at + 1] ?? cut) > ignored;
	}

	/** Room for a text and the end behind it; that of a very long one is given back with the next. */
	#makeRoom(length: number): void {
		const room = Math.max(usual, length + 1);
		if (room === this.folded.length) return;
		this.folded = new Uint8Array(room);
		this.codes = new Uint16Array(room);
	}

	#grow(): void {
		const room = this.froms.length * 2;
		this.froms = enlarged(this.froms, new Int32Array(room));
		this.tos = enlarged(this.tos, new Int32Array(room));
		this.hashes = enlarged(this.hashes, new Int32Array(room));
		this.marks = enlarged(this.marks, new Uint8Array(room));
	}

	/** The first word that begins at a place or after it; the count of words where none does. */
	firstFrom(at: number): number {
		let first = 0;
		let beyond = this.count;
		while (first < beyond) {
			const middle = (first + beyond) >>> 1;
			if ((this.froms[middle] ?? at) < at) first = middle + 1;
			else beyond = middle;
		}
		return first;
	}

	from(word: number): number {
		return word < 0 || word >= this.count ? this.text.length : (this.froms[word] ?? 0);
	}

	to(word: number): number {
		return word < 0 || word >= this.count ? this.text.length : (this.tos[word] ?? 0);
	}

	/** The word as written; empty where there is none. */
	written(word: number): string {
		return this.text.slice(this.from(word), this.to(word));
	}

	/** The word in lower case, its apostrophe plain; empty where there is none. */
	lower(word: number): string {
		if (word < 0 || word >= this.count) return '';
		const { text, codes, froms, tos, hashes } = this;
		return lowerWord(text, codes, froms[word] ?? 0, tos[word] ?? 0, hashes[word] ?? 0);
	}

	/** What stands between a word and the next one, or the first of it where it is long. */
	gapAfter(word: number): string {
		const from = word < 0 ? 0 : this.to(word);
		return this.text.slice(from, Math.min(this.from(word + 1), from + longestGap));
	}

	/** Whether nothing but one space stands between a word and the next one. */
	isSpaceAfter(word: number): boolean {
		if (word < 0 || word >= this.count - 1) return false;
		const to = this.tos[word] ?? 0;
		return this.froms[word + 1] === to + 1 && this.codes[to] === plainSpace;
	}

	/** Whether a sentence, a bullet or a line ends between a word and the next one. */
	sentenceEndsAfter(word: number): boolean {
		if (word < 0 || word >= this.count - 1) return true;
		if (this.isSpaceAfter(word)) return false;
		const mark = this.marks[word] ?? 0;
		if (mark & Mark.endsSentence) return true;
		if (mark & Mark.endsNone) return false;
		const ends = sentenceEnd.test(this.gapAfter(word));
		this.marks[word] = mark | (ends ? Mark.endsSentence : Mark.endsNone);
		return ends;
	}
}

function enlarged<Row extends Int32Array | Uint8Array>(row: Row, larger: Row): Row {
	larger.set(row);
	return larger;
}
