import {
	type Clause,
	type Fit,
	type MonthBounds,
	type QueryField,
	unbounded,
	wordsClause
} from '$lib/domain/query/clause';
import { lengthsExpected, readBounds, splitAtBounds } from './bounds';
import { closeRuns } from './close-to';
import type { Closeness } from './closeness';
import {
	fieldInstead,
	insteadOfField,
	isAboutWebPages,
	keyNamed,
	type KeyName
} from './field-names';
import { readRange } from './lengths';
import type { InField, Reader } from './reader';
import { setting } from './setting';
import { hasStar, phraseWords, starred } from './stars';
import { isOperator, isSmallAnd, type Token } from './tokens';

/** A value with how closely it has to fit. */
interface Value {
	readonly text: string;
	readonly fit: Fit;
	readonly at: Token['at'];
	readonly isQuoted: boolean;
}

/** A quotation: a phrase, or a skill where bounds follow it. */
export function quotedTerm(reader: Reader, token: Token, fit: Fit = 'usual'): Clause | null {
	closedOr(reader, token);
	reader.next();
	const bounds = boundsAfter(reader);
	if (bounds) return reader.sees({ kind: 'skill', name: token.text.trim(), fit, months: bounds });
	if (!token.text.trim()) return null;
	const distance = distanceAfter(reader);
	const words = token.text.trim().split(/\s+/);
	if (distance && words.length > 1)
		return reader.sees(
			closeRuns(
				words,
				words.slice(1).map(() => distance)
			)
		);
	return reader.sees(phraseWords(reader, token, fit));
}

/** Reads the bracket that comes next, each value in it in its own way. */
type Bracket = (inField: InField) => Clause | null;

