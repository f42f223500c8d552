import type { Enumeration } from './enumeration';
import type { Placed } from './placed';
import { Signs } from './signs';
import { wordSet } from '../names/word-set';
import type { Words } from '../names/words';

/** A match with what its sentence says around it. Matches of one enumeration ("Go, Rust and Zig") share a scene. */
export interface Scene {
	/** The words before the enumeration in lower case, nearest first, as far as the clause goes. */
	readonly before: readonly string[];
	/** How many of `before` stand after the last comma. */
	readonly sinceComma: number;
	/** The words after the enumeration in lower case, to the end of the sentence. */
	readonly after: readonly string[];
	/** The next match after the enumeration, and how many words stand between. */
	readonly next: { readonly match: Placed; readonly away: number } | null;
}

/** Where another thought begins: what is said before it does not concern what comes after. */
const turns = wordSet(
	'but however although though while whereas because so then after having following given'
);
const turnSigns = new Signs([turns]);
const reach = 10;

/** What is said around an enumeration of a text's matches, which are in order. */
export function sceneOf(
	matches: readonly Placed[],
	{ start, end }: Enumeration,
	words: Words
): Scene {
	const last = matches[end]?.last ?? 0;
	const next = matches[end + 1];
	const { before, sinceComma } = readBefore(words, matches[start]?.first ?? 0);
	return {
		before,
		sinceComma,
		after: readAfter(words, last),
		next: next ? { match: next, away: next.first - last - 1 } : null
	};
}

/**
 * The groups of all words of a scene and perhaps some beyond it, since it is not looked where within a sentence
 * another thought begins.
 */
export function aroundOf(
	matches: readonly Placed[],
	{ start, end }: Enumeration,
	words: Words,
	signs: Signs
): number {
	let around = 0;
	const first = matches[start]?.first ?? 0;
	for (let word = first - 1; word >= Math.max(0, first - reach); word--) {
		if (words.sentenceEndsAfter(word)) break;
		around |= signs.of(words, word);
	}
	const last = matches[end]?.last ?? 0;
	for (let word = last + 1; word < words.count && word <= last + reach; word++) {
		if (words.sentenceEndsAfter(word - 1)) break;
		around |= signs.of(words, word);
	}
	return around;
}

function readBefore(words: Words, first: number): Pick<Scene, 'before' | 'sinceComma'> {
	const before: string[] = [];
	let sinceComma = -1;
	for (let word = first - 1; word >= 0 && before.length < reach; word--) {
		if (words.sentenceEndsAfter(word)) break;
		const lower = words.lower(word);
		if (turnSigns.of(words, word) && turns.has(lower)) break;
		if (sinceComma < 0 && !words.isSpaceAfter(word) && /[,:()–—]/.test(words.gapAfter(word)))
			sinceComma = before.length;
		before.push(lower);
	}
	return { before, sinceComma: sinceComma < 0 ? before.length : sinceComma };
}

function readAfter(words: Words, last: number): string[] {
	const after: string[] = [];
	for (let word = last + 1; word < words.count && after.length < reach; word++) {
		if (words.sentenceEndsAfter(word - 1)) break;
		const lower = words.lower(word);
		if (turnSigns.of(words, word) && turns.has(lower)) break;
		after.push(lower);
	}
	return after;
}
