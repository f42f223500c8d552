import { type Enumeration, enumerationsOf } from './enumeration';
import type { Tone } from './found';
import { isLacking, lackSigns } from './lack';
import { isPast, pastSigns } from './past';
import type { Placed } from './placed';
import { aroundOf, sceneOf } from './scene';
import { Signs } from './signs';
import { isWished, wishSigns } from './wish';
import type { Words } from './words';

/** The groups of signs, as bits. */
const lack = 1;
const wish = 2;
const past = 4;
const signs = new Signs([lackSigns, wishSigns, pastSigns]);

/** Whether a text may say anything but that its skills were used; `false` is certain, and spares a close reading. */
export function mayHaveTone(text: string, folded: Uint8Array): boolean {
	return signs.in(text, folded) !== 0;
}

/** The groups of each word, while a text is read. */
let groups = new Uint8Array(256);

/** What a text says of each of its matches, which are in order. */
export function tonesOf(matches: readonly Placed[], words: Words, folded: Uint8Array): Tone[] {
	if (words.count > groups.length) groups = new Uint8Array(words.count * 2);
	for (let word = 0; word < words.count; word++) {
		groups[word] = signs.of(folded, words.from(word), words.to(word));
	}
	const enumerations = enumerationsOf(matches, words.text);
	return matches.map((match, i) => {
		const enumeration = enumerations[i] ?? { start: i, end: i };
		const said = aroundOf(matches, enumeration, words, groups);
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
	if (said & lack && isLacking(scene)) return 'negated';
	if (said & wish && isWished(scene)) return 'wish';
	return said & past && isPast(scene, match) ? 'past' : 'plain';
}
