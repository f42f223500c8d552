import type { Tone } from './found';
import { isLacking, lackSigns } from './lack';
import { isPast, pastSigns } from './past';
import type { Placed } from './placed';
import { sceneOf } from './scene';
import { Signs } from './signs';
import { isWished, wishSigns } from './wish';
import type { Words } from './words';

const signs = new Signs([...lackSigns, ...wishSigns, ...pastSigns]);

/** Whether a text may say anything but that its skills were used; `false` is certain, and spares a close reading. */
export function mayHaveTone(text: string, folded: Uint8Array): boolean {
	return signs.mayStandIn(text, folded);
}

/** What a text says of each of its matches, which are in order. */
export function tonesOf(matches: readonly Placed[], words: Words): Tone[] {
	return matches.map((match, i) => toneOf(match, matches, i, words));
}

function toneOf(match: Placed, matches: readonly Placed[], i: number, words: Words): Tone {
	const scene = sceneOf(matches, i, words);
	if (isLacking(scene)) return 'negated';
	if (isWished(scene)) return 'wish';
	return isPast(scene, match) ? 'past' : 'plain';
}
