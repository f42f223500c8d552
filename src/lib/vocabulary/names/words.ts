import { cut, classAt, ignored, isDigit, isLeadingDot, isWord, letterS, tightJoint } from './fold';
import { lowerWord } from './lower-words';
import { hashWith } from './word-hash';

/** More than stands between two words of a sentence; a page of spaces need not be looked through. */
const longestGap = 24;

/** Most texts are shorter. */
const usual = 4096;

const plainSpace = ' '.charCodeAt(0);
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
	endsNone: 16
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

	/** Reads a text in one pass, which writes its units, their classes and its words. */
	read(text: string): void {
		const { length } = text;
		this.#makeRoom(length);
		const { folded, codes } = this;
		let count = 0;
		let from = -1;
		let hash = 0;
		let mark = 0;
		let last = cut;
		for (let at = 0; at <= length; at++) {
			const code = at < length ? text.charCodeAt(at) : 0;
			const kind = at < length ? classAt(text, at, code) : cut;
			codes[at] = code;
			folded[at] = kind;
			if (isWord(kind)) {
				if (from < 0) {
					from = at;
					hash = 0;
					mark = at > 0 && isLeadingDot(folded[at - 1]) ? Mark.afterDot : 0;
				}
			} else if (from < 0) continue;
			else if (kind === tightJoint && isInnerApostrophe(text, at, code)) mark |= Mark.joined;
			else {
				if (last === letterS || isDigit(last)) mark |= Mark.suffixed;
				if (count === this.froms.length) this.#grow();
				this.froms[count] = from;
				this.tos[count] = at;
				this.hashes[count] = hash;
				this.marks[count] = mark;
				count++;
				from = -1;
				continue;
			}
			hash = hashWith(hash, kind);
			last = kind;
		}
		this.text = text;
		this.count = count;
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

const apostrophe = "'".charCodeAt(0);
const rightQuote = '’'.charCodeAt(0);

function isInnerApostrophe(text: string, at: number, code: number): boolean {
	if ((code !== apostrophe && code !== rightQuote) || at + 1 >= text.length) return false;
	return classAt(text, at + 1, text.charCodeAt(at + 1)) > ignored;
}
