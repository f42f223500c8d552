import Fuse from 'fuse.js';
import { onesIn } from './bits';
import { lettersOf } from './fold';
import { slipsAllowed, slipsBetween, slipsToBeginning } from './slips';

/** A list of words that near ones are looked for in. */
export interface WordList {
	readonly length: number;
	wordAt(i: number): string;
	/** For each word which letters it holds. */
	readonly letters: Uint32Array;
}

/** A word of the list that is near to what was typed. */
export interface Near {
	readonly at: number;
	readonly slips: number;
	/** Fuse's score, 0 for the best; tells apart words with as many slips. */
	readonly score: number;
}

/** More words than this are never handed to Fuse at one time; the nearest by letters go first. */
const mostScored = 400;

/**
 * The words that are a slip or a few away from what was typed. Fuse.js costs a few microseconds a word, so a
 * look at the letters in common, which costs a nanosecond, first leaves few enough; Fuse then finds and scores,
 * and a count of slips decides, since a score alone lets unlike short words through.
 * @param typed folded, at least four letters; for less nothing is near.
 * @param unfinished whether a near beginning of a word is enough, where no whole word is near.
 */
export function nearWords(list: WordList, typed: string, unfinished: boolean): Near[] {
	const allowed = slipsAllowed(typed.length);
	if (!allowed) return [];
	const whole = scored(list, typed, narrowed(list, typed, allowed, false), slipsBetween);
	if (whole.length || !unfinished) return whole;
	return scored(list, typed, narrowed(list, typed, allowed, true), slipsToBeginning);
}

function narrowed(list: WordList, typed: string, allowed: number, unfinished: boolean): number[] {
	const letters = lettersOf(typed);
	const byDistance: number[][] = Array.from({ length: 2 * allowed + 1 }, () => []);
	for (let i = 0; i < list.length; i++) {
		const other = list.letters[i] ?? 0;
		const missing = onesIn(letters & ~other);
		const extra = unfinished ? 0 : onesIn(other & ~letters);
		if (missing > allowed || extra > allowed) continue;
		byDistance[missing + extra]?.push(i);
	}
	const lengthFits = (i: number) => {
		const longer = list.wordAt(i).length - typed.length;
		return -longer <= allowed && (unfinished || longer <= allowed);
	};
	return byDistance.flat().filter(lengthFits).slice(0, mostScored);
}

function scored(
	list: WordList,
	typed: string,
	among: readonly number[],
	slips: (typed: string, word: string) => number
): Near[] {
	const words = among.map((i) => list.wordAt(i));
	const fuse = new Fuse(words, { includeScore: true, ignoreLocation: true, threshold: 0.6 });
	const allowed = slipsAllowed(typed.length);
	return fuse
		.search(typed)
		.map(({ refIndex, item, score = 1 }) => ({
			at: among[refIndex] ?? 0,
			slips: slips(typed, item),
			score
		}))
		.filter((near) => near.slips <= allowed);
}
