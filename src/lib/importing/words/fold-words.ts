import { remembering } from './remembering';

// eslint-disable-next-line no-control-regex -- ASCII is what is asked for
const ascii = /^[\u0000-\u007f]*$/;

/**
 * Text as words are compared: lower case, without accents; other marks stay, and so do letters such as ß and ø, which the lists
 * of words spell as they are.
 */
export function foldCase(text: string): string {
	const lower = text.toLowerCase();
	if (ascii.test(lower)) return lower;
	return lower.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC').replace(/[’‘]/g, "'");
}

/** Only the letters and digits of a text, folded: "W O R K" and "Work:" are one. */
export function squeeze(text: string): string {
	return foldCase(text).replace(/[^\p{L}\p{N}+#]/gu, '');
}

/** A word of a text with its place: letters, digits and what joins them ("co-founder", "ph.d", "c++"). */
export interface Word {
	readonly word: string;
	readonly from: number;
	readonly to: number;
}

const word = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}'’.+#-]*[\p{L}\p{N}\p{M}+#])?/gu;

/** The words of a text, folded. */
export const wordsOf = remembering((text): readonly Word[] =>
	[...text.matchAll(word)].map((match) => ({
		word: foldCase(match[0]),
		from: match.index,
		to: match.index + match[0].length
	}))
);
