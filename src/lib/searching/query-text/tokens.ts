import { closenessOf } from './closeness';

/** A piece of a query's text with its place, as UTF-16 offsets `[from, to)`. */
export interface Token {
	readonly kind: 'word' | 'quoted' | '(' | ')' | 'and' | 'or' | 'not' | 'near';
	/** Without its quotes. A bracket as it was written. */
	readonly text: string;
	readonly at: readonly [from: number, to: number];
	/** Whether a space stands before it. */
	readonly spaced: boolean;
	/** A quotation that is never closed. */
	readonly open?: boolean;
}

const closing: Readonly<Record<string, string>> = {
	'"': '"',
	'“': '”',
	'”': '”',
	'„': '“”',
	'«': '»',
	'＂': '＂'
};

/** What rules out the word it stands before; text from elsewhere has dashes and minus signs for a hyphen. */
const denial = /^[-−–—!](?=[^\s)\]},;-])/;
const brackets = '()[]{}';
const marks = '"“”„«＂' + brackets;

/**
 * Cuts a text into words, quotations, brackets and operators. Operators are capitals, as everywhere, or signs
 * (`&`, `|`); "or" in small letters too, and "and not" where both stand together, but neither "and" nor "not" alone, which
 * are parts of names.
 */
export function tokensOf(text: string): Token[] {
	const tokens: Token[] = [];
	let at = 0;
	let spaced = true;
	const push = (kind: Token['kind'], value: string, length: number, open?: boolean) => {
		const base = { kind, text: value, at: [at, at + length] as const, spaced };
		tokens.push(open ? { ...base, open } : base);
		at += length;
		spaced = false;
	};
	while (at < text.length) {
		const rest = text.slice(at);
		const space = /^[\s,;]+/.exec(rest)?.[0].length;
		const first = rest[0] ?? '';
		if (space) {
			at += space;
			spaced = true;
		} else if (first && brackets.includes(first)) {
			push('([{'.includes(first) ? '(' : ')', first, 1);
		} else if (closing[first]) {
			const end = endOfQuotation(rest, first);
			if (end < 0) {
				const length = lengthUnclosed(rest);
				push('quoted', unescaped(rest.slice(1, length)), length, true);
			} else push('quoted', unescaped(rest.slice(1, end)), end + 1);
		} else if (spaced || isOpened(tokens.at(-1))) {
			if (denial.test(rest)) push('not', '-', 1);
			else pushWord(rest);
		} else pushWord(rest);
	}
	return withBoundsJoined(withSmallAndNot(tokens));

	function pushWord(rest: string) {
		const word = wordAt(rest);
		const isAlone = /^[\s,;()[\]{}"“”„«＂]|^$/.test(rest.slice(word.length));
		const around = /^AROUND\s*\(\s*\d{1,3}\s*\)/.exec(rest)?.[0];
		if (around) push('near', around.replace(/\D+/, '/').replace(/\D+$/, ''), around.length);
		else push((isAlone && kindOf(word)) || 'word', word, word.length);
	}
}

/** `and not` rules out as `AND NOT` does. */
function withSmallAndNot(tokens: readonly Token[]): Token[] {
	const isSmall = (token: Token | undefined, word: string) =>
		token?.kind === 'word' && token.text.toLowerCase() === word;
	return tokens.map((token, i): Token => {
		if (isSmall(token, 'and') && isSmall(tokens[i + 1], 'not')) return { ...token, kind: 'and' };
		if (isSmall(token, 'not') && isSmall(tokens[i - 1], 'and')) return { ...token, kind: 'not' };
		return token;
	});
}

/** Joins a comparison with what it compares, as if no spaces stood there: `kafka >= 24m`. */
function withBoundsJoined(tokens: readonly Token[]): Token[] {
	const joined: Token[] = [];
	for (const token of tokens) {
		const before = joined.at(-1);
		const isBound = token.kind === 'word' && /^[<>≥≤]/.test(token.text);
		const isAwaited = before?.kind === 'word' && /[<>≥≤]=?$/.test(before.text);
		if (before?.kind === 'word' && token.kind === 'word' && (isBound || isAwaited)) {
			const at = [before.at[0], token.at[1]] as const;
			joined[joined.length - 1] = { ...before, text: before.text + token.text, at };
		} else {
			const isHeld = before?.kind === 'quoted' || before?.kind === ')';
			joined.push(isHeld && isBound ? { ...token, spaced: false } : token);
		}
	}
	return joined;
}

/** Whether a word, standing alone, is not looked for but joins others. */
export function isOperator(word: string): boolean {
	return kindOf(word) !== null;
}

/** Whether a word is "and" in small letters: it stands inside of names, and by itself looks for nothing. */
export function isSmallAnd(word: string): boolean {
	return word.toLowerCase() === 'and';
}

function kindOf(word: string): Token['kind'] | null {
	if (Object.hasOwn(operators, word)) return operators[word] ?? null;
	return closenessOf(word) && 'near';
}

const operators: Readonly<Record<string, 'and' | 'or' | 'not'>> = {
	AND: 'and',
	'&': 'and',
	'&&': 'and',
	'+': 'and',
	OR: 'or',
	or: 'or',
	'|': 'or',
	'||': 'or',
	NOT: 'not',
	'!': 'not'
};

function isOpened(token: Token | undefined): boolean {
	return token?.kind === '(' || token?.kind === 'not';
}

/** The characters up to a space, bracket or quotation; a bracket that opens right after a letter belongs to none. */
function wordAt(rest: string): string {
	let end = 1;
	while (end < rest.length && !/[\s,;]/.test(rest[end] ?? '') && !marks.includes(rest[end] ?? ''))
		end++;
	return rest.slice(0, end);
}

function endOfQuotation(text: string, first: string): number {
	const ends = closing[first] ?? first;
	for (let i = 1; i < text.length; i++) {
		if (text[i] === '\\') i++;
		else if (ends.includes(text[i] ?? '') || text[i] === '"') return i;
	}
	return -1;
}

/** A quotation that nobody closed reaches to the next operator or bracket: those belong to the query, not to a phrase. */
function lengthUnclosed(text: string): number {
	return /\s+(?:AND|OR|NOT|NEAR|ADJ)(?=[\s/])|\s*[()[\]{}]/.exec(text)?.index ?? text.length;
}

const unescaped = (text: string) => text.replace(/\\(["\\])/g, '$1');

/** A text in quotes, so that it is read as one and comes back as it was. */
export function quoted(text: string): string {
	return `"${text.replace(/["\\]/g, '\\$&')}"`;
}
