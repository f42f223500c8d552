import { type Clause, isLeaf, notClause, wordsClause } from '$lib/domain/query/clause';
import { normalClauses } from '$lib/domain/query/normal';
import { boundTogether } from './bound-together';
import { closeTo } from './close-to';
import { quotedTerm } from './quoted-term';
import { isPlainWord, wordTerm } from './word-term';
import type { TextProblem } from './problem';
import { noSettings, type Settings } from './settings';
import { isOperator, isSmallAnd, type Token, tokensOf } from './tokens';
import { type InField, Reader } from './reader';

/** What a text asks for. */
export interface Parsed extends Settings {
	/** In normal form. */
	readonly clauses: readonly Clause[];
	/** The one that is still being typed: the text ends in it, with no space after. */
	readonly open: Clause | null;
	/** What does not parse, in the order of the text; the rest stands in `clauses` all the same. */
	readonly problems: readonly TextProblem[];
}

/**
 * Reads the language of queries: words, "phrases", AND OR NOT, brackets, − before what is ruled out, `field:value`,
 * bounds, `~` for near and `=` for exact, `begin*`, NEAR/5, `2 of (…)`. What stands side by side holds together, and binds tighter
 * than OR. Nothing is refused: what does not parse is told, and left out or taken for what it most likely is.
 */
export function parseQuery(text: string): Parsed {
	const reader = new Reader(tokensOf(text), text.length);
	const read: Clause[] = [];
	while (reader.token) {
		const clause = readOr(reader, null);
		if (clause) read.push(clause);
		if (reader.token?.kind !== ')') continue;
		reader.problem(reader.token.at, 'an opening bracket before this one');
		reader.next();
		// All that stands before such a bracket was meant to be in it.
		const { token } = reader;
		if (token?.kind !== 'and') continue;
		reader.next();
		expectMore(reader, token);
	}
	const last = reader.last;
	const isOpen = last && /[^\s,;)\]}"“”„«»＂]$/.test(text);
	return {
		clauses: normalClauses(read),
		open: isOpen ? last : null,
		problems: reader.problems.toSorted((a, b) => a.at[0] - b.at[0]),
		...noSettings,
		...reader.settings
	};
}

/** Alternatives, up to a closing bracket or the end. */
function readOr(reader: Reader, inField: InField): Clause | null {
	const alternatives: Clause[] = [];
	for (;;) {
		const first = reader.token;
		const one = readAnd(reader, inField);
		if (one) alternatives.push(one);
		const { token } = reader;
		if (token?.kind !== 'or') break;
		if (token === first) reader.problem(token.at, `something to look for before ${token.text}`);
		reader.next();
		if (!reader.token || reader.token.kind === ')') {
			reader.problem([token.at[1], token.at[1]], `something to look for after ${token.text}`);
		}
	}
	if (alternatives.length <= 1) return alternatives[0] ?? null;
	return { kind: 'any', least: 1, of: alternatives };
}

/** What holds together, up to OR, a closing bracket or the end. Plain words side by side are one run. */
function readAnd(reader: Reader, inField: InField): Clause | null {
	const all: Clause[] = [];
	const first = reader.token;
	let run: string[] = [];
	const endRun = () => {
		const words = withoutJoining(run);
		if (words.length) all.push(reader.sees(wordsClause(words.join(' '))));
		run = [];
	};
	for (
		let { token } = reader;
		token && token.kind !== 'or' && token.kind !== ')';
		{ token } = reader
	) {
		if (token.kind === 'and') {
			endRun();
			reader.next();
			if (token === first) reader.problem(token.at, `something to look for before ${token.text}`);
			else expectMore(reader, token);
			continue;
		}
		const isClose = reader.after?.kind === 'near';
		const word = inField || isClose ? null : plainWord(reader, token);
		if (word !== null) {
			if (word === 'not' && (run.length || all.length) && isRuledOut(reader.after))
				reader.problem(token.at, 'NOT in capitals, where it rules out what follows');
			if (word) run.push(word);
			reader.next();
			continue;
		}
		endRun();
		const clause = readOne(reader, inField);
		if (clause) all.push(clause);
	}
	endRun();
	return all.length > 1 ? { kind: 'all', of: all } : (all[0] ?? null);
}

/** A run without a small "and" at its ends: inside of names it stands between words, there it joins the run to what is none. */
function withoutJoining(run: readonly string[]): readonly string[] {
	const from = run.findIndex((word) => !isSmallAnd(word));
	return from < 0 ? [] : run.slice(from, run.findLastIndex((word) => !isSmallAnd(word)) + 1);
}

