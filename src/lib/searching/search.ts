import type { Query } from '$lib/domain/query';
import { type Asked, type ReadAs, readAs } from './evaluating/asked';
import { conditionsOf, type Undated } from './evaluating/conditions';
import type { Beside } from './evaluating/context';
import { openIn } from './evaluating/open-passages';
import { type Facets, facetsOf } from './facets/facets';
import { countBits } from './packed/bits';
import type { PoolIndex } from './pool/pool-index';
import { rank } from './ranking/rank';
import type { SkillNames } from './skill-names';
import { type SkillAsked, skillsAsked } from './skills-asked';
import type { TextProblem } from './query-text/problem';

/** How many values of each facet come with a result; `moreValues` has the others. */
const firstValues = 24;

/** Who was found. Plain data, to be posted; it belongs to the index of its generation. */
export interface Matches {
	readonly generation: number;
	/** Ordinals, in order: first `exact` of them, then `prefix`, then `fuzzy`. */
	readonly ids: Uint32Array<ArrayBuffer>;
	readonly total: number;
	/** How many candidates there are in the pool. */
	readonly of: number;
	readonly exact: number;
	readonly prefix: number;
	readonly fuzzy: number;
	/** What the words were taken for, where that is not what was typed. */
	readonly readAs: readonly ReadAs[];
	/** What of the text does not parse. */
	readonly problems: readonly TextProblem[];
	/** What was asked for, in order; the rows say how each is met. */
	readonly asked: readonly Asked[];
	/**
	 * How many meet the query but for bounds that they give no dates for, and for which of them. They are not among
	 * the found, unless the query's `withUndated` lets them in.
	 */
	readonly undated: number;
	readonly undatedFor: readonly Undated[];
	/** The skills of the query by what it calls them. */
	readonly skillsAsked: Readonly<Record<string, SkillAsked>>;
	/** Of how many nobody has looked yet how their words stand, who may be found for a passage or ruled out by one. */
	readonly toLookAt: number;
}

/** Who was found, with counts. */
export interface Result extends Matches {
	readonly facets: Facets;
}

/** Finds the candidates that meet a query as `find` does, with counts. */
export function search(...asked: Parameters<typeof find>): Result {
	const { matches, count } = find(...asked);
	return { ...matches, facets: count() };
}

/**
 * Finds the candidates that meet a query, best first.
 * @param names the vocabulary's names of skills; the tables made of them are kept as long as they are.
 * @param beside what else the query is held against, such as shortlists.
 * @returns them, and what counts the facets: that takes as long as finding them, and can come after.
 */
export function find(
	index: PoolIndex,
	names: SkillNames,
	query: Query,
	beside?: Beside
): { readonly matches: Matches; readonly count: () => Facets } {
	const conditions = conditionsOf(index, names, query, beside);
	const { asked, parts, found, undated, undatedFor, problems, among } = conditions;
	const bests = parts.flatMap(({ best }) => best ?? []);
	const { ids, exact, prefix, fuzzy } = rank(index, found, bests, query.sort);
	const matches = {
		generation: index.generation,
		ids,
		total: ids.length,
		of: index.size,
		exact,
		prefix,
		fuzzy,
		readAs: readAs(asked),
		problems,
		asked,
		undated,
		undatedFor,
		skillsAsked: skillsAsked(index, names, conditions.clauses),
		toLookAt: beside ? countBits(openIn(index, names, query, conditions.clauses, beside)) : 0
	};
	return { matches, count: () => facetsOf(index, query, among, firstValues) };
}
