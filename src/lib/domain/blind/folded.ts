import { plainLetters } from '../plain-letters';

/** A text without accents and strokes, and where each of its characters stood. */
export interface Folded {
	readonly text: string;
	/** The same in lower case, of the same length. */
	readonly lower: string;
	/** The offset in the original of an offset in the folded text, its end included. */
	readonly original: (offset: number) => number;
}

const plain = /^[\p{ASCII}]*$/u;

/** Folds accents and strokes away, so that "José" is found in "Jose" and the other way round. Case stays, in one of the two. */
export function folded(text: string): Folded {
	if (plain.test(text)) return { text, lower: text.toLowerCase(), original: (offset) => offset };
	let result = '';
	let lower = '';
	const places: number[] = [];
	let at = 0;
	for (const character of text) {
		const base = plainLetters(character);
		for (let i = 0; i < base.length; i++) places.push(at);
		result += base;
		const small = base.toLowerCase();
		lower += small.length === base.length ? small : base;
		at += character.length;
	}
	return { text: result, lower, original: (offset) => places[offset] ?? text.length };
}
