import { fold } from '../near/fold';

/** What stands between words. */
export const between = 0;
/** A letter of more than the plain ones, or a mark that belongs to the letter before it: whoever reads it looks closer. */
export const unsure = 255;

/** Punctuation of all scripts (U+2000 to U+206F): no letter, figure or mark among it. */
const punctuation = { from: 0x2000, to: 0x2070 };
/** Letters of Latin with accents end here. */
const latin = 0x180;

const letters = Uint8Array.from({ length: punctuation.to }, (_, code) => {
	if (code >= punctuation.from) return between;
	return code < latin ? letterIn(String.fromCharCode(code)) : unsure;
});

/** The plain letter, figure or sign of a word that a UTF-16 code stands for, in lower case and without its accent. */
export function letterOf(code: number): number {
	return letters[code] ?? unsure;
}

function letterIn(sign: string): number {
	const folded = fold(sign);
	if (/^[a-z0-9+#]$/.test(folded)) return folded.charCodeAt(0);
	return /[\p{L}\p{N}\p{M}]/u.test(sign) ? unsure : between;
}