/** A word that says more than itself: `field:value`, `kafka>=24m`, `~near`, `=exact`. */
export function wordTerm(reader: Reader, token: Token, bracket: Bracket): Clause | null {
	const keyed = /^(\p{L}[\p{L}_]*)(:=|:~|:|>=|<=|[=<>≥≤])(.*)$/u.exec(token.text);
	const key = keyed && keyNamed(keyed[1] ?? '');
	if (keyed && key) return keyedTerm(reader, token, bracket, [key, keyed[2] ?? '', keyed[3] ?? '']);
	const range = /^(.*[\p{L}\p{N}+#]):([\d.].*)$/u.exec(token.text);
	const months = range && readRange(range[2] ?? '', 'months');
	if (range && months) {
		reader.next();
		const atLeast = /\.\.|…/.test(range[2] ?? '') ? months : { from: months.from, to: null };
		const { text, fit } = starred(reader, token.at, range[1] ?? '', 'usual');
		return reader.sees({ ...boundSkill(text, atLeast), fit });
	}
	const equal = keyed?.[2] === '=' ? readRange(keyed[3] ?? '', 'months') : null;
	if (keyed && equal) {
		reader.next();
		return reader.sees(boundSkill(keyed[1] ?? '', equal));
	}
	if (keyed && (keyed[2]?.startsWith(':') || (keyed[2] === '=' && keyed[3]))) {
		const [, name = '', sign = '', value = ''] = keyed;
		if (isAboutWebPages(name)) return webTerm(reader, token, bracket, [name, value]);
		const to = token.at[0] + name.length + sign.length;
		reader.problem([token.at[0], to], insteadOfField(name));
		const field = fieldInstead(name);
		if (field) return keyedTerm(reader, token, bracket, [field, ':', value]);
		return unknownField(reader, token, value);
	}
	if (/^[~=]/.test(token.text)) return fittedTerm(reader, token);
	if (hasStar(token.text) && !splitAtBounds(token.text)) {
		reader.next();
		return bareWord(reader, token.at, token.text.replace(/^[-−–—!+]+/, ''));
	}
	return comparedTerm(reader, token);
}

/** `foo:bar` with no such field, which was told: the value is looked for as a word. */
function unknownField(reader: Reader, token: Token, value: string): Clause | null {
	reader.next();
	const quoted = reader.token;
	if (!value && quoted?.kind === 'quoted' && !quoted.spaced) return quotedTerm(reader, quoted);
	return value ? bareWord(reader, [token.at[1] - value.length, token.at[1]], value) : null;
}

/** A word with nothing to say but itself and, by a star, that it goes on; as a phrase where it would be read otherwise. */
function bareWord(reader: Reader, at: Token['at'], word: string, usual: Fit = 'usual'): Clause {
	const { text, fit } = starred(reader, at, word, usual);
	const isPlain =
		isPlainWord(text) && !isOperator(text) && !isSmallAnd(text) && !/^[-−–—!+]/.test(text);
	return reader.sees(wordsClause(text, fit, !isPlain));
}

/** `site:linkedin.com/in`, with whatever belongs to it: it is told, and left out. */
function webTerm(
	reader: Reader,
	token: Token,
	bracket: Bracket,
	[name, value]: readonly [name: string, value: string]
): null {
	let end = token.at[1];
	reader.next();
	const { token: next } = reader;
	if (!value && next?.kind === '(') {
		bracket((each) => {
			end = each.at[1];
			return null;
		});
		end += 1;
	} else if (!value && next?.kind === 'quoted' && !next.spaced) {
		end = next.at[1];
		reader.next();
	}
	reader.last = null;
	reader.problem(
		[token.at[0], end],
		`a field of profiles: ${name}: is about pages of the web and is left out`
	);
	return null;
}

/** Whether a word says nothing but itself. Addresses keep their colon. */
export function isPlainWord(word: string): boolean {
	if (/^\w+:\/\//.test(word)) return true;
	return !hasStar(word) && !/^[~=]|[<>≥≤]|^\p{L}[\p{L}_]*[:=]|[\p{L}\p{N}+#]:[\d.]/u.test(word);
}

function fittedTerm(reader: Reader, token: Token): Clause | null {
	const fit = token.text.startsWith('~') ? 'near' : 'exact';
	const rest = token.text.slice(1);
	if (!rest && reader.after?.kind === 'quoted' && !reader.after.spaced) {
		reader.next();
		return quotedTerm(reader, reader.token ?? token, fit);
	}
	if (!rest) {
		reader.problem([token.at[1], token.at[1]], `a word after ${token.text}`);
		reader.next();
		return null;
	}
	const split = splitAtBounds(rest);
	if (split) return comparedTerm(reader, { ...token, text: rest }, fit);
	reader.next();
	if (!hasStar(rest)) return reader.sees(wordsClause(rest, fit));
	return bareWord(reader, token.at, rest, fit === 'exact' ? 'usual' : fit);
}

/** `kafka>=24m`. */
function comparedTerm(reader: Reader, token: Token, fit: Fit = 'usual'): Clause | null {
	const { before = '', bounds = '' } = splitAtBounds(token.text) ?? {};
	reader.next();
	const months = readBounds(bounds);
	if (!before) {
		reader.problem([token.at[0], token.at[0]], 'a skill before the comparison');
		return null;
	}
	const begun = starred(reader, token.at, before, fit);
	if (!months) reader.problem([token.at[1] - bounds.length, token.at[1]], lengthsExpected);
	return reader.sees({ ...boundSkill(begun.text, months ?? unbounded), fit: begun.fit });
}

function boundSkill(name: string, months: MonthBounds) {
	return { kind: 'skill' as const, name, fit: 'usual' as const, months };
}

function keyedTerm(
	reader: Reader,
	token: Token,
	bracket: Bracket,
	[key, sign, rest]: readonly [key: KeyName, sign: string, rest: string]
): Clause | null {
	const isBracket = !rest && sign === ':' && reader.after?.kind === '(';
	if (isBracket && isFieldOrSkill(key)) {
		reader.next();
		return bracket((each) => {
			closedOr(reader, each);
			const { text, fit } = fitted(each.text, 'usual');
			return text.trim()
				? ofKey(reader, key, { text, fit, at: each.at, isQuoted: each.kind === 'quoted' })
				: null;
		});
	}
	const value = valueAfter(reader, token, sign, rest);
	if (!value) {
		reader.problem([token.at[1], token.at[1]], `a value after ${token.text}`);
		return null;
	}
	if (isFieldOrSkill(key)) return ofKey(reader, key, value);
	return setting(reader, key, sign, value);
}

function isFieldOrSkill(key: KeyName): key is QueryField | 'skill' {
	return key !== 'experience' && key !== 'since' && key !== 'evidence';
}

/** The value of a field: what stands behind the sign, or else the quotation or word that follows. */
function valueAfter(reader: Reader, token: Token, sign: string, rest: string): Value | null {
	const usual: Fit =
		sign.endsWith('=') && sign !== '>=' && sign !== '<='
			? 'exact'
			: sign === ':~'
				? 'near'
				: 'usual';
	reader.next();
	const { text, fit } = fitted(rest, usual);
	if (text) return { text, fit, at: [token.at[1] - text.length, token.at[1]], isQuoted: false };
	const next = reader.token;
	const isValue =
		next?.kind === 'quoted' || (next?.kind === 'word' && next.spaced && sign === ':' && !rest);
	if (!next || !isValue || (next.spaced && sign !== ':')) return null;
	closedOr(reader, next);
	reader.next();
	const isQuoted = next.kind === 'quoted';
	return {
		...(isQuoted ? { text: next.text, fit } : fitted(next.text, fit)),
		at: next.at,
		isQuoted
	};
}

function fitted(text: string, usual: Fit): { text: string; fit: Fit } {
	if (text.startsWith('~')) return { text: text.slice(1), fit: 'near' };
	return text.startsWith('=') ? { text: text.slice(1), fit: 'exact' } : { text, fit: usual };
}

function ofKey(
	reader: Reader,
	key: QueryField | 'skill',
	{ text, fit, at, isQuoted }: Value
): Clause | null {
	const trimmed = text.trim();
	if (key !== 'skill') {
		if (!trimmed && fit !== 'exact') return null;
		const begun = starred(reader, at, trimmed, fit);
		return reader.sees({ kind: 'field', field: key, ...begun });
	}
	const split = isQuoted ? null : splitAtBounds(trimmed);
	const bounds = split ? readBounds(split.bounds) : isQuoted ? boundsAfter(reader) : null;
	if (split && !bounds) reader.problem([at[1] - split.bounds.length, at[1]], lengthsExpected);
	const begun = starred(reader, at, (split?.before ?? trimmed).trim(), fit);
	return begun.text
		? reader.sees({ ...boundSkill(begun.text, bounds ?? unbounded), fit: begun.fit })
		: null;
}

/** The bounds that follow a quotation without a space: `"kafka streams">=24m`. */
function boundsAfter(reader: Reader): MonthBounds | null {
	const { token } = reader;
	if (token?.kind !== 'word' || token.spaced) return null;
	if (!/^[<>≥≤]/.test(token.text)) return null;
	reader.next();
	const bounds = readBounds(token.text);
	if (!bounds) reader.problem(token.at, lengthsExpected);
	return bounds;
}

/** How close the words of a quotation have to stand, as search engines count it: `"java spring"~5`, moved by so many. */
function distanceAfter(reader: Reader): Closeness | null {
	const { token } = reader;
	const [, moved] = (!token?.spaced && /^~(\d{1,2})$/.exec(token?.text ?? '')) || [];
	if (moved === undefined) return null;
	reader.next();
	return { within: Number(moved) + 1, ordered: false };
}

function closedOr(reader: Reader, { kind, open, at }: Token): void {
	if (kind === 'quoted' && open)
		reader.unclosed([at[0], at[0] + 1], 'a closing quotation mark for this one');
}
