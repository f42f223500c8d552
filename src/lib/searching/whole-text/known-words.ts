import { wordsOf } from '../near/fold';
import { grown } from '../packed/growing';
import { between, letterOf, unsure } from './letters';

/** Powers of two: where words are looked up, at least twice as many as there are words. */
const fewestPlaces = 2 ** 12;
/** So many are remembered, some 8 MB; then it begins anew. */
const mostWords = 2 ** 16;

/** A hash of so many bits is handed on as it is, and not in a box of its own. */
const small = 2 ** 30 - 1;

const plain = new TextDecoder();

/**
 * Words by their letters, so that a word that was met before is found without making a text of it: profiles say the
 * same words over and over.
 */
export class KnownWords {
	#words: string[] = [];
	/** Open addressing: a word plus one at its hash or the next free place after it; 0 is a free place. */
	#places = new Uint32Array(fewestPlaces);
	#hashes = new Int32Array(fewestPlaces / 2);
	/** By word the last document that it was taken for. */
	#takenFor = new Uint32Array(fewestPlaces / 2);
	/** Those of all words on end, and behind them those of the word at hand. Those of a word end where the next begin. */
	#letters = new Uint8Array(fewestPlaces);
	#starts = new Uint32Array(fewestPlaces / 2 + 1);
	/** Words of other letters, which have none here. */
	#others = new Map<string, number>();
	#document = 0;
	#taken: string[] = [];

	/** Begins another document. */
	begin(): void {
		this.#document++;
		this.#taken = [];
		if (this.#words.length >= mostWords) this.#forget();
	}

	/** Takes the words of a text, as `wordsOf` reads them. */
	take(text: string): void {
		if (this.#takePlain(text)) return;
		for (const word of wordsOf(text)) {
			if (!this.#takePlain(word)) this.#take(this.#numberOfOther(word));
		}
	}

	/** The distinct words taken since the document was begun. */
	get taken(): string[] {
		return this.#taken;
	}

	/** @returns `false` where there may be words of other letters; some of the words are taken then, all of them whole. */
	#takePlain(text: string): boolean {
		let start = this.#roomFor(text.length);
		const letters = this.#letters;
		let end = start;
		let hash = 0x811c9dc5;
		for (let i = 0; i < text.length; i++) {
			const letter = letterOf(text.charCodeAt(i));
			if (letter === between) {
				if (end === start) continue;
				this.#take(this.#numberOf(start, end, hash & small));
				start = end = this.#starts[this.#words.length] ?? 0;
				hash = 0x811c9dc5;
			} else if (letter === unsure) return false;
			else {
				letters[end++] = letter;
				hash = Math.imul(hash ^ letter, 0x01000193);
			}
		}
		if (end > start) this.#take(this.#numberOf(start, end, hash & small));
		return true;
	}

	#take(word: number): void {
		if (this.#takenFor[word] === this.#document) return;
		this.#takenFor[word] = this.#document;
		this.#taken.push(this.#words[word] ?? '');
	}

	/** The number of the word whose letters stand behind those of all others. */
	#numberOf(start: number, end: number, hash: number): number {
		const mask = this.#places.length - 1;
		let at = placeOf(hash) & mask;
		for (let word = this.#places[at] ?? 0; word; word = this.#places[at] ?? 0) {
			if (this.#hashes[word - 1] === hash && this.#isAt(word - 1, start, end)) return word - 1;
			at = (at + 1) & mask;
		}
		this.#places[at] = this.#words.length + 1;
		this.#hashes[this.#words.length] = hash;
		return this.#add(plain.decode(this.#letters.subarray(start, end)), end);
	}

	#isAt(word: number, start: number, end: number): boolean {
		const letters = this.#letters;
		let at = this.#starts[word] ?? 0;
		if ((this.#starts[word + 1] ?? 0) - at !== end - start) return false;
		for (let i = start; i < end; i++) if (letters[i] !== letters[at++]) return false;
		return true;
	}

	#numberOfOther(word: string): number {
		const known = this.#others.get(word);
		if (known !== undefined) return known;
		const number = this.#add(word, this.#starts[this.#words.length] ?? 0);
		this.#others.set(word, number);
		return number;
	}

	#add(word: string, end: number): number {
		const number = this.#words.push(word) - 1;
		this.#starts[number + 1] = end;
		if (this.#words.length * 2 >= this.#places.length) this.#widen();
		return number;
	}
	/** Where the letters of a word at hand begin, with room for so many. */
	#roomFor(more: number): number {
		const start = this.#starts[this.#words.length] ?? 0;
		if (start + more > this.#letters.length)
			this.#letters = grown(this.#letters, 2 * (start + more));
		return start;
	}

	#widen(): void {
		const places = new Uint32Array(this.#places.length * 2);
		for (const word of this.#places) {
			if (!word) continue;
			let at = placeOf(this.#hashes[word - 1] ?? 0) & (places.length - 1);
			while (places[at]) at = (at + 1) & (places.length - 1);
			places[at] = word;
		}
		this.#places = places;
		this.#hashes = grown(this.#hashes, places.length / 2);
		this.#takenFor = grown(this.#takenFor, places.length / 2);
		this.#starts = grown(this.#starts, places.length / 2 + 1);
	}

	#forget(): void {
		this.#words = [];
		this.#places = new Uint32Array(fewestPlaces);
		this.#hashes = new Int32Array(fewestPlaces / 2);
		this.#takenFor = new Uint32Array(fewestPlaces / 2);
		this.#letters = new Uint8Array(fewestPlaces);
		this.#starts = new Uint32Array(fewestPlaces / 2 + 1);
		this.#others.clear();
	}
}

/** The low bits of FNV-1a hang on the last letters most. */
function placeOf(hash: number): number {
	return hash ^ (hash >>> 15);
}
