import type { SkillId } from '$lib/domain/skill';
import { canStart, fold, ignored, isDigit, isWord, letterS, lettersIn } from './names/fold';
import { broaderThan } from './names/implications';
import type { Trust } from './names/notation';
import { Trie } from './names/trie';
import type { Vocabulary } from './vocabulary-type';
import type { Words } from './names/words';

/** One name of one skill, ready for matching. */
export interface Name {
	readonly skill: SkillId;
	readonly canonical: string;
	readonly name: string;
	readonly lower: string;
	/** Whether it has capitals that no everyday word has: "REST", "SAS", "RoR". */
	readonly ownCapitals: boolean;
	readonly category: string;
	readonly trust: Trust;
	/** Broader skills that the skill implies, near and far. */
	readonly implied: ReadonlySet<SkillId>;
}

/** A name that stands in a text at `[from, to)`. */
export interface Match {
	readonly name: Name;
	readonly from: number;
	readonly to: number;
}

/** A name within a name. */
export interface NamePart {
	readonly name: Name;
	/** How many letters of the whole stand before its first, and how many of its own before its last. */
	readonly letters: readonly [first: number, last: number];
}

const compiled = new WeakMap<Vocabulary, Lexicon>();
/** The last asked for, which is nearly always the next: every text asks. */
let last: { readonly vocabulary: Vocabulary; readonly lexicon: Lexicon } | null = null;

/** The vocabulary's names compiled, once per vocabulary. */
export function lexiconOf(vocabulary: Vocabulary): Lexicon {
	if (last?.vocabulary === vocabulary) return last.lexicon;
	let lexicon = compiled.get(vocabulary);
	if (!lexicon) compiled.set(vocabulary, (lexicon = new Lexicon(vocabulary)));
	last = { vocabulary, lexicon };
	return lexicon;
}

const none: ReadonlySet<SkillId> = new Set();
const noParts: readonly NamePart[] = [];

/** A vocabulary compiled for matching. */
export class Lexicon {
	readonly #names: Name[] = [];
	readonly #asWritten = new Map<string, Name>();
	readonly #trie: Trie;
	readonly #parts = new Map<Name, readonly NamePart[]>();

	constructor({ skills, trust }: Vocabulary) {
		for (const { id: skill, name: canonical, aliases, category, implies } of skills.values()) {
			const implied = implies.length ? new Set(broaderThan(skills, skill)) : none;
			for (const name of [canonical, ...aliases]) {
				const trusted = trust.get(name) ?? 'sure';
				const entry: Name = {
					skill,
					canonical,
					name,
					lower: name.toLowerCase(),
					ownCapitals: /\p{Lu}.*\p{Lu}/u.test(name),
					category,
					trust: trusted,
					implied
				};
				this.#names.push(entry);
				this.#asWritten.set(name, entry);
			}
		}
		this.#trie = new Trie(this.#names.map(({ name }) => name));
	}

	/** The name that the whole text is, spelt as in the data, or `null`. */
	asWritten(text: string): Name | null {
		return this.#asWritten.get(text) ?? null;
	}

	/** The name that the whole text is, however it is spelt, or `null`. */
	exactly(text: string): Name | null {
		const trimmed = text.trim();
		const written = this.asWritten(trimmed);
		if (written) return written;
		const folded = fold(trimmed);
		const found = this.#trie.longest(folded, 0, (_value, { length }, _from, to) =>
			to === length ? to : -1
		);
		return (found && this.#names[found.value]) ?? null;
	}

	/** The first word from one on where a name perhaps starts; the count of words where none does. */
	nextStart(words: Words, from: number): number {
		return this.#trie.nextStart(words, from);
	}

	/** The longest name that starts at `from` and ends where a word ends, or `null`. */
	longestAt(folded: Uint8Array, from: number): Match | null {
		const found = this.#trie.longest(folded, from, this.#endOf);
		const name = found && this.#names[found.value];
		return name ? { name, from, to: found.to } : null;
	}

	/** Shows every name that can be read from `from` on, wherever it ends, shortest first. */
	eachAt(folded: Uint8Array, from: number, visit: (name: Name, to: number) => void): void {
		this.#trie.longest(folded, from, (value, _folded, _from, to) => {
			const name = this.#names[value];
			if (name) visit(name, to);
			return -1;
		});
	}

	/** The names of broader skills that stand in a name: Kafka in "Kafka Streams". */
	partsOf(name: Name): readonly NamePart[] {
		if (!name.implied.size) return noParts;
		let parts = this.#parts.get(name);
		if (!parts) this.#parts.set(name, (parts = this.#findParts(name)));
		return parts;
	}

	#findParts({ name: text, implied }: Name): NamePart[] {
		const folded = fold(text);
		const parts: NamePart[] = [];
		for (let at = 0; at < folded.length; at++) {
			if (!startsWord(folded, at)) continue;
			let end = at;
			let part: Name | null = null;
			this.eachAt(folded, at, (name, to) => {
				const fits = implied.has(name.skill) && name.name === name.canonical;
				if (fits && !isWord(folded[to])) [part, end] = [name, to];
			});
			if (!part) continue;
			const before = lettersIn(folded.subarray(0, at));
			parts.push({ name: part, letters: [before, lettersIn(folded.subarray(at, end)) - 1] });
			at = end - 1;
		}
		return parts;
	}

	readonly #endOf = (value: number, folded: Uint8Array, from: number, to: number): number => {
		const name = this.#names[value]?.name ?? '';
		return isWhole(folded, from, to, name) ? wordEnd(folded, from, to, name) : -1;
	};
}

/** Whether a name can start here: a word does. */
function startsWord(folded: Uint8Array, at: number): boolean {
	// An array that is asked for what stands before its beginning is slow from then on.
	return canStart(folded[at]) && (at === 0 || !isWord(folded[at - 1]));
}

const longestShort = 5;

/** A short name has no gap but its own: "I am" is not IAM. */
function isWhole(folded: Uint8Array, from: number, to: number, name: string): boolean {
	if (name.length > longestShort) return true;
	let seen = 0;
	for (let at = from; at < to; at++) if (folded[at] !== ignored) seen++;
	return seen <= name.length;
}

/**
 * Where a name that was read up to `to` really ends, or −1 where it is only the start of a longer word. A
 * version ("Python3", "Java17") and the plural of a phrase or an abbreviation ("data lakes", "SDKs") belong
 * to the name.
 */
function wordEnd(folded: Uint8Array, from: number, to: number, name: string): number {
	if (!isWord(folded[to])) return to;
	if (to - from < 2 || isDigit(folded[to - 1])) return -1;
	if (isDigit(folded[to])) {
		const end = isDigit(folded[to + 1]) ? to + 2 : to + 1;
		return isWord(folded[end]) ? -1 : end;
	}
	const plural = folded[to] === letterS && !isWord(folded[to + 1]);
	return plural && /.\s|^[A-Z]{3,}$/.test(name) ? to + 1 : -1;
}
