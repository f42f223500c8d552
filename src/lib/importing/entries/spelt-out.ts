import { wordsOf } from '../words/fold-words';
import { degreeWords } from '../words/lists';

const shortForm = /^\p{Lu}{2,6}$/u;

/**
 * Whether letters on one side of a mark stand for the words on the other: "THG - The Hut Group" is one name.
 * @param isBracketed whether they stand in a bracket behind the words: small ones have no letter in it there.
 */
export function isSpeltOut(before: string, after: string, isBracketed = false): boolean {
	const [left = [], right = []] = [before, after].map(
		(side) => side.match(/[\p{L}\p{N}]+/gu) ?? []
	);
	const [last = '', next = ''] = [left.at(-1), right[0]];
	// "Inter-Nowhere Bread" may count as two words.
	const joined = before.match(/[\p{L}\p{N}-]+/gu) ?? [];
	// "Office for Baking and Milling (OBM)".
	const named = left.filter((word) => /^[\p{Lu}\p{N}]/u.test(word));
	return (
		standsFor(last, right.slice(0, last.length)) ||
		standsFor(next, left.slice(-next.length)) ||
		standsFor(next, joined.slice(-next.length)) ||
		(isBracketed && standsFor(next, named.slice(-next.length)))
	);
}

function standsFor(form: string, words: readonly string[]): boolean {
	return shortForm.test(form) && words.map(([first]) => first).join('') === form;
}

const shortDegree = /^\p{Lu}[\p{L}.]{1,5}(?=$|[\s,;:|)])/u;

/** Whether a degree stands on both sides of a mark, the second one its letters: "Bachelor of Science - BSc", "Associate of Arts - AA". */
export function isShortDegree(before: string, after: string): boolean {
	const short = shortDegree.exec(after)?.[0] ?? '';
	const name = before.split(/[,|:(–—]|\s-\s/).at(-1) ?? '';
	const words = wordsOf(name).slice(-4);
	const isName = name.trim().includes(' ') && degreeWords.find(words).length > 0;
	if (!short || !isName) return false;
	const capitals = name.match(/(?<!\p{L})\p{Lu}\p{L}*/gu) ?? [];
	return degreeWords.has(short) || standsFor(short, capitals.slice(-short.length));
}
