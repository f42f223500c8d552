/** Ligatures of Latin and Armenian, and Arabic letters in the form that their place in a word gives them. */
const presentation = /[\ufb00-\ufb17\ufb1d-\ufdff\ufe70-\ufefe]/g;

/** Glyphs of symbol fonts for the sign of a list's item, at their private-use places (Wingdings and Symbol). */
const listSigns = new Set('\uf0b7\uf0a7\uf0d8\uf076\uf06c\uf06e\uf0a8\uf071\uf0fc');

const privateUse = /[\ue000-\uf8ff\u{f0000}-\u{10fffd}]/gu;

/** What a broken font table gives for its glyphs, and marks that say nothing. */
const unreadable = /[\p{Cc}\p{Cs}\ufffe\uffff\ufeff\u200b-\u200f\u2060\ufffd]/gu;

/**
 * The text of a glyph as it is to be read: ligatures as letters, item signs as `•`, icons and what cannot be
 * read as nothing. White space stays, as one space.
 */
export function cleanGlyph(unicode: string): string {
	if (unicode.length === 1 && unicode > ' ' && unicode < '\x7f') return unicode;
	if (/^\s+$/.test(unicode)) return ' ';
	if (listSigns.has(unicode)) return '•';
	return unicode
		.replace(unreadable, '')
		.replace(presentation, (char) => char.normalize('NFKC'))
		.replace(privateUse, (char) => (ligatures[char] ? char : ''));
}

/** Where old fonts keep two ligatures; icon fonts have a tune and a lens there. */
const ligatures: Readonly<Record<string, string>> = { '\uf001': 'fi', '\uf002': 'fl' };

/** Accents that stand alone, as old fonts of typesetters draw them over a letter, and what joins them to it. */
const accents: Readonly<Record<string, string>> = {
	...{ '´': '\u0301', '`': '\u0300', '¨': '\u0308', ˆ: '\u0302', '˜': '\u0303', ˇ: '\u030c' },
	...{ '˘': '\u0306', '˙': '\u0307', '˚': '\u030a', '˝': '\u030b', '¯': '\u0304', '¸': '\u0327' }
};
/** Whether a glyph is an accent that stands alone. */
export function isAccent(text: string): boolean {
	return Object.hasOwn(accents, text);
}

const accented = /([´`¨ˆ˜ˇ˘˙˚˝¯¸])(\p{L})/gu;

/** A word whose accents are letters of their own, with each on the letter that is drawn under it. */
export function withAccents(word: string): string {
	if (!/[´`¨ˆ˜ˇ˘˙˚˝¯¸]/.test(word)) return word;
	return word.replace(accented, (both, accent: string, letter: string) => {
		const base = { ı: 'i', ȷ: 'j' }[letter] ?? letter;
		const whole = `${base}${accents[accent]}`.normalize('NFC');
		return whole.length === 1 ? whole : both;
	});
}

/** No word begins with "fi" before a capital or a digit: fonts with a place of their own for brackets have one there. */
const opening = /^\uf001(?=[\p{Lu}\d])/u;

/** A word's private-use ligatures as letters; between other letters they are no icons. */
export function withLigatures(word: string): string {
	if (!/[\uf001\uf002]/.test(word)) return word;
	const opened = word.replace(opening, '(');
	return /\p{L}/u.test(opened)
		? opened.replace(/[\uf001\uf002]/g, (char) => ligatures[char] ?? '')
		: opened.replace(/[\uf001\uf002]/g, '');
}
