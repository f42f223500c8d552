import type { SkillId } from '$lib/domain/skill';
import { fold, isWord } from './fold';
import type { Found } from './found';
import { type Lexicon, lexiconOf, longestAt, type Match } from './lexicon';
import { supported } from './support';
import { toneOf } from './tone';
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
	return kept.flatMap((match, i) => {
		const tone = toneOf(kept, i, words);
		const { skill, canonical } = match.name;
		const found: Found = { skill, name: canonical, at: [match.from, match.to], tone };
		return [found, ...namesWithin(lexicon, folded, match, tone)];
	});
}

/** From left to right, the longest name at every word, none overlapping. */
export function longestMatches(lexicon: Lexicon, text: string, folded: Uint8Array): Match[] {
	const matches: Match[] = [];
	let at = 0;
	while (at < folded.length) {
		const match = isWord(folded[at - 1]) ? null : longestAt(lexicon, folded, at);
		if (match && !inAddress(text, match)) matches.push(match);
		at = match ? match.to : at + 1;
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
	let at = 0;
	while (at < inside.length) {
		const match = isWord(inside[at - 1])
			? null
			: longestOther(lexicon, inside, at, name.mayContain);
		if (match) {
			const { skill, canonical } = match.name;
			const span = [from + match.from, from + match.to] as const;
			found.push({ skill, name: canonical, at: span, tone, within: name.skill });
		}
		at = match ? match.to : at + 1;
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

const address = /@|:\/\/|^www\.|\.(?:com|org|net|io|dev|ai)(?:\/|$)/;
const addressReach = 80;

/** Whether the match is a part of a web or mail address. */
function inAddress(text: string, { from, to }: Match): boolean {
	const next = text[to];
	const previous = text[from - 1];
	if (!isGlue(next) && !isGlue(previous)) return false;
	let start = from;
	let end = to;
	while (start > from - addressReach && start > 0 && !/[\s,;()]/.test(text[start - 1] ?? ''))
		start--;
	while (end < to + addressReach && end < text.length && !/[\s,;()]/.test(text[end] ?? '')) end++;
	return address.test(text.slice(start, from) + '\0' + text.slice(to, end));
}

function isGlue(char: string | undefined): boolean {
	return char === '.' || char === '/' || char === '@' || char === '-' || char === '_';
}
