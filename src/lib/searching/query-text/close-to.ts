import type { Clause } from '$lib/domain/query/clause';
import { type Closeness, closenessOf } from './closeness';
import type { Reader } from './reader';
import type { Token } from './tokens';

/** Two things of which one stands close to the other. `null` where that cannot be held against them, which is told. */
export function closeTo(reader: Reader, near: Token, first: Clause, second: Clause): Clause | null {
	const [before, after] = [alternatives(first), alternatives(second)];
	const closeness = closenessOf(near.text);
	if (before && after && closeness) {
		return reader.sees({ kind: 'close', sides: [before, after], ...closeness });
	}
	reader.problem(
		near.at,
		`words, "phrases" or alternatives of them on both sides of ${near.text}: both are looked for, wherever they stand`
	);
	return null;
}

/** Runs of words each of which stands close to the next, by the distance that follows it. */
export function closeRuns(runs: readonly string[], distances: readonly Closeness[]): Clause {
	const of = distances.map((closeness, i): Clause => ({
		kind: 'close',
		sides: [[runs[i] ?? ''], [runs[i + 1] ?? '']],
		...closeness
	}));
	const [only, ...more] = of;
	return only && !more.length ? only : { kind: 'all', of };
}

/** The words or phrases of which one is enough; `null` where a clause is something else. */
function alternatives(clause: Clause): string[] | null {
	if (clause.kind === 'any' && clause.least === 1) {
		const all = clause.of.map(alternatives);
		return all.every((one) => one !== null) ? all.flat() : null;
	}
	if (clause.kind !== 'words' || clause.fit === 'near' || clause.fit === 'begun') return null;
	return clause.phrase || !clause.text.includes(' ') ? [clause.text] : null;
}
