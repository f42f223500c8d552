const ligatures: Readonly<Record<string, string>> = {
	ﬀ: 'ff',
	ﬁ: 'fi',
	ﬂ: 'fl',
	ﬃ: 'ffi',
	ﬄ: 'ffl',
	ﬅ: 'st',
	ﬆ: 'st'
};

/** Soft hyphens, zero-width marks and byte order marks: they are set, but say nothing. */
const unseen = /\u00ad|[\u200b-\u200f]|[\u202a-\u202e]|[\u2060-\u2064]|\ufe0e|\ufe0f|\ufeff/gu;
/** Icon fonts live in the private-use areas. */
const glyphs = /\p{Co}|[\u2028\u2029]/gu;
/** Control characters mean nothing in a line; tabs and breaks are white space. */
const controls = /(?![\t\n])\p{Cc}/gu;
const broken = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Words of a source as they are read: composed, without icons and unseen marks; white space stays. */
export function tidy(text: string): string {
	return (
		text
			.replace(broken, ' ')
			.normalize('NFC')
			.replace(unseen, '')
			.replace(glyphs, ' ')
			.replace(controls, ' ')
			// A rule drawn between words is the bar that others type.
			.replace(/[│┃❘｜]/g, '|')
			.replace(/[ﬀ-ﬆ]/g, (ligature) => ligatures[ligature] ?? ligature)
			.replace(/[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g, ' ')
	);
}

/** White space folded to single spaces, none at the ends. */
export function foldSpace(text: string): string {
	return text.replace(/\s+/g, ' ').trim();
}

const fewestSpaced = 4;

/**
 * Joins letters that were spaced out for looks: "W O R K  H I S T O R Y" is "WORK HISTORY". Where words are no
 * further apart than letters they come out as one ("WORKHISTORY"), which headings are compared by anyway.
 */
export function joinSpacedLetters(text: string): string {
	const trimmed = text.trim();
	if (trimmed[1] !== ' ' || trimmed.length > 200) return text;
	const words = trimmed.split(/\s{2,}/);
	const spaced = words.map((word) => word.split(' '));
	const letters = spaced.flat();
	if (letters.length < fewestSpaced) return text;
	if (!letters.every((letter) => [...letter].length === 1)) return text;
	if (!letters.some((letter) => /\p{L}/u.test(letter))) return text;
	return spaced.map((word) => word.join('')).join(' ');
}
