import { type Enumeration, enumerationsOf } from './enumeration';
import type { Tone } from '../found';
import { isLacking, lackSigns } from './lack';
import { isPast, pastSigns } from './past';
import type { Placed } from './placed';
import { aroundOf, sceneOf } from './scene';
import { Signs } from './signs';
import { isWished, wishSigns } from './wish';
import type { Words } from '../names/words';

/** The groups of signs, as bits. */
const lack = 1;
const wish = 2;
const past = 4;
const signs = new Signs([lackSigns, wishSigns, pastSigns]);

/** Whether a text may say anything but that its skills were used; `false` is certain, and spares a close reading. */
export function mayHaveTone(words: Words): boolean {
	return signs.in(words) !== 0;
}

/** What a text says of each of its matches, which are in order. */
export function tonesOf(matches: readonly Placed[], words: Words): Tone[] {
	const enumerations = enumerationsOf(matches, words.text);
	return matches.map((match, i) => {
		const enumeration = enumerations[i] ?? { start: i, end: i };
		const said = aroundOf(matches, enumeration, words, signs);
		return said ? toneOf(match, matches, enumeration, words, said) : 'plain';
	});
}

function toneOf(
	match: Placed,
	matches: readonly Placed[],
	enumeration: Enumeration,
	words: Words,
	said: number
): Tone {
	const scene = sceneOf(matches, enumeration, words);
	if (said & lack && isLacking(scene, match.name.category)) return 'negated';
	if (said & wish && isWished(scene)) return 'wish';
	return said & past && isPast(scene, match) ? 'past' : 'plain';
}
