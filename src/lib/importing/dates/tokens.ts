import { foldCase } from '../words/fold-words';

/** A number, a word or a mark of a text. */
export interface Token {
	readonly kind: 'number' | 'word' | 'mark';
	/** Folded. */
	readonly text: string;
	readonly from: number;
	readonly to: number;
	/** Whether white space stands before it. */
	readonly spaced: boolean;
}

/** A year that a length of time ran into: "Oct 20242 years". */
const ranInto =
	'(?:19|20)\\d\\d(?=\\d{1,2}\\s?(?:years?|yrs?|months?|mos?|days?|jahre?|monate?|ans?|mois|años?|meses|anos?)(?!\\p{L}))';

const token = new RegExp(
	`(${ranInto}|\\d+)|([年月日년월일](?=\\s|\\d|\\p{P}|$|至|今|现)|(?:\\p{Lu}*[\\p{Ll}\\p{Lo}\\p{Lm}\\p{M}]+|\\p{Lu}+)(?:['’]\\p{L}+)?)|([^\\s\\p{L}\\p{N}])`,
	'gu'
);

/** Takes a text apart; words that ran together at a capital ("PresentEngineer") come apart too. Takes time linear in its length. */
export function tokensOf(text: string): Token[] {
	const tokens: Token[] = [];
	let end = 0;
	for (const found of text.matchAll(token)) {
		const from = found.index;
		const kind = found[1] !== undefined ? 'number' : found[2] !== undefined ? 'word' : 'mark';
		const to = from + found[0].length;
		tokens.push({ kind, text: foldCase(found[0]), from, to, spaced: from > end });
		end = to;
	}
	return tokens;
}
