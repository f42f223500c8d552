import type { Clause, Fit } from '$lib/domain/query/clause';
import { wordsClause } from '$lib/domain/query/clause';
import { closeRuns } from './close-to';
import type { Reader } from './reader';
import type { Token } from './tokens';

/** A text without its star, and how closely it has to fit. */
export interface Starred {
	readonly text: string;
	readonly fit: Fit;
}

/** Whether a text says with a star that something else may stand there. */
export function hasStar(text: string): boolean {
	return /[\p{L}\p{N}].*\*|\*.*[\p{L}\p{N}]/u.test(text);
}

/**
 * A value with the star at its end read: what begins with it is meant. A star elsewhere is told, and what stands before
 * it taken for the beginning.
 */
export function starred(reader: Reader, at: Token['at'], text: string, fit: Fit): Starred {
	if (fit === 'exact' || !hasStar(text)) return { text, fit };
	const begun = fit === 'usual' ? 'begun' : fit;
	const [, whole = ''] = /^([^*]+)\*+$/.exec(text) ?? [];
	if (whole) return { text: whole.trim(), fit: begun };
	const [stem = '', ...more] = text.replace(/^[^\p{L}\p{N}]+/u, '').split('*');
	const isCut = more.length > 0;
	reader.problem(
		at,
		`* at the end of a word alone: ${text} is taken for ${isCut ? `${stem}*` : stem}`
	);
	return { text: stem.trim(), fit: isCut ? begun : fit };
}

/**
 * The words of a quotation. A star at the end says that the last goes on, one that stands alone that a word stands there:
 * `"vice * engineering"`.
 */
export function phraseWords(reader: Reader, { text, at }: Token, fit: Fit): Clause {
	if (fit === 'exact') return wordsClause(text.trim(), fit, true);
	const runs = text.trim().split(/\s+(\*(?:\s+\*)*)\s+/);
	const said = runs
		.filter((_, i) => i % 2 === 0)
		.map((run) => run.replace(/^(\*\s+)+|(\s+\*)+$/g, ''));
	if (said.length > 1 && !said.some(hasStar)) {
		const gaps = runs.filter((_, i) => i % 2 === 1);
		const distances = gaps.map((gap) => ({ within: gap.split(/\s+/).length + 1, ordered: true }));
		return closeRuns(said, distances);
	}
	const [only = '', ...more] = said;
	const words = said.join(' ').split(/\s+/);
	if (!more.length && !words.slice(0, -1).some(hasStar)) {
		const { text, fit: begun } = starred(reader, at, only, fit);
		return wordsClause(text, begun, true);
	}
	reader.problem(
		at,
		'a star at the end of a phrase alone: its words are looked for each for itself'
	);
	return {
		kind: 'all',
		of: words.map((word) =>
			wordsClause(word.replaceAll('*', ''), word.endsWith('*') ? 'begun' : fit, true)
		)
	};
}
