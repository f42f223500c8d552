import type { Tone } from './found';
import { isLacking, lackSigns } from './lack';
import type { Match } from './lexicon';
import { isPast, pastSigns } from './past';
import { sceneOf } from './scene';
import { isWished, wishSigns } from './wish';
import type { Words } from './words';

const signs = new Set([...lackSigns, ...wishSigns, ...pastSigns]);

/** What a text says of each of its matches, which are in order. */
export function tonesOf(matches: readonly Match[], words: Words): Tone[] {
	const plain = !words.some((word) => signs.has(word) || word.endsWith("n't"));
	return matches.map((match, i) => (plain ? 'plain' : toneOf(match, matches, i, words)));
}

function toneOf(match: Match, matches: readonly Match[], i: number, words: Words): Tone {
	const scene = sceneOf(matches, i, words);
	if (isLacking(scene)) return 'negated';
	if (isWished(scene)) return 'wish';
	return isPast(scene, match) ? 'past' : 'plain';
}
