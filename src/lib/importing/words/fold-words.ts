/** Text as words are compared: lower case, without accents; other marks stay. */
export function foldCase(text: string): string {
	return text
		.toLowerCase()
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.normalize('NFC')
		.replace(/[’‘]/g, "'");
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
export function wordsOf(text: string): Word[] {
	return [...text.matchAll(word)].map((found) => ({
		word: foldCase(found[0]),
		from: found.index,
		to: found.index + found[0].length
	}));
}

/** How many letters and digits there are: the measure of a text that marks do not stretch. */
export function lettersIn(text: string): number {
	return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}
