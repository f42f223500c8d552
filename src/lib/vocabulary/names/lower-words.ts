import { placeOf } from './word-hash';

const bits = 12;
/** Longer words are kept by no table: cut out of a text they would keep all of it. */
const longest = 12;
const capitalA = 'A'.charCodeAt(0);
const capitalZ = 'Z'.charCodeAt(0);
const smallBy = 'a'.charCodeAt(0) - capitalA;

/** The last word met of each place: texts are made of the same few thousand words. */
const met: string[] = Array.from({ length: 1 << bits }, () => '');

/**
 * The word at `[from, to)` of a text in lower case, its apostrophe plain. Most were met before, and are then neither
 * cut out nor made small again.
 * @param codes the UTF-16 units of the text.
 * @param hash of the word; of two with one place the later is kept.
 */
export function lowerWord(
	text: string,
	codes: Uint16Array,
	from: number,
	to: number,
	hash: number
): string {
	const place = placeOf(hash, bits);
	const known = met[place] ?? '';
	if (known.length === to - from && standsAt(codes, from, known)) return known;
	const small = text.slice(from, to).toLowerCase();
	const lower = small.includes('’') ? small.replace('’', "'") : small;
	if (lower.length <= longest) met[place] = lower;
	return lower;
}

function standsAt(codes: Uint16Array, from: number, word: string): boolean {
	for (let i = 0; i < word.length; i++) {
		const code = codes[from + i] ?? 0;
		const small = code >= capitalA && code <= capitalZ ? code + smallBy : code;
		if (small !== word.charCodeAt(i)) return false;
	}
	return true;
}
