/** Of each code of plain text the letter, figure or sign of a word that it stands for, in lower case; 0 between words. */
const inWords = Uint8Array.from({ length: 128 }, (_, code) => {
	const letter = String.fromCharCode(code).toLowerCase();
	return /[a-z0-9+#]/.test(letter) ? letter.charCodeAt(0) : 0;
});
/** Powers of two: where words are looked up, at least twice as many as there are words. */
const fewestPlaces = 2 ** 12;
/** So many are remembered, some 8 MB; then it begins anew. */
const mostWords = 2 ** 16;

/**
 * Words by their letters, so that a word that was met before is found without making a text of it: profiles say the
 * same words over and over.
 */
export class KnownWords {
	#words: string[] = [];
	#hashes: number[] = [];
	/** By word the last document that it was taken for. */
	#takenFor: number[] = [];
	/** Open addressing: a word plus one at its hash or the next free place after it; 0 is a free place. */
	#places = new Uint32Array(fewestPlaces);
	#document = 0;
	#taken: string[] = [];

	/** Begins another document. */
	begin(): void {
		this.#document++;
		this.#taken = [];
		if (this.#words.length >= mostWords) this.#forget();
	}

	/**
	 * Takes the words of a text of plain letters, as `wordsOf` reads them.
	 * @returns `false` where it has other letters too; some of its words are taken then, all of them whole.
	 */
	take(text: string): boolean {
		let from = -1;
		let hash = 0;
		for (let i = 0; i < text.length; i++) {
			const code = text.charCodeAt(i);
			if (code > 127) return false;
			const letter = inWords[code] ?? 0;
			if (letter) {
				if (from < 0) [from, hash] = [i, 0x811c9dc5];
				hash = Math.imul(hash ^ letter, 0x01000193);
			} else if (from >= 0) {
				this.#take(this.#numberOf(text, from, i, hash));
				from = -1;
			}
		}
		if (from >= 0) this.#take(this.#numberOf(text, from, text.length, hash));
		return true;
	}

	/** The distinct words taken since the document was begun. */
	get taken(): string[] {
		return this.#taken;
	}

	#take(word: number): void {
		if (this.#takenFor[word] === this.#document) return;
		this.#takenFor[word] = this.#document;
		this.#taken.push(this.#words[word] ?? '');
	}

	#numberOf(text: string, from: number, to: number, hash: number): number {
		const mask = this.#places.length - 1;
		let at = placeOf(hash) & mask;
		for (let word = this.#places[at] ?? 0; word; word = this.#places[at] ?? 0) {
			if (this.#hashes[word - 1] === hash && isAt(text, from, to, this.#words[word - 1] ?? ''))
				return word - 1;
			at = (at + 1) & mask;
		}
		this.#words.push(text.slice(from, to).toLowerCase());
		this.#hashes.push(hash);
		this.#takenFor.push(0);
		this.#places[at] = this.#words.length;
		if (this.#words.length * 2 > this.#places.length) this.#widen();
		return this.#words.length - 1;
	}

	#widen(): void {
		const places = new Uint32Array(this.#places.length * 2);
		this.#hashes.forEach((hash, word) => {
			let at = placeOf(hash) & (places.length - 1);
			while (places[at]) at = (at + 1) & (places.length - 1);
			places[at] = word + 1;
		});
		this.#places = places;
	}

	#forget(): void {
		this.#words = [];
		this.#hashes = [];
		this.#takenFor = [];
		this.#places = new Uint32Array(fewestPlaces);
	}
}

/** The low bits of FNV-1a hang on the last letters most. */
function placeOf(hash: number): number {
	return hash ^ (hash >>> 15);
}

function isAt(text: string, from: number, to: number, word: string): boolean {
	if (word.length !== to - from) return false;
	for (let i = 0; i < word.length; i++) {
		if (word.charCodeAt(i) !== inWords[text.charCodeAt(from + i)]) return false;
	}
	return true;
}
