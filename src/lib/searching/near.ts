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
 * @param toBeginning whether to compare with the beginnings of words instead of whole ones.
 */
export function nearWords(list: WordList, typed: string, toBeginning: boolean): Near[] {
	const allowed = slipsAllowed(typed.length);
	if (!allowed) return [];
	const among = narrowed(list, typed, allowed, toBeginning);
	const words = among.map((i) => list.wordAt(i));
	const slips = toBeginning ? slipsToBeginning : slipsBetween;
	return new Fuse(words, { includeScore: true, ignoreLocation: true, threshold: 0.6 })
		.search(typed)
		.map(({ refIndex, item, score = 1 }) => ({
			at: among[refIndex] ?? 0,
			slips: slips(typed, item),
			score
		}))
		.filter((near) => near.slips <= allowed);
}

function narrowed(list: WordList, typed: string, allowed: number, toBeginning: boolean): number[] {
	const letters = lettersOf(typed);
	const byDistance: number[][] = Array.from({ length: 2 * allowed + 1 }, () => []);
	for (let i = 0; i < list.length; i++) {
		const other = list.letters[i] ?? 0;
		const missing = onesIn(letters & ~other);
		const extra = toBeginning ? 0 : onesIn(other & ~letters);
		if (missing > allowed || extra > allowed) continue;
		byDistance[missing + extra]?.push(i);
	}
	const lengthFits = (i: number) => {
		const longer = list.wordAt(i).length - typed.length;
		return -longer <= allowed && (toBeginning || longer <= allowed);
	};
	return byDistance.flat().filter(lengthFits).slice(0, mostScored);
}
