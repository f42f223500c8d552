import { type Clause, type Fit, type QueryField, unbounded } from '$lib/domain/query/clause';
import { boundSkill } from './bound-skill';
import { lengthsExpected, readBounds, splitAtBounds } from './bounds';
import type { KeyName } from './field-names';
import { boundsAfter, closedOr } from './quoted-term';
import type { InField, Reader } from './reader';
import { setting } from './setting';
import { starred } from './stars';
import type { Token } from './tokens';

/** A value with how closely it has to fit. */
interface Value {
	readonly text: string;
	readonly fit: Fit;
	readonly at: Token['at'];
	readonly isQuoted: boolean;
}

/** Reads the bracket that comes next, each value in it in its own way. */
export type Bracket = (inField: InField) => Clause | null;

/** `field:value`, `skill:(a or b)`, `since:2020`: a value of what its key names. */
export function keyedTerm(
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
