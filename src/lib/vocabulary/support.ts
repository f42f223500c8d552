import type { SkillId } from '$lib/domain/skill';
import {
	compounds,
	cues,
	twoWordCues,
	links,
	makings,
	phrases,
	prepositions,
	speaking,
	techNouns,
	wary,
	weakNouns
} from './everyday-words';
import type { Match } from './lexicon';
import type { Words } from './words';

/**
 * Leaves out the matches that are only everyday words here. What supports a name is weighed: its casing, the
 * words beside it, other skills in the same list of words, and that the person lists it.
 */
export function supported(
	matches: readonly Match[],
	words: Words,
	listed: ReadonlySet<SkillId>
): Match[] {
	const kept: Match[] = [];
	matches.forEach((match, i) => {
		const before = matches[i - 1];
		const near = {
			before,
			after: matches[i + 1],
			beforeIsKept: !!before && kept.at(-1) === before
		};
		if (isSupported(match, near, words, listed)) kept.push(match);
	});
	return kept;
}

/** The matches to both sides. */
interface Near {
	readonly before: Match | undefined;
	readonly beforeIsKept: boolean;
	readonly after: Match | undefined;
}

function isSupported(
	match: Match,
	near: Near,
	words: Words,
	listed: ReadonlySet<SkillId>
): boolean {
	const { trust, skill } = match.name;
	if (trust === 'sure') return true;
	if (trust === 'tongue') return isSpoken(match, words);
	if (inCompound(match, words)) return false;
	if (trust === 'common') return listed.has(skill);
	if (inPhrase(match, words) || isInitial(match, words)) return false;
	if (hasOwnCasing(match, words)) return true;
	const weight =
		weighCasing(match, near, words) +
		weighNeighbours(match, near, words) +
		weighWords(match, words) +
		(listed.has(skill) ? 2 : 0);
	return weight >= needed(match);
}

/** One letter, and names of people and places, need more. */
function needed({ name, from, to }: Match): number {
	return to - from === 1 || wary.has(name.name.toLowerCase()) ? 4 : 3;
}

