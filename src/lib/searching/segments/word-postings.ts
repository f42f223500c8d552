import { countingSort } from '../packed/counting-sort';
import type { DigestBody } from '../digest';
import { type Field, fields, fieldTexts } from '../fields';
import { lettersOf, wordsOf } from '../near/fold';
import { Growing, Numbering } from '../packed/growing';
import type { Words } from './segment';
import { packStrings } from '../packed/strings';

/** Takes in the words of one document after another and turns them round, to the documents of each word. */
export class WordPostings {
	readonly #words = new Numbering();
	readonly #word = new Growing();
	readonly #document = new Growing();
	readonly #fields = new Growing();
	/** For each word its last posting, so that a word in two fields of one document gets one. */
	readonly #last: number[] = [];
	/** The words of texts that many share; names and headlines are mostly met once. */
	readonly #known = new Map<string, number[]>();
	#documents = 0;

	/** Takes the next document's. */
	add(digest: DigestBody): void {
		for (const { field, text } of fieldTexts(digest)) {
			const bit = 1 << fields.indexOf(field);
			for (const word of this.#wordsIn(field, text)) this.#mark(word, bit);
		}
		this.#documents++;
	}

	finish(): Words {
		const { texts } = this.#words;
		const sorted = texts
			.map((_, n) => n)
			.sort((a, b) => ((texts[a] ?? '') < (texts[b] ?? '') ? -1 : 1));
		const rank = new Uint32Array(texts.length);
		sorted.forEach((n, at) => (rank[n] = at));
		const keys = this.#word.toUint32().map((n) => rank[n] ?? 0);
		const { starts, order } = countingSort(keys, texts.length);
		const words = sorted.map((n) => texts[n] ?? '');
		return {
			words: packStrings(words),
			letters: Uint32Array.from(words, lettersOf),
			starts,
			document: order.map((posting) => this.#document.at(posting)),
			fields: Uint8Array.from(order, (posting) => this.#fields.at(posting))
		};
	}

	#wordsIn(field: Field, text: string): number[] {
		const known = this.#known.get(text);
		if (known) return known;
		const words = wordsOf(text).map((word) => this.#words.of(word));
		if (field !== 'name' && field !== 'headline') this.#known.set(text, words);
		return words;
	}

	#mark(word: number, bit: number): void {
		const last = this.#last[word];
		if (last !== undefined && this.#document.at(last) === this.#documents) {
			this.#fields.mark(last, bit);
			return;
		}
		this.#last[word] = this.#word.length;
		this.#word.push(word);
		this.#document.push(this.#documents);
		this.#fields.push(bit);
	}
}
