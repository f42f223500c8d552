/**
 * A text with its UTF-16 units in a row, which is read far quicker than the text itself, and their classes. The rows have
 * room behind the text, and perhaps the rest of another there.
 */
export interface Letters {
	readonly text: string;
	readonly codes: Uint16Array;
	readonly folded: Uint8Array;
}

/** The units of the marks that belong to figures. */
export const Code = {
	tab: 0x09,
	line: 0x0a,
	space: 0x20,
	hash: 0x23,
	dollar: 0x24,
	percent: 0x25,
	closing: 0x29,
	plus: 0x2b,
	comma: 0x2c,
	hyphen: 0x2d,
	dot: 0x2e,
	slash: 0x2f,
	colon: 0x3a,
	noBreakSpace: 0xa0,
	times: 0xd7,
	enDash: 0x2013,
	emDash: 0x2014,
	upArrow: 0x2191,
	downArrow: 0x2193,
	minus: 0x2212
} as const;

/** What stands beyond the ends of a text; no character has it. */
const nothing = -1;
const zero = '0'.charCodeAt(0);
const nine = '9'.charCodeAt(0);
const underscore = '_'.charCodeAt(0);

/** The UTF-16 unit at a place of a text. */
export function codeAt({ text, codes }: Letters, at: number): number {
	return at >= 0 && at < text.length ? (codes[at] ?? nothing) : nothing;
}

/** A digit from 0 to 9. */
export function isDigit(code: number): boolean {
	return code >= zero && code <= nine;
}

/** A Latin letter without an accent. */
export function isLetter(code: number): boolean {
	const lower = code | 0x20;
	return lower >= 0x61 && lower <= 0x7a;
}

/** What a word or a number is made of; an underscore belongs to names such as "max_rows". */
export function isWordChar(code: number): boolean {
	return isLetter(code) || isDigit(code) || code === underscore;
}

/** Where the first digit stands between two places; the later of them where there is none. */
export function nextDigit({ codes }: Letters, from: number, to: number): number {
	let at = from;
	while (at < to && !isDigit(codes[at] ?? nothing)) at++;
	return at;
}

/** Where the digits end that begin at a place. */
export function digitsEnd(letters: Letters, from: number): number {
	let to = from;
	while (isDigit(codeAt(letters, to))) to++;
	return to;
}

/** Where the letters, digits and underscores end that begin at a place. */
export function wordEnd(letters: Letters, from: number): number {
	let to = from;
	while (isWordChar(codeAt(letters, to))) to++;
	return to;
}
