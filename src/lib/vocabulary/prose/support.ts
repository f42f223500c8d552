import type { SkillId } from '$lib/domain/skill';
import { isAllCaps, isCapitalised, makesSomething, reach, wordAfter, wordBefore } from './beside';
import { comesNextAfter } from './coming-next';
import { isElsewhere } from './elsewhere';
import {
	beforeCue,
	company,
	cues,
	elsewhere,
	prepositions,
	speaking,
	techNouns,
	wary,
	weakNouns
} from './everyday-words';
import { inCompound, isMereWord, isTechCompound } from './mere-word';
import type { Name } from '../lexicon';
import { leavingBehind } from './past';
import type { Placed } from './placed';
import type { Words } from '../names/words';

/** Whether only the words around a name tell if it is a skill; else its trust and the person's list do. */
export function isDoubtful({ trust, skill, lower }: Name, listed: ReadonlySet<SkillId>): boolean {
	if (trust === 'sure') return elsewhere.has(lower);
	return trust !== 'common' || listed.has(skill);
}

/**
 * Leaves out the matches that are only everyday words here. What supports a name is weighed: its casing, the
 * words beside it, other skills in the same list of words, and that the person lists it.
 */
export function supported(
	matches: readonly Placed[],
	words: Words,
	listed: ReadonlySet<SkillId>
): Placed[] {
	const kept: Placed[] = [];
	let before: Placed | undefined;
	matches.forEach((match, i) => {
		const near = { before, kept: kept.at(-1), after: matches[i + 1] };
		if (isSupported(match, near, words, listed) && !isElsewhere(match, matches, words)) {
			kept.push(match);
		}
		before = match;
	});
	return kept;
}

/** The matches to both sides, and the last one before that was kept. */
interface Near {
	readonly before: Placed | undefined;
	readonly kept: Placed | undefined;
	readonly after: Placed | undefined;
}

function isSupported(
	match: Placed,
	near: Near,
	words: Words,
	listed: ReadonlySet<SkillId>
): boolean {
	const { trust, skill } = match.name;
	if (trust === 'sure') return true;
	if (trust === 'tongue') return isSpoken(match, words);
	if (trust === 'common' && !listed.has(skill)) return false;
	if (inCompound(match, words)) return false;
	if (trust === 'common') return true;
	if (isMereWord(match, near.after, words)) return false;
	if (hasOwnCasing(match, words)) return true;
	const weight =
		(listed.has(skill) ? 2 : 0) +
		weighCasing(match, near, words) +
		weighNeighbours(match, near, words) +
		weighNextWord(match, words) +
		weighCue(match, words);
	return weight >= needed(match);
}

/** One letter, and names of people and places, need more. */
function needed({ name, from, to }: Placed): number {
	return to - from === 1 || wary.has(name.lower) ? 4 : 3;
}

/** Written as only the skill is, with capitals that no everyday word has: "REST", "SAS", "RoR". */
function hasOwnCasing({ name, from, to, first, last }: Placed, words: Words): boolean {
	if (!name.ownCapitals || words.text.slice(from, to) !== name.name) return false;
	return !isAllCaps(words.written(first - 1)) || !isAllCaps(words.written(last + 1));
}

function weighCasing(match: Placed, near: Near, words: Words): number {
	const { name, from, to, first } = match;
	const written = words.text.slice(from, to);
	const asInData = written === name.name;
	if (!isCapitalised(written)) return asInData ? 0 : -2;
	if (!asInData && (isAllCaps(written) || name.ownCapitals)) return 0;
	return words.sentenceEndsAfter(first - 1) || inTitle(match, near, words) ? 0 : 2;
}

/** Whether capitalised words that name no skill stand right beside: "Spring Valley", "Head Chef". */
function inTitle({ first, last }: Placed, { before, after }: Near, words: Words): boolean {
	const next = wordAfter(words, last);
	const nextIsPlain = after?.first !== last + 1 && !techNouns.has(next);
	if (next && nextIsPlain && isCapitalised(words.written(last + 1))) return true;
	if (!wordBefore(words, first) || before?.last === first - 1) return false;
	return isCapitalised(words.written(first - 1)) && !words.sentenceEndsAfter(first - 2);
}

function weighNeighbours(match: Placed, { before, kept, after }: Near, { text }: Words): number {
	if (before && before === kept && isLink(text, before.to, match.from)) return 3;
	if (!after || !isLink(text, match.to, after.from)) return 0;
	if (after.name.trust === 'sure') return 3;
	if (after.name.trust !== 'proper' || !isCapitalised(text.charAt(after.from))) return 0;
	return wary.has(after.name.lower) ? 2 : 3;
}

const longestLink = 12;
const link = /^\)?\s*(?:[,/+&|•·]|\(|,?\s*(?:and|or|with|plus))?\s*(?:and\s+|or\s+)?$/i;

/** Whether what stands between two names makes them one enumeration, or one name ("Java Spring"). */
function isLink(text: string, from: number, to: number): boolean {
	return to - from <= longestLink && link.test(text.slice(from, to));
}

function weighNextWord(match: Placed, words: Words): number {
	if (isTechCompound(match, words)) return 2;
	const next = wordAfter(words, match.last);
	// People and places are left behind too.
	if (next === 'behind') return leavingBehind.has(wordBefore(words, match.first)) ? 1 : 0;
	if (company.get(match.name.lower)?.has(next)) return 3;
	if (isCapitalised(words.text.charAt(match.from)) && comesNextAfter(words, match.last)) return 3;
	if (!techNouns.has(next)) return 0;
	return weakNouns.has(next) ? 2 : 3;
}

function weighCue({ first }: Placed, words: Words): number {
	if (words.sentenceEndsAfter(first - 1)) return 0;
	const previous = words.lower(first - 1);
	if (cues.has(previous) || beforeCue.get(previous)?.has(words.lower(first - 2))) return 2;
	if (!prepositions.has(previous)) return 0;
	return makesSomething(words, first) ? 2 : 1;
}

/** "Fluent in German", "support in German and French"; not "the German market". */
function isSpoken({ from, first, last }: Placed, words: Words): boolean {
	if (!isCapitalised(words.text.charAt(from))) return false;
	for (let word = first - 1; word >= Math.max(0, first - reach); word--) {
		if (words.sentenceEndsAfter(word)) break;
		if (speaking.has(words.lower(word))) return true;
	}
	for (let word = last + 1; word <= last + 3 && word < words.count; word++) {
		if (words.sentenceEndsAfter(word - 1)) break;
		if (speaking.has(words.lower(word))) return true;
	}
	return false;
}
