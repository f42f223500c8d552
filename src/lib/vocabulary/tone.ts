import type { Tone } from './found';
import { isLacking, lackSigns } from './lack';
import { isPast, pastSigns } from './past';
import type { Placed } from './placed';
import { sceneOf } from './scene';
import { isWished, wishSigns } from './wish';
import { Words } from './words';

const signs = Words.signs([...lackSigns, ...wishSigns, ...pastSigns]);

/** What a text says of each of its matches, which are in order. */
export function tonesOf(matches: readonly Placed[], words: Words): Tone[] {
	const plain = !words.mayHold(signs);
	return matches.map((match, i) => (plain ? 'plain' : toneOf(match, matches, i, words)));
}

function toneOf(match: Placed, matches: readonly Placed[], i: number, words: Words): Tone {
	const scene = sceneOf(matches, i, words);
	if (isLacking(scene)) return 'negated';
	if (isWished(scene)) return 'wish';
	return isPast(scene, match) ? 'past' : 'plain';
}
