/**
 * Folding text for matching: every UTF-16 unit becomes one small number, so that offsets stay those of the
 * text. Letters lose case and accents; what can stand inside a name ("Node.js", "CI/CD", "C++") is told
 * apart from what always ends one.
 */
export const cut = 0;
export const space = 1;
export const lineBreak = 2;
/** A mark that may join two words of one name without spaces around it: `-` `.` `_` `'`. */
export const tightJoint = 3;
/** One that may, with or without spaces: `/` `&`. */
export const looseJoint = 4;
/** Combining accents, soft hyphens, zero-width characters: as if they were not there. */
export const ignored = 5;
/** The dot of ".NET": one before a letter, after no letter. It belongs to a name and to no word. */
const leadingDot = 6;
/** A letter outside the names' alphabet; it and all above are of words. */
export const otherLetter = 7;
const a = 8;
const zero = a + 26;
const plus = zero + 10;
const sharp = plus + 1;
/** How many classes there are. */
export const classes = sharp + 1;
/** Stands in the table for marks whose class depends on what stands beside them. */
const byNeighbours = 255;

const latin = new Uint8Array(0x250).fill(cut);
for (let code = 0; code < latin.length; code++) {
	const base = String.fromCharCode(code).normalize('NFD').toLowerCase().charCodeAt(0);
	if (base >= 97 && base <= 122) latin[code] = a + base - 97;
	else if (base >= 48 && base <= 57) latin[code] = zero + base - 48;
	else if (code >= 0xc0 && code !== 0xd7 && code !== 0xf7) latin[code] = otherLetter;
}
for (const char of ' \t\u00a0') latin[char.charCodeAt(0)] = space;
for (const char of '+#.') latin[char.charCodeAt(0)] = byNeighbours;
for (const char of "-_'") latin[char.charCodeAt(0)] = tightJoint;
for (const char of '/&') latin[char.charCodeAt(0)] = looseJoint;
for (const char of '\n\r') latin[char.charCodeAt(0)] = lineBreak;
latin[0xad] = ignored;

/** The class of every UTF-16 unit of a text. */
export function fold(text: string): Uint8Array {
	const folded = new Uint8Array(text.length);
	for (let i = 0; i < text.length; i++) folded[i] = classAt(text, i, text.charCodeAt(i));
	return folded;
}

/** Writes the same and the units themselves into rows that have room for them and for the end behind them. */
export function foldInto(folded: Uint8Array, codes: Uint16Array, text: string): void {
	const { length } = text;
	for (let i = 0; i < length; i++) {
		const code = text.charCodeAt(i);
		codes[i] = code;
		folded[i] = classAt(text, i, code);
	}
	codes[length] = 0;
	folded[length] = cut;
}

/** The class of the UTF-16 unit `code` that stands at `i` of a text. */
function classAt(text: string, i: number, code: number): number {
	const kind = code < latin.length ? (latin[code] ?? cut) : beyondLatin(code);
	return kind === byNeighbours ? classAmong(text, i) : kind;
}

/** The class of `+`, `#` and `.`, which depends on what stands beside them. */
function classAmong(text: string, i: number): number {
	if (text[i] === '+') return isPlus(text, i) ? plus : cut;
	if (text[i] === '#') return isWordAt(text, i - 1) && !isWordAt(text, i + 1) ? sharp : cut;
	return leadsWord(text, i) ? leadingDot : tightJoint;
}

/** Whether a letter or digit stands at `i`; a sign of "C++" is none. */
function isWordAt(text: string, i: number): boolean {
	if (i < 0 || i >= text.length) return false;
	const code = text.charCodeAt(i);
	const kind = code < latin.length ? (latin[code] ?? cut) : beyondLatin(code);
	return kind >= otherLetter && kind !== byNeighbours;
}

/** The plus of "C++" and "A+"; not the one of "Go+Kafka". */
function isPlus(text: string, i: number): boolean {
	const follows = isWordAt(text, i - 1) || (text[i - 1] === '+' && isWordAt(text, i - 2));
	return follows && (text[i + 1] === '+' || text[i - 1] === '+' || !isWordAt(text, i + 1));
}

function leadsWord(text: string, i: number): boolean {
	return text[i - 1] !== '.' && !isWordAt(text, i - 1) && isWordAt(text, i + 1);
}

/** Whether a class is the dot of ".NET", which belongs to a name and to no word. */
export function isLeadingDot(kind: number | undefined): boolean {
	return kind === leadingDot;
}

/** Whether a class belongs to a word: a letter, a digit, or the signs of "C++" and "F#". */
export function isWord(kind: number | undefined): boolean {
	return kind !== undefined && kind >= otherLetter;
}

/** Where the letters, digits and signs of words end that stand at a place without a gap. */
export function runEnd(folded: Uint8Array, from: number): number {
	let to = from;
	while (isWord(folded[to])) to++;
	return to;
}

/** Whether a class can be the first of a name. */
export function canStart(kind: number | undefined): boolean {
	return kind !== undefined && ((kind >= a && kind < plus) || kind === leadingDot);
}

/** Whether a class is that of a digit. */
export function isDigit(kind: number | undefined): boolean {
	return kind !== undefined && kind >= zero && kind < plus;
}

/** How many units of words there are. */
export function lettersIn(folded: Uint8Array): number {
	return folded.reduce((count, kind) => (isWord(kind) ? count + 1 : count), 0);
}

/** Where the letter stands that has `before` others between `from` and itself. */
export function letterAt(folded: Uint8Array, from: number, before: number): number {
	let at = from;
	for (let left = before; at < folded.length; at++) {
		if (isWord(folded[at]) && left-- === 0) break;
	}
	return at;
}

/** The letter that ends most plurals. */
export const letterS = a + 18;

function beyondLatin(code: number): number {
	if (code >= 0x300 && code < 0x370) return ignored;
	if (code >= 0x200b && code <= 0x200f) return ignored;
	if (code === 0x2060 || code === 0xfeff) return ignored;
	if (code === 0x2010 || code === 0x2011 || code === 0x2019) return tightJoint;
	if (code === 0x2028 || code === 0x2029) return lineBreak;
	if (code >= 0x2000 && code <= 0x200a) return space;
	if (code === 0x202f || code === 0x3000) return space;
	if (code < 0x2c00 && code >= 0x2000) return cut;
	if (code >= 0x3001 && code <= 0x303f) return cut;
	return otherLetter;
}
