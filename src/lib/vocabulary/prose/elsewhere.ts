import { isCapitalised, makesSomething, reach, wordAfter, wordBefore } from './beside';
import { elsewhere, techNouns } from './everyday-words';
import type { Placed } from './placed';
import { wordSet } from '../names/word-set';
import type { Words } from '../names/words';

/**
 * Whether a name that is otherwise sure means another thing here: "coffee from Java", "Python handler at the zoo". A
 * sentence that names another skill, or says what was made in it, is about the skill whatever else it holds: "the
 * zoo's shop in Python".
 * @param others the other matches of the text.
 */
export function isElsewhere(match: Placed, others: readonly Placed[], words: Words): boolean {
	const signs = elsewhere.get(match.name.lower);
	if (!signs || !standsNear(match, signs, words)) return false;
	if (techNouns.has(wordAfter(words, match.last))) return false;
	// Goods are shipped from an island, and nothing is built from it.
	const isFrom = words.lower(match.first - 1) === 'from';
	if (!isFrom && makesSomething(words, match.first)) return false;
	return !others.some((other) => other !== match && other.name.trust === 'sure');
}

function standsNear(match: Placed, signs: ReadonlySet<string>, words: Words): boolean {
	const { first, last } = match;
	// "The python" was spoken of before, perhaps in another sentence.
	const isAnyones = isOneOfMany(match, words);
	for (let word = first - 1; word >= Math.max(0, first - reach); word--) {
		if (!isAnyones && words.sentenceEndsAfter(word)) break;
		if (signs.has(words.lower(word))) return true;
	}
	for (let word = last + 1; word <= last + reach && word < words.count; word++) {
		if (!isAnyones && words.sentenceEndsAfter(word - 1)) break;
		if (signs.has(words.lower(word))) return true;
	}
	return false;
}

const articles = wordSet('the a an our his her their its two three');

/** Whether a name is written as a common noun is: "the python", not "the Python". */
function isOneOfMany({ from, first }: Placed, words: Words): boolean {
	return !isCapitalised(words.text.charAt(from)) && articles.has(wordBefore(words, first));
}
