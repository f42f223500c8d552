import { skillKey, wordsOf } from '../near/fold';
import type { Lexicon } from '../near/lexicon';
import { isWordInPool } from '../pool/pool-facts';
import type { PoolIndex } from '../pool/pool-index';
import {
	type Asked,
	fieldReading,
	isSkillReading,
	isTextReading,
	type Reading,
	textReading
} from './asked';
import { passageKey, words as anywhere } from '../whole-text/passage';
import { isSaid } from '../whole-text/saying';
import { nearest } from './nearest';
import { asSkills } from './skill-readings';

/** No name of a skill that is looked for has more words; some skills outside the vocabulary are whole sentences. */
const longestName = 6;

/**
 * Reads plain words. From left to right the longest run of words that names a skill is one thing asked for, and
 * so is each word between; each may also stand in a name, title, employer, school or place. The last word, while
 * it is typed, may be the beginning of one. A word that nothing equals is taken for the beginning of one, and
 * where none begins with it, for what is nearest to it. Words that only join others, as in "kafka in Berlin", are passed over.
 */
export function readWords(
	index: PoolIndex,
	lexicon: Lexicon,
	text: string,
	typing: boolean
): Asked[] {
	const typed = text.split(/[\s,;]+/).filter((word) => skillKey(word));
	const asked: Asked[] = [];
	for (let from = 0; from < typed.length;) {
		const rest = typed.slice(from);
		if (joinsOthers(rest, from) && !namedAt(lexicon, rest)) {
			from++;
			continue;
		}
		const { length, readings } = readRun(index, lexicon, rest, typing);
		asked.push({ text: typed.slice(from, from + length).join(' '), readings });
		from += length;
	}
	return asked;
}

/** Words that join others in a sentence: nobody looks for them, and few profiles would have them in a field. */
const joining: ReadonlySet<string> = new Set(
	'a an and at for from in of on the to with'.split(' ')
);

/** Whether the first of what is left stands between others, and joins them. @param before how many words stand before it. */
export function joinsOthers(rest: readonly string[], before: number): boolean {
	return before > 0 && rest.length > 1 && joining.has(rest[0] ?? '');
}

/** How many of the words, from the first on, name a skill; 0 for none. */
function namedAt(lexicon: Lexicon, typed: readonly string[]): number {
	for (let length = Math.min(typed.length, longestName); length > 0; length--) {
		if (lexicon.equal(typed.slice(0, length).join(' ')).length) return length;
	}
	return 0;
}

/** How many of the words are read as one, from the first on, and as what. */
function readRun(
	index: PoolIndex,
	lexicon: Lexicon,
	typed: readonly string[],
	typing: boolean
): { length: number; readings: Reading[] } {
	const length = namedAt(lexicon, typed);
	if (length) {
		const run = typed.slice(0, length).join(' ');
		const equal = lexicon.equal(run);
		const last = typing && length === typed.length;
		const readings = [
			...asSkills(equal, 'exact'),
			...inFields(run, last),
			...(last ? asSkills(lexicon.beginning(run), 'prefix') : [])
		];
		return { length, readings: distinct(readings) };
	}
	const tail = typed.join(' ');
	const begun = typing && typed.length > 1 ? lexicon.beginning(tail) : [];
	if (begun.length) {
		const readings = [...asSkills(begun, 'prefix'), ...inFields(tail, true)];
		return { length: typed.length, readings: distinct(readings) };
	}
	const last = typing && typed.length === 1;
	return { length: 1, readings: distinct(readWord(index, lexicon, typed[0] ?? '', last)) };
}

function readWord(index: PoolIndex, lexicon: Lexicon, typed: string, last: boolean): Reading[] {
	const words = wordsOf(typed);
	const front = words.slice(0, -1).every((word) => isWordInPool(index, word, false));
	const has = (unfinished: boolean) => front && isWordInPool(index, words.at(-1) ?? '', unfinished);
	const equal = has(false);
	if (!last && equal) return inFields(typed, false);
	const begun = asSkills(lexicon.beginning(typed), 'prefix');
	if (equal || begun.length || has(true)) return [...inFields(typed, true), ...begun];
	// As a last resort what is written anywhere in a profile, before anything that is only like it.
	if (words.every((word) => isSaid(index, word, false)))
		return [textReading(anywhere(words), 'exact')];
	const near = nearest(index, lexicon, typed, false);
	return near.length || !last ? near : nearest(index, lexicon, typed, true);
}

function inFields(text: string, unfinished: boolean): Reading[] {
	const words = wordsOf(text);
	if (!words.length) return [];
	const exact = fieldReading(words, 'exact');
	return unfinished ? [exact, fieldReading(words, 'prefix', { unfinished: true })] : [exact];
}

/** One reading of each skill and each run of words and kind, the first. */
export function distinct(readings: readonly Reading[]): Reading[] {
	const seen = new Map<string, Reading>();
	for (const reading of readings) {
		const key = isSkillReading(reading)
			? reading.skill
			: `${reading.kind} ${isTextReading(reading) ? passageKey(reading.passage, reading.unfinished) : reading.words.join(' ')}`;
		if (!seen.has(key)) seen.set(key, reading);
	}
	return [...seen.values()];
}
