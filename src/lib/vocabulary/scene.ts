import type { Placed } from './placed';
import { wordSet } from './word-set';
import type { Words } from './words';

/** A match with what its sentence says around it. Placedes of one enumeration ("Go, Rust and Zig") share a scene. */
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
const reach = 10;
/** How many matches to each side are looked at; keeps the time linear in a list of thousands. */
const widest = 12;

/** The scene of the match at `i` of a text's matches, which are in order. */
export function sceneOf(matches: readonly Placed[], i: number, words: Words): Scene {
	let start = i;
	while (start > 0 && i - start < widest && enumerates(matches[start - 1], matches[start], words))
		start--;
	let end = i;
	while (end - i < widest && enumerates(matches[end], matches[end + 1], words)) end++;
	const first = matches[start]?.first ?? 0;
	const last = matches[end]?.last ?? 0;
	const next = matches[end + 1];
	return {
		...readBefore(words, first),
		after: readAfter(words, last),
		next: next ? { match: next, away: next.first - last - 1 } : null
	};
}

const longestLink = 8;

function enumerates(a: Placed | undefined, b: Placed | undefined, words: Words): boolean {
	if (!a || !b || b.from - a.to > longestLink) return false;
	return /^\)?\s*(?:,|\/|&|,?\s*(?:and|or|nor)\s|,\s*\(?)\s*$/i.test(
		words.text.slice(a.to, b.from)
	);
}

function readBefore(words: Words, first: number): Pick<Scene, 'before' | 'sinceComma'> {
	const before: string[] = [];
	let sinceComma = -1;
	for (let word = first - 1; word >= 0 && before.length < reach; word--) {
		if (words.sentenceEndsAfter(word) || turns.has(words.lower(word))) break;
		if (sinceComma < 0 && /[,:()–—]/.test(words.gapAfter(word))) sinceComma = before.length;
		before.push(words.lower(word));
	}
	return { before, sinceComma: sinceComma < 0 ? before.length : sinceComma };
}

function readAfter(words: Words, last: number): string[] {
	const after: string[] = [];
	for (let word = last + 1; word < words.count && after.length < reach; word++) {
		if (words.sentenceEndsAfter(word - 1) || turns.has(words.lower(word))) break;
		after.push(words.lower(word));
	}
	return after;
}
