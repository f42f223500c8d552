import type { Query } from '$lib/domain/query';
import type { Clause } from '$lib/domain/query/clause';
import { normalClauses } from '$lib/domain/query/normal';
import { parseQuery } from './parse';
import { printQuery } from './print';
import type { TextProblem } from './problem';
import type { Settings } from './settings';

/** All that a query asks, wherever it was said. */
export interface Asking extends Settings {
	/** In normal form: the chips of the query. */
	readonly clauses: readonly Clause[];
	/** The one that is still being typed. */
	readonly open: Clause | null;
	readonly problems: readonly TextProblem[];
}

/** Reads what is typed and what is chosen as one. What is typed of evidence wins over what is chosen. */
export function askingOf(query: Query): Asking {
	const parsed = parseQuery(query.words);
	return {
		clauses: normalClauses([...parsed.clauses, ...query.clauses]),
		step: parsed.step ?? query.step,
		since: parsed.since ?? query.since,
		open: parsed.open,
		problems: parsed.problems
	};
}

/** The whole query as text, all of it to be edited in one place. */
export function asText(query: Query): string {
	const asking = askingOf(query);
	return printQuery(asking.clauses, asking);
}

/** The query with all that it asks in its text. */
export function withAllTyped(query: Query): Query {
	return { ...query, words: asText(query), clauses: [], step: null, since: null };
}

/** The query with only plain words left in its text; all else is chosen, as if by chips. */
export function withAllChosen(query: Query): Query {
	const { clauses, step, since } = askingOf(query);
	return withClauses({ ...query, step, since }, clauses);
}

/** A query that asks other clauses: plain words stand in its text, all else is chosen. */
export function withClauses(query: Query, clauses: readonly Clause[]): Query {
	const normal = normalClauses(clauses);
	const words = printQuery(normal.filter(isPlainWords), { step: null, since: null });
	return { ...query, words, clauses: normal.filter((clause) => !isPlainWords(clause)) };
}

/** Whether a clause is nothing but words, which stand in the search box. */
export function isPlainWords(clause: Clause): boolean {
	return clause.kind === 'words' && !clause.phrase && clause.fit === 'usual';
}
