/** Letters of scripts that are read from right to left, also as the forms that old fonts keep. */
const fromRight = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefe]/u;
const letter = /\p{L}/u;
const figure = /[\p{N}%‰$€£°]/u;
/** Between figures these go with them: "2015-2019", "1,5". */
const withinFigures = /^[-+.,/:]$/;

const mirrored: Readonly<Record<string, string>> = {
	...{ '(': ')', ')': '(', '[': ']', ']': '[', '{': '}', '}': '{' },
	...{ '<': '>', '>': '<', '«': '»', '»': '«' }
};

/** Whether a text is read from right to left: as many of its letters are as are not, or more. */
export function isFromRight(text: string): boolean {
	if (!fromRight.test(text)) return false;
	let balance = 0;
	for (const char of text) {
		if (fromRight.test(char)) balance += 1;
		else if (letter.test(char)) balance -= 1;
	}
	return balance >= 0;
}

/** A word in its place among those it is read with. */
export interface ReadWord<T> {
	readonly word: T;
	readonly text: string;
	/** Whether no space parts it from the word that is read before it. */
	readonly glued: boolean;
}

/**
 * Words as they stand side by side, from left to right, in the order in which they are read. What is drawn has lost
 * that order; this is the part of the Unicode bidirectional algorithm that gives it back where nothing is nested.
 * @param right whether the line they stand in is read from right to left.
 * @param isGlued whether two neighbours are one word.
 */
export function readWords<T extends { readonly text: string }>(
	words: readonly T[],
	right: boolean,
	isGlued: (before: T, word: T) => boolean
): ReadWord<T>[] {
	const glued = words.map((word, i) => i > 0 && isGlued(words[i - 1] as T, word));
	if (!right && !words.some(({ text }) => fromRight.test(text))) {
		return words.map((word, i) => ({ word, text: word.text, glued: glued[i] ?? false }));
	}
	const chars = words.flatMap((word, i): Char<T>[] => [
		...(i > 0 && !glued[i] ? [{ char: ' ', word: null }] : []),
		...[...word.text].map((char) => ({ char, word }))
	]);
	const read: { word: T; text: string; glued: boolean }[] = [];
	let before: T | null = null;
	for (const { char, word } of inOrder(chars, right)) {
		const last = read.at(-1);
		if (word && last && word === before) last.text += char;
		else if (word) read.push({ word, text: char, glued: last !== undefined && before !== null });
		before = word;
	}
	return read;
}

interface Char<T> {
	readonly char: string;
	/** `null` for a space. */
	readonly word: T | null;
}

/** Reverses all that is read from the right, and leaves the runs that are read from the left as they stand. */
function inOrder<T>(chars: readonly Char<T>[], right: boolean): Char<T>[] {
	const runs: Char<T>[][] = [];
	for (let at = 0; at < chars.length;) {
		const end = right ? endFromLeft(chars, at) : endFromRight(chars, at);
		const run = chars.slice(at, end);
		const isTurned = right ? end === at + 1 : directionOf(run[0]) === 'right';
		const turned = isTurned
			? run.toReversed().map((one) => ({ ...one, char: mirrored[one.char] ?? one.char }))
			: run;
		runs.push(turned);
		at = end;
	}
	return (right ? runs.toReversed() : runs).flat();
}

type Direction = 'right' | 'left' | 'figure' | 'none';

function directionOf(one: { readonly char: string } | undefined): Direction {
	const char = one?.char ?? '';
	if (fromRight.test(char)) return 'right';
	if (letter.test(char)) return 'left';
	return figure.test(char) ? 'figure' : 'none';
}

/** Where a run that is read from the left ends, in a line that is not. */
function endFromLeft(chars: readonly { readonly char: string }[], at: number): number {
	let end = at + 1;
	const first = directionOf(chars[at]);
	if (first !== 'left' && first !== 'figure') return end;
	let hasLetters = first === 'left';
	let between = '';
	for (let next = end; next < chars.length; next++) {
		const direction = directionOf(chars[next]);
		if (direction === 'right') break;
		if (direction === 'none') {
			between += chars[next]?.char ?? '';
			continue;
		}
		// Figures alone are each a run of their own, as they are where a dash stands between two years.
		if (!hasLetters && between !== '' && !withinFigures.test(between)) break;
		hasLetters ||= direction === 'left';
		end = next + 1;
		between = '';
	}
	return end;
}

/** Where a run that is read from the right ends, in a line that is read from the left. */
function endFromRight(chars: readonly { readonly char: string }[], at: number): number {
	let end = at + 1;
	if (directionOf(chars[at]) !== 'right') return end;
	for (let next = end; next < chars.length; next++) {
		const direction = directionOf(chars[next]);
		if (direction === 'left' || direction === 'figure') break;
		if (direction === 'right') end = next + 1;
	}
	return end;
}
