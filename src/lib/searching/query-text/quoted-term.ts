import { type Clause, type Fit, type MonthBounds } from '$lib/domain/query/clause';
import { lengthsExpected, readBounds } from './bounds';
import { closeRuns } from './close-to';
import type { Closeness } from './closeness';
import type { Reader } from './reader';
import { phraseWords } from './stars';
import type { Token } from './tokens';

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

/** The bounds that follow a quotation without a space: `"kafka streams">=24m`. */
export function boundsAfter(reader: Reader): MonthBounds | null {
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

/** Tells of a quotation that nothing closes. */
export function closedOr(reader: Reader, { kind, open, at }: Token): void {
	if (kind === 'quoted' && open)
		reader.unclosed([at[0], at[0] + 1], 'a closing quotation mark for this one');
}