/** "go-to", "C-level", "R&D", but not "Go-based". */
function inCompound({ from, to }: Match, words: Words): boolean {
	const { text } = words;
	if (/[-&]/.test(text[from - 1] ?? '')) return !/[\s(]/.test(text[from - 2] ?? ' ');
	if (!/[-&]/.test(text[to] ?? '') || !/\p{L}/u.test(text[to + 1] ?? '')) return false;
	return !isTechCompound(to, words);
}

/** "Go-based", "Spark-powered". */
function isTechCompound(to: number, words: Words): boolean {
	return words.text[to] === '-' && compounds.has(words.lower(words.at(to + 1)));
}

/** "go live", "in spring 2021": the word with a neighbour that makes it a mere word. */
function inPhrase({ name, from, to }: Match, words: Words): boolean {
	const known = phrases.get(name.name.toLowerCase());
	const stands = standsOut(from, words);
	const first = words.at(from);
	const last = words.at(to - 1);
	const next = besideAfter(words, last);
	const previous = besideBefore(words, first);
	if (/^(19|20)\d\d$/.test(next)) return true;
	if (!known) return false;
	const said = techNouns.has(next) || makesSomething(words, first);
	if (known.next.has(next) && !(stands && links.has(next))) return true;
	return known.previous.has(previous) && !said && !(stands && links.has(previous));
}

/** "R. Anand". */
function isInitial({ from, to }: Match, words: Words): boolean {
	if (to - from > 1 || !/^\.\s?\p{Lu}/u.test(words.text.slice(to, to + 3))) return false;
	return !makesSomething(words, words.at(from));
}

/** A capital in the midst of a sentence: "from Go to Rust", where "go to" is no phrase. */
function standsOut(from: number, words: Words): boolean {
	return (
		isCapitalised(words.text.slice(from, from + 1)) && !words.sentenceEndsAfter(words.at(from) - 1)
	);
}

/** Written as only the skill is, with capitals that no everyday word has: "REST", "SAS", "RoR". */
function hasOwnCasing({ name, from, to }: Match, words: Words): boolean {
	const written = words.text.slice(from, to);
	if (written !== name.name || !/\p{Lu}.*\p{Lu}/u.test(written)) return false;
	const first = words.at(from);
	const last = words.at(to - 1);
	return !isAllCaps(words.written(first - 1)) || !isAllCaps(words.written(last + 1));
}

function weighCasing({ name, from, to }: Match, near: Near, words: Words): number {
	const written = words.text.slice(from, to);
	const capital = isCapitalised(written);
	if (!capital) return written === name.name ? 0 : -2;
	const shouts = written.length > 1 && isAllCaps(written) && written !== name.name;
	if (shouts || /\p{Lu}.*\p{Lu}/u.test(name.name.slice(1) && name.name)) {
		if (written !== name.name) return 0;
	}
	const first = words.at(from);
	if (words.sentenceEndsAfter(first - 1)) return 0;
	return inTitle(words.at(to - 1), first, near, words) ? 0 : 2;
}

/** Whether capitalised words that name no skill stand right beside: "Spring Valley", "Head Chef". */
function inTitle(last: number, first: number, { before, after }: Near, words: Words): boolean {
	const next = besideAfter(words, last) && words.written(last + 1);
	const nextIsSkill = after && words.at(after.from) === last + 1;
	if (next && isCapitalised(next) && !nextIsSkill && !techNouns.has(next.toLowerCase()))
		return true;
	const previous = besideBefore(words, first) && words.written(first - 1);
	const previousIsSkill = before && words.at(before.to - 1) === first - 1;
	const opens = words.sentenceEndsAfter(first - 2);
	return !!previous && isCapitalised(previous) && !previousIsSkill && !opens;
}

function weighNeighbours(
	match: Match,
	{ before, beforeIsKept, after }: Near,
	words: Words
): number {
	const { text } = words;
	const linkedBefore = before && isLink(text.slice(before.to, match.from));
	if (linkedBefore && beforeIsKept) return 3;
	if (!after || !isLink(text.slice(match.to, after.from))) return 0;
	if (after.name.trust === 'sure') return 3;
	return /\p{Lu}/u.test(text[after.from] ?? '') && after.name.trust === 'proper' ? 2 : 0;
}

/** Whether what stands between two names makes them one enumeration, or one name ("Java Spring"). */
function isLink(between: string): boolean {
	if (between.length > 12) return false;
	return /^\)?\s*(?:[,/+&|•·]|\(|,?\s*(?:and|or|with|plus))?\s*(?:and\s+|or\s+)?$/i.test(between);
}

function weighWords({ from, to }: Match, words: Words): number {
	const first = words.at(from);
	const next = besideAfter(words, words.at(to - 1));
	const noun = techNouns.has(next) ? (weakNouns.has(next) ? 2 : 3) : 0;
	return noun + (isTechCompound(to, words) ? 2 : 0) + weighCue(first, words);
}

function weighCue(first: number, words: Words): number {
	if (words.sentenceEndsAfter(first - 1)) return 0;
	const previous = words.lower(first - 1);
	if (cues.has(previous)) return 2;
	if (twoWordCues.has(`${words.lower(first - 2)} ${previous}`)) return 2;
	if (!prepositions.has(previous)) return 0;
	return makesSomething(words, first) ? 2 : 1;
}

const reach = 8;

/** Whether the words before name something that is made in a technology: "wrote the billing service in …". */
function makesSomething(words: Words, first: number): boolean {
	if (!prepositions.has(words.lower(first - 1))) return false;
	for (let word = first - 1; word >= Math.max(0, first - reach); word--) {
		if (words.sentenceEndsAfter(word)) return false;
		if (makings.has(words.lower(word))) return true;
	}
	return false;
}

/** "Fluent in German", "support in German and French"; not "the German market". */
function isSpoken({ from, to }: Match, words: Words): boolean {
	if (!isCapitalised(words.text.slice(from, to))) return false;
	const first = words.at(from);
	const last = words.at(to - 1);
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

/** The next word in lower case where only a space or hyphen is between; else empty. */
function besideAfter(words: Words, last: number): string {
	return isClose(words.gapAfter(last)) ? words.lower(last + 1) : '';
}

function besideBefore(words: Words, first: number): string {
	return first > 0 && isClose(words.gapAfter(first - 1)) ? words.lower(first - 1) : '';
}

function isClose(gap: string): boolean {
	return gap === ' ' || gap === '-' || gap === '\u00a0';
}

function isCapitalised(word: string): boolean {
	const first = word.charAt(0);
	return first !== first.toLowerCase();
}

function isAllCaps(word: string): boolean {
	return word.length > 1 && word === word.toUpperCase() && /\p{Lu}/u.test(word);
}
