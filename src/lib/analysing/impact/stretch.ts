import { type Word, hashWith, wordAt } from './words';

/** What a character is to the words around it. */
const inWord = 0;
/** Belongs to a word only between its letters: "v1.2", "zero-downtime". */
const edge = 1;
const space = 2;
/** Ends a word, the clause and, but for the comma, the sentence. */
const end = 3;
const comma = 4;

const latin = new Uint8Array(256);
for (let code = 0; code < latin.length; code++) {
	if (/\s/.test(String.fromCharCode(code))) latin[code] = space;
}
for (const char of `.'"-`) latin[char.charCodeAt(0)] = edge;
for (const char of ';:!?()[]{}') latin[char.charCodeAt(0)] = end;
latin[','.charCodeAt(0)] = comma;

function kindOf(code: number): number {
	if (code < latin.length) return latin[code] ?? inWord;
	if (code === 0x2013 || code === 0x2014 || (code >= 0x2018 && code <= 0x201d)) return edge;
	return code >= 0x2000 && code <= 0x200a ? space : inWord;
}

const dot = '.'.charCodeAt(0);
const hyphen = '-'.charCodeAt(0);

/** The words of a stretch of text, and where among them a clause ends. */
export class Stretch {
	readonly words: readonly Word[];
	/** How many words stand before the last end of a clause; none, where none ends. */
	afterEnd = 0;
	/** Whether a sentence ends in it. */
	endsSentence = false;
	readonly #words: Word[] = [];
	#beforeEnd = -1;

	/**
	 * Reads a text from one place up to, not including, another, in one pass.
	 * @param onlyClause whether nothing beyond the first end of a clause will be asked for.
	 */
	constructor(text: string, from: number, to: number, onlyClause = false) {
		this.words = this.#words;
		let at = from;
		while (at < to && !(onlyClause && this.#beforeEnd >= 0)) {
			const kind = kindOf(text.charCodeAt(at));
			if (kind < space) at = this.#readRun(text, at, to);
			else {
				if (kind !== space) this.#endClause(kind === end);
				at++;
			}
		}
	}

	/** How many words stand before the first end of a clause; all, where none ends. */
	get beforeEnd(): number {
		return this.#beforeEnd < 0 ? this.words.length : this.#beforeEnd;
	}

	/** Reads what stands in one piece: a word with the marks around it, or marks alone. Gives where it ends. */
	#readRun(text: string, from: number, to: number): number {
		let first = -1;
		let last = from;
		let at = from;
		let kind = inWord;
		let hash = 0;
		for (; at < to; at++) {
			const code = text.charCodeAt(at);
			kind = kindOf(code);
			if (kind >= space) break;
			if (kind === edge) continue;
			hash = hashWith(hash, code);
			if (first < 0) first = at;
			last = at;
		}
		const isSpaced = at < to && kind === space;
		if (first >= 0) this.#addWord(wordAt(text, first, last + 1, hash), isSpaced && last === at - 1);
		else if (isSpaced && at === from + 1 && isDash(text.charCodeAt(from))) this.#endClause(false);
		if ((isSpaced || at === to) && text.charCodeAt(at - 1) === dot) this.#endClause(true);
		return at;
	}

	#addWord(word: Word, isBare: boolean): void {
		// What a conjunction begins is another clause, and the conjunction a part of neither.
		if (isBare && word.is.conjunction) this.#endClause(false);
		else this.#words.push(word);
	}

	#endClause(withSentence: boolean): void {
		this.afterEnd = this.#words.length;
		if (this.#beforeEnd < 0) this.#beforeEnd = this.afterEnd;
		if (withSentence) this.endsSentence = true;
	}
}

function isDash(code: number): boolean {
	return code === hyphen || code === 0x2013 || code === 0x2014;
}
