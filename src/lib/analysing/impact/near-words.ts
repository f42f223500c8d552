import { Words } from '$lib/vocabulary/find-skills';
import { hashWith } from '$lib/vocabulary/names/word-hash';
import { Code } from './characters';
import { isDash, Kind, kindOf } from './marks';
import { isPluralAt, traitsAt } from './trait-words';
import { Trait } from './traits';

/** The words of a stretch of text, as a part of all words near figures, and where among them a clause ends. */
export interface Stretch {
	/** From its first word to, not including, the one after its last. */
	readonly from: number;
	readonly to: number;
	/** The first word after the last end of a clause; the first word of all, where none ends. */
	readonly afterEnd: number;
	/** The word that the first end of a clause stands before; the one after the last word, where none ends. */
	readonly beforeEnd: number;
	/** Whether a sentence ends in it. */
	readonly endsSentence: boolean;
}

/**
 * The words near the figures of a text, with their traits. Many texts are read into one object, whose room is used
 * again, one after the other.
 */
export class NearWords {
	/** The words of the whole text. */
	all = new Words();
	count = 0;
	#froms = new Int32Array(512);
	#tos = new Int32Array(512);
	#traits = new Int32Array(512);
	#afterEnd = 0;
	#beforeEnd = -1;
	#endsSentence = false;

	/** Begins another text. */
	start(all: Words): void {
		this.all = all;
		this.count = 0;
	}

	/** Whether a word has one of some traits; no word has none. */
	is(word: number, traits: number): boolean {
		return (this.traits(word) & traits) !== 0;
	}

	traits(word: number): number {
		if (word < 0 || word >= this.count) return 0;
		return this.#traits[word] ?? 0;
	}

	/** Whether a word can be counted. */
	isPlural(word: number): boolean {
		const traits = this.#traits[word] ?? 0;
		if (traits) return (traits & Trait.plural) !== 0;
		return isPluralAt(this.all.codes, this.#froms[word] ?? 0, this.#tos[word] ?? 0);
	}

	/** A word in lower case; empty where there is none. */
	lower(word: number): string {
		return this.written(word, word + 1).toLowerCase();
	}

	/** Words as they were written, from one up to, not including, another, with a space between each two. */
	written(from: number, to: number): string {
		if (from >= to || to > this.count) return '';
		const begin = this.#froms[from] ?? 0;
		for (let word = from + 1; word < to; word++) {
			if (!this.#isSpaceBefore(word)) return this.#joined(from, to);
		}
		return this.all.text.slice(begin, this.#tos[to - 1]);
	}

	#isSpaceBefore(word: number): boolean {
		const before = this.#tos[word - 1] ?? 0;
		return this.#froms[word] === before + 1 && this.all.codes[before] === Code.space;
	}

	#joined(from: number, to: number): string {
		const { text } = this.all;
		let joined = '';
		for (let word = from; word < to; word++) {
			joined += (word > from ? ' ' : '') + text.slice(this.#froms[word], this.#tos[word]);
		}
		return joined;
	}

	/** Reads of the text between two places the last clause, and perhaps what is before it. */
	readLastClause(from: number, to: number): Stretch {
		const { codes } = this.all;
		let first = to;
		while (first > from && !endsBefore(codes, first)) first--;
		return this.read(first, to, false);
	}

	/**
	 * Reads the text from one place up to, not including, another, in one pass.
	 * @param onlyClause whether nothing beyond the first end of a clause will be asked for.
	 */
	read(from: number, to: number, onlyClause: boolean): Stretch {
		const first = this.count;
		this.#afterEnd = first;
		this.#beforeEnd = -1;
		this.#endsSentence = false;
		const { codes, froms, tos, hashes, count } = this.all;
		let word = this.all.firstFrom(from);
		let at = from;
		while (at < to && !(onlyClause && this.#beforeEnd >= 0)) {
			const end = tos[word] ?? 0;
			// Most words stand between two spaces, and were read already.
			if (froms[word] === at && end < to && this.all.isSpaceAfter(word)) {
				this.#add(at, end, hashes[word] ?? 0, true);
				at = end + 1;
				word++;
				continue;
			}
			const kind = kindOf(codes[at] ?? 0);
			if (kind < Kind.space) {
				at = this.#readRun(at, to);
				while (word < count && (froms[word] ?? at) < at) word++;
			} else {
				if (kind !== Kind.space) this.#endClause(kind === Kind.end);
				at++;
			}
		}
		return {
			from: first,
			to: this.count,
			afterEnd: this.#afterEnd,
			beforeEnd: this.#beforeEnd < 0 ? this.count : this.#beforeEnd,
			endsSentence: this.#endsSentence
		};
	}

	/** Reads what stands in one piece: a word with the marks around it, or marks alone. Gives where it ends. */
	#readRun(from: number, to: number): number {
		const { codes, folded } = this.all;
		let first = -1;
		let last = from;
		let at = from;
		let kind: number = Kind.inWord;
		/** Of the word with the marks after it, and of the word alone. */
		let running = 0;
		let hash = 0;
		for (; at < to; at++) {
			const code = codes[at] ?? 0;
			kind = kindOf(code);
			if (kind >= Kind.space) break;
			if (kind === Kind.edge) {
				if (first >= 0) running = hashWith(running, folded[at] ?? 0);
				continue;
			}
			running = hash = hashWith(running, folded[at] ?? 0);
			if (first < 0) first = at;
			last = at;
		}
		const isSpaced = at < to && kind === Kind.space;
		if (first >= 0) this.#add(first, last + 1, hash, isSpaced && last === at - 1);
		else if (isSpaced && at === from + 1 && isDash(codes[from] ?? 0)) this.#endClause(false);
		if ((isSpaced || at === to) && codes[at - 1] === Code.dot) this.#endClause(true);
		return at;
	}

	#add(from: number, to: number, hash: number, isBare: boolean): void {
		const traits = traitsAt(this.all.codes, from, to, hash);
		// What a conjunction begins is another clause, and the conjunction a part of neither.
		if (isBare && traits & Trait.conjunction) {
			this.#endClause(false);
			return;
		}
		const word = this.count++;
		if (word === this.#froms.length) this.#grow();
		this.#froms[word] = from;
		this.#tos[word] = to;
		this.#traits[word] = traits;
	}

	#grow(): void {
		const room = this.#froms.length * 2;
		this.#froms = enlarged(this.#froms, room);
		this.#tos = enlarged(this.#tos, room);
		this.#traits = enlarged(this.#traits, room);
	}

	#endClause(withSentence: boolean): void {
		this.#afterEnd = this.count;
		if (this.#beforeEnd < 0) this.#beforeEnd = this.count;
		if (withSentence) this.#endsSentence = true;
	}
}

/** Whether a mark stands right before a place that ends a clause whatever is around it. */
function endsBefore(codes: Uint16Array, at: number): boolean {
	const code = codes[at - 1] ?? 0;
	if (kindOf(code) > Kind.space) return true;
	return code === Code.dot && kindOf(codes[at] ?? 0) === Kind.space;
}

function enlarged(row: Int32Array, room: number): Int32Array<ArrayBuffer> {
	const larger = new Int32Array(room);
	larger.set(row);
	return larger;
}
