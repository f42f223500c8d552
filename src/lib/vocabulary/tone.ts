import type { Tone } from './found';
import { isLacking } from './lack';
import type { Match } from './lexicon';
import { isPast } from './past';
import { sceneOf } from './scene';
import { isWished } from './wish';
import type { Words } from './words';

/** What a sentence says of the match at `i` of a text's matches, which are in order. */
export function toneOf(matches: readonly Match[], i: number, words: Words): Tone {
	const match = matches[i];
	if (!match) return 'plain';
	const scene = sceneOf(matches, i, words);
	if (isLacking(scene)) return 'negated';
	if (isWished(scene)) return 'wish';
	return isPast(scene, match) ? 'past' : 'plain';
}
