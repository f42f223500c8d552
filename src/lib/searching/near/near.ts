import Fuse from 'fuse.js';
import { onesIn } from '../packed/bits';
import { lettersOf } from './fold';
import { slipsAllowed, slipsBetween, slipsToBeginning } from './slips';
import { stringAt, type Strings } from '../packed/strings';

/** A list of words that near ones are looked for in. */
export interface WordList {
	readonly words: Strings;
	/** For each word which letters it holds. */
	readonly letters: Uint32Array;
}

/** A word of a list that is near to what was typed. */
export interface Near {
	/** Its place in the list. */
	readonly at: number;
	readonly slips: number;
	/** Fuse's score, 0 for the best; tells apart words with as many slips. */
	readonly score: number;
}

/**
 * The words that are a slip or a few away from what was typed. A look at the letters in common costs a
 * nanosecond a word, a count of slips some hundred, a score by Fuse.js some thousand: so in this order each
 * leaves few for the next. The slips decide what is near, since a score alone lets unlike short words through.
 * @param typed folded, at least four letters, of a beginning five; for less nothing is near.
 * @param toBeginning whether to compare with the beginnings of words instead of whole ones.
 */
export function nearWords(list: WordList, typed: string, toBeginning: boolean): Near[] {
	const allowed = slipsAllowed(typed.length, toBeginning);
	if (!allowed) return [];
	const slips = toBeginning ? slipsToBeginning : slipsBetween;
	const near = withLikeLetters(list, typed, allowed, toBeginning)
		.map((at) => ({ at, word: stringAt(list.words, at) }))
		.map(({ at, word }) => ({ at, word, slips: slips(typed, word) }))
		.filter((one) => one.slips <= allowed);
	const fuse = new Fuse(near, {
		keys: ['word'],
		includeScore: true,
		ignoreLocation: true,
		threshold: 1
	});
	const scores = new Map(fuse.search(typed).map(({ refIndex, score }) => [refIndex, score]));
	return near.map(({ at, slips }, i) => ({ at, slips, score: scores.get(i) ?? 1 }));
}

function withLikeLetters(
	{ words: { starts }, letters }: WordList,
	typed: string,
	allowed: number,
	toBeginning: boolean
): number[] {
	const wanted = lettersOf(typed);
	const found: number[] = [];
	for (let i = 0; i < letters.length; i++) {
		const held = letters[i] ?? 0;
		if (onesIn(wanted & ~held) > allowed) continue;
		const longer = (starts[i + 1] ?? 0) - (starts[i] ?? 0) - typed.length;
		if (-longer > allowed) continue;
		if (!toBeginning && (longer > allowed || onesIn(held & ~wanted) > allowed)) continue;
		found.push(i);
	}
	return found;
}
