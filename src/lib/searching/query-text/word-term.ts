import { type Clause, type Fit, unbounded, wordsClause } from '$lib/domain/query/clause';
import { boundSkill } from './bound-skill';
import { lengthsExpected, readBounds, splitAtBounds } from './bounds';
import { fieldInstead, insteadOfField, isAboutWebPages, keyNamed } from './field-names';
import { type Bracket, keyedTerm } from './keyed-term';
import { readRange } from './lengths';
import { quotedTerm } from './quoted-term';
import type { Reader } from './reader';
import { hasStar, starred } from './stars';
import { isOperator, isSmallAnd, type Token } from './tokens';

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
