/** What stands beyond the ends of a text; no character has it. */
const nothing = -1;
const zero = '0'.charCodeAt(0);
const nine = '9'.charCodeAt(0);
const underscore = '_'.charCodeAt(0);

/** The UTF-16 unit at a place of a text. Asking a string itself beyond its ends is slow. */
export function codeAt(text: string, at: number): number {
	return at >= 0 && at < text.length ? text.charCodeAt(at) : nothing;
}

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

/** Where the first digit stands from a place on; the text's length where there is none. */
export function nextDigit(text: string, from: number): number {
	for (let at = from; at < text.length; at++) {
		const code = text.charCodeAt(at);
		if (code <= nine && code >= zero) return at;
	}
	return text.length;
}

/** Where the digits end that begin at a place. */
export function digitsEnd(text: string, from: number): number {
	let to = from;
	while (isDigit(codeAt(text, to))) to++;
	return to;
}

/** Where the letters, digits and underscores end that begin at a place. */
export function wordEnd(text: string, from: number): number {
	let to = from;
	while (isWordChar(codeAt(text, to))) to++;
	return to;
}