/** Whether "not" before it is likely to be no part of a name, as it is in "not for profit". */
function isRuledOut(next: Token | undefined): boolean {
	return next !== undefined && next.kind !== ')' && next.text !== 'for';
}

function expectMore(reader: Reader, after: Token): void {
	const { token } = reader;
	if (token && token.kind !== ')' && token.kind !== 'or' && token.kind !== 'and') return;
	reader.problem([after.at[1], after.at[1]], `something to look for after ${after.text}`);
}

/** The word that a token is, where it is nothing but a word; empty where it is only signs. */
function plainWord(reader: Reader, token: Token): string | null {
	if (token.kind !== 'word' || reader.isCountOf() !== null || !isPlainWord(token.text)) return null;
	// A plus sign before a word says that it must be there, which goes without saying.
	const bare = token.text.replace(/^[-−–—!+]+/, '');
	const isWord = /[\p{L}\p{N}]/u.test(bare) && isPlainWord(bare) && !isOperator(bare);
	return isWord ? bare : '';
}

/** One thing, or two of which one stands close to the other. */
function readOne(reader: Reader, inField: InField): Clause | null {
	let last = readTerm(reader, inField);
	const read = last ? [last] : [];
	/** Whether the last is close to one before it already. */
	let isHeld = false;
	for (let { token } = reader; token?.kind === 'near'; { token } = reader) {
		reader.next();
		const told = reader.problems.length;
		const next = isNextSomething(reader) ? readTerm(reader, inField) : null;
		if (!next && reader.problems.length === told)
			reader.problem([token.at[1], token.at[1]], `something to look for after ${token.text}`);
		const close = next && last && closeTo(reader, token, last, next);
		if (close && !isHeld) read.pop();
		if (close ?? next) read.push((close ?? next) as Clause);
		isHeld = close !== null;
		last = next;
	}
	return read.length > 1 ? { kind: 'all', of: read } : (read[0] ?? null);
}

function isNextSomething({ token }: Reader): boolean {
	return token !== undefined && !['or', 'and', ')', 'near'].includes(token.kind);
}

/** NOT and what follows, a bracket, so many of several, a quotation, or a word. */
function readTerm(reader: Reader, inField: InField): Clause | null {
	const { token } = reader;
	if (!token) return null;
	if (token.kind === 'near') {
		reader.problem(token.at, `something to look for before ${token.text}`);
		reader.next();
		return null;
	}
	if (token.kind === 'not') {
		reader.next();
		const told = reader.problems.length;
		const of = isNextSomething(reader) ? readOne(reader, inField) : null;
		if (!of && reader.problems.length === told)
			reader.problem([token.at[1], token.at[1]], 'something to rule out');
		return of && notClause(of);
	}
	if (token.kind === '(') return boundTogether(reader, readBracket(reader, inField));
	const count = reader.isCountOf();
	if (count !== null) {
		reader.next();
		reader.next();
		return boundTogether(reader, someOf(count, readBracket(reader, inField)));
	}
	if (inField) {
		reader.next();
		return inField(token);
	}
	const word = plainWord(reader, token);
	if (word !== null) {
		reader.next();
		return word ? reader.sees(wordsClause(word, 'usual', isSmallAnd(word))) : null;
	}
	return token.kind === 'quoted'
		? quotedTerm(reader, token)
		: wordTerm(reader, token, (each) => readBracket(reader, each));
}

const closers: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };

/** What stands in a bracket, round, square or curly. */
function readBracket(reader: Reader, inField: InField): Clause | null {
	const opening = reader.token;
	reader.next();
	const clause = readOr(reader, inField);
	const closing = reader.token;
	if (closing?.kind !== ')') {
		if (opening) reader.unclosed(opening.at, 'a closing bracket for this one');
		return clause;
	}
	const closer = closers[opening?.text ?? ''];
	if (closing.text !== closer)
		reader.problem(closing.at, `${closer} here, for the ${opening?.text} that it closes`);
	reader.next();
	return clause;
}

/** At least so many of what a bracket holds: its alternatives, or else its words each for itself. */
function someOf(least: number, clause: Clause | null): Clause | null {
	if (!clause) return null;
	if (clause.kind === 'any' && clause.least === 1) return { ...clause, least };
	if (clause.kind === 'all') return { kind: 'any', least, of: clause.of };
	const isRun =
		isLeaf(clause) && clause.kind === 'words' && !clause.phrase && clause.fit === 'usual';
	const words = isRun ? clause.text.split(' ').filter((word) => !isSmallAnd(word)) : null;
	const of = words?.map((word) => wordsClause(word)) ?? [clause];
	return { kind: 'any', least, of };
}
