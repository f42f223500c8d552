import type { SkillId } from '$lib/domain/skill';
import { cut, fold, isDigit, isWord, letterS } from './fold';
import { broaderThan } from './implications';
import type { Trust } from './notation';
import { Trie } from './trie';
import type { Vocabulary } from './vocabulary';

/** One name of one skill, ready for matching. */
export interface Name {
	readonly skill: SkillId;
	readonly canonical: string;
	readonly name: string;
	readonly category: string;
	readonly trust: Trust;
	/** Broader skills that the skill implies, whose names may stand inside this one. */
	readonly mayContain: ReadonlySet<SkillId>;
}

/** A vocabulary compiled for matching. */
export interface Lexicon {
	readonly names: readonly Name[];
	readonly trie: Trie;
}

/** A name that stands in a text at `[from, to)`. */
export interface Match {
	readonly name: Name;
	readonly from: number;
	readonly to: number;
}

const none: ReadonlySet<SkillId> = new Set();
const compiled = new WeakMap<Vocabulary, Lexicon>();

/** The vocabulary's names compiled, once per vocabulary. */
export function lexiconOf(vocabulary: Vocabulary): Lexicon {
	const known = compiled.get(vocabulary);
	if (known) return known;
	const lexicon = compile(vocabulary);
	compiled.set(vocabulary, lexicon);
	return lexicon;
}

function compile(vocabulary: Vocabulary): Lexicon {
	const names: Name[] = [];
	const trie = new Trie();
	for (const skill of vocabulary.skills.values()) {
		const mayContain = skill.implies.length
			? new Set(broaderThan(vocabulary.skills, skill.id))
			: none;
		for (const name of [skill.name, ...skill.aliases]) {
			const trust = vocabulary.trust.get(name) ?? 'sure';
			trie.add(name, names.length);
			const { id, name: canonical, category } = skill;
			names.push({ skill: id, canonical, name, category, trust, mayContain });
		}
	}
	return { names, trie };
}

/** The name that the whole text is, or `null`. */
export function nameExactly(lexicon: Lexicon, text: string): Name | null {
	const trimmed = text.trim();
	const folded = fold(trimmed);
	let found: Name | null = null;
	lexicon.trie.walk(folded, 0, (end, value) => {
		if (end === folded.length) found = lexicon.names[value] ?? null;
	});
	return found;
}

/** The longest name that starts at `from` and ends where a word ends, or `null`. */
export function longestAt(lexicon: Lexicon, folded: Uint8Array, from: number): Match | null {
	let found: Match | null = null;
	lexicon.trie.walk(folded, from, (end, value) => {
		const name = lexicon.names[value];
		if (!name) return;
		const to = fits(name, end - from) ? wordEnd(folded, from, end, name) : -1;
		if (to > 0) found = { name, from, to };
	});
	return found;
}

/**
 * Where a name that was read up to `end` really ends, or −1 where it is only the start of a longer word.
 * A version ("Python3", "Java17") and the plural of a phrase or an abbreviation ("data lakes", "SDKs") belong
 * to the name.
 */
function wordEnd(folded: Uint8Array, from: number, end: number, { name }: Name): number {
	if (!isWord(folded[end])) return end;
	if (end - from < 2 || isDigit(folded[end - 1])) return -1;
	if (isDigit(folded[end])) {
		const to = isDigit(folded[end + 1]) ? end + 2 : end + 1;
		return isWord(folded[to]) ? -1 : to;
	}
	const hasPlural = /.\s|^[A-Z]{3,}$/.test(name) && folded[end] === letterS;
	return hasPlural && !isWord(folded[end + 1] ?? cut) ? end + 1 : -1;
}

const shortest = 5;

/** A short name of one word has no gap: "I am" is not IAM. */
function fits({ name }: Name, length: number): boolean {
	return name.length > shortest || length <= name.length;
}
