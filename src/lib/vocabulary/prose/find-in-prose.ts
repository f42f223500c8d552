import type { SkillId } from '$lib/domain/skill';
import { inAddress } from './address';
import { canStart, isLeadingDot, isWord, letterAt, runEnd } from '../names/fold';
import type { Found, Tone } from '../found';
import { type Lexicon, lexiconOf, type Match } from '../lexicon';
import { place } from './placed';
import { isDoubtful, supported } from './support';
import { mayHaveTone, tonesOf } from './tone';
import type { Vocabulary } from '../vocabulary-type';
import { Words } from '../names/words';

/** What is known of the person whose text is read. */
export interface ProseContext {
	/** The skills that the same person lists. */
	readonly listed: ReadonlySet<SkillId>;
}

/** The words of one text after the other. */
const words = new Words();
const nothing: readonly Found[] = [];

/**
 * The skills that running text names, in the order of the text, each with what its sentence says of it. An
 * everyday word counts only with support: its casing and neighbours, or the same person listing it. A longer
 * name whose words hold the name of a skill that it implies gives that one too, marked `within`.
 * Takes time linear in the length of the text.
 */
export function findInProse(
	vocabulary: Vocabulary,
	text: string,
	context: ProseContext
): readonly Found[] {
	return readProse(lexiconOf(vocabulary), text, context);
}

/** The same with a vocabulary that is compiled already. */
export function readProse(lexicon: Lexicon, text: string, context: ProseContext): readonly Found[] {
	words.read(text);
	return skillsIn(lexicon, words, context);
}

/** The same in words that were read already. */
export function findInWords(
	vocabulary: Vocabulary,
	words: Words,
	context: ProseContext
): readonly Found[] {
	return skillsIn(lexiconOf(vocabulary), words, context);
}

function skillsIn(lexicon: Lexicon, words: Words, { listed }: ProseContext): readonly Found[] {
	const { folded } = words;
	const matches = longestMatches(lexicon, words);
	if (!matches.length) return nothing;
	const found: Found[] = [];
	const isToned = mayHaveTone(words);
	if (!isToned && !matches.some(({ name }) => isDoubtful(name, listed))) {
		for (const match of matches) {
			if (match.name.trust === 'sure') addWithParts(found, lexicon, folded, match, 'plain');
		}
		return found;
	}
	const kept = supported(place(matches, words), words, listed);
	const tones = isToned ? tonesOf(kept, words) : [];
	kept.forEach((match, i) => {
		addWithParts(found, lexicon, folded, match, tones[i] ?? 'plain');
	});
	return found;
}

/** From left to right, the longest name at every word, none overlapping. */
function longestMatches(lexicon: Lexicon, words: Words): Match[] {
	const matches: Match[] = [];
	let free = 0;
	for (let word = 0; (word = lexicon.nextStart(words, word)) < words.count; word++) {
		const from = words.from(word);
		const start = from > 0 && isLeadingDot(words.folded[from - 1]) ? from - 1 : from;
		free = addMatches(matches, lexicon, words, Math.max(free, start), words.to(word));
	}
	return matches;
}

/** Adds the names that begin in one word, which has several beginnings where an apostrophe stands in it. */
function addMatches(
	matches: Match[],
	lexicon: Lexicon,
	words: Words,
	from: number,
	to: number
): number {
	const { folded } = words;
	let at = from;
	while (at < to) {
		const match = canStart(folded[at]) ? lexicon.longestAt(folded, at) : null;
		if (match) {
			if (!inAddress(words, match)) matches.push(match);
			at = match.to;
		} else if (isWord(folded[at])) at = runEnd(folded, at);
		else at++;
	}
	return at;
}

/** Adds a match, and the names of broader skills that stand in it. */
function addWithParts(
	found: Found[],
	lexicon: Lexicon,
	folded: Uint8Array,
	{ name, from, to }: Match,
	tone: Tone
): void {
	found.push({ skill: name.skill, name: name.canonical, at: [from, to], tone });
	for (const part of lexicon.partsOf(name)) {
		const { skill, canonical } = part.name;
		const first = letterAt(folded, from, part.letters[0]);
		const last = letterAt(folded, first, part.letters[1]);
		found.push({ skill, name: canonical, at: [first, last + 1], tone, within: name.skill });
	}
}
