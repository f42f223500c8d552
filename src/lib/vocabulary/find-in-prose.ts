import type { SkillId } from '$lib/domain/skill';
import { canStart, fold, isWord } from './fold';
import { inAddress } from './address';
import type { Found } from './found';
import { type Lexicon, lexiconOf, longestAt, type Match } from './lexicon';
import { supported } from './support';
import { tonesOf } from './tone';
import type { Vocabulary } from './vocabulary';
import { Words } from './words';

/** What is known of the person whose text is read. */
export interface ProseContext {
	/** The skills that the same person lists. */
	readonly listed: ReadonlySet<SkillId>;
}

/**
 * The skills that running text names, in the order of the text, each with what its sentence says of it. An
 * everyday word counts only with support: its casing and neighbours, or the same person listing it. A longer
 * name whose words hold the name of a skill that it implies gives that one too, marked `within`.
 * Takes time linear in the length of the text.
 */
export function findInProse(vocabulary: Vocabulary, text: string, context: ProseContext): Found[] {
	const lexicon = lexiconOf(vocabulary);
	const folded = fold(text);
	const matches = longestMatches(lexicon, text, folded);
	if (!matches.length) return [];
	const words = new Words(text, folded);
	const kept = supported(matches, words, context.listed);
	const tones = tonesOf(kept, words);
	return kept.flatMap((match, i) => {
		const tone = tones[i] ?? 'plain';
		const { skill, canonical } = match.name;
		const found: Found = { skill, name: canonical, at: [match.from, match.to], tone };
		return [found, ...namesWithin(lexicon, folded, match, tone)];
	});
}

/** From left to right, the longest name at every word, none overlapping. */
export function longestMatches(lexicon: Lexicon, text: string, folded: Uint8Array): Match[] {
	const matches: Match[] = [];
	for (let at = 0; at < folded.length; at++) {
		if (!canStart(folded[at]) || isWord(folded[at - 1])) continue;
		const match = longestAt(lexicon, folded, at);
		if (!match) continue;
		if (!inAddress(text, match)) matches.push(match);
		at = match.to - 1;
	}
	return matches;
}

function namesWithin(
	lexicon: Lexicon,
	folded: Uint8Array,
	{ name, from, to }: Match,
	tone: Found['tone']
): Found[] {
	if (!name.mayContain.size) return [];
	const found: Found[] = [];
	const inside = folded.subarray(from, to);
	for (let at = 0; at < inside.length; at++) {
		if (!canStart(inside[at]) || isWord(inside[at - 1])) continue;
		const match = longestOther(lexicon, inside, at, name.mayContain);
		if (!match) continue;
		const { skill, canonical } = match.name;
		const span = [from + match.from, from + match.to] as const;
		found.push({ skill, name: canonical, at: span, tone, within: name.skill });
		at = match.to - 1;
	}
	return found;
}

function longestOther(
	lexicon: Lexicon,
	inside: Uint8Array,
	from: number,
	wanted: ReadonlySet<SkillId>
): Match | null {
	let found: Match | null = null;
	lexicon.trie.walk(inside, from, (to, value) => {
		const name = lexicon.names[value];
		if (!name || name.name !== name.canonical || !wanted.has(name.skill)) return;
		if (!isWord(inside[to])) found = { name, from, to };
	});
	return found;
}
