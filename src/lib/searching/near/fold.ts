import { plainLetters } from '$lib/domain/plain-letters';

/** A word of a text with its place in it, as UTF-16 offsets `[from, to)`. */
export interface WordAt {
	/** Folded. */
	readonly word: string;
	readonly at: readonly [from: number, to: number];
}

/** A text for comparing: without case, accents, strokes and doubled or outer spaces. */
export function fold(text: string): string {
	const plain = isAscii(text) ? text : plainLetters(text);
	return plain.toLowerCase().replace(/\s+/g, ' ').trim();
}

/** The words of a text: runs of letters and digits, and the signs of "C++" and "C#". */
export function wordsOf(text: string): string[] {
	if (isAscii(text)) return text.toLowerCase().match(/[a-z0-9+#]+/g) ?? [];
	return fold(text).match(/[\p{L}\p{N}+#]+/gu) ?? [];
}

/** The same words with where they stand in the text as it was given. */
export function wordsAt(text: string): WordAt[] {
	return [...text.matchAll(/[\p{L}\p{N}\p{M}+#]+/gu)].flatMap((match) =>
		wordsOf(match[0]).map((word) => ({
			word,
			at: [match.index, match.index + match[0].length] as const
		}))
	);
}

/**
 * A skill's name for comparing: spaces, dots, hyphens and slashes do not tell names apart ("node js" is
 * "Node.js"), signs that do are kept ("C++", "C#", the first dot of ".NET").
 */
export function skillKey(name: string): string {
	const folded = fold(name);
	const key = folded.replace(/[^\p{L}\p{N}+#]+/gu, '');
	return folded.startsWith('.') ? '.' + key : key;
}

/** Which of 32 groups of letters a word holds, one bit each: words that differ much cannot be near. */
export function lettersOf(word: string): number {
	let letters = 0;
	for (let i = 0; i < word.length; i++) letters |= 1 << (word.charCodeAt(i) & 31);
	return letters;
}

/** Whether a text is of plain letters, which fold by their case alone. */
function isAscii(text: string): boolean {
	for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 127) return false;
	return true;
}
