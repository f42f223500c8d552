import type { Query } from '$lib/domain/query';
import type { Clause } from '$lib/domain/query/clause';
import { conditionsOf } from './conditions';
import type { Beside } from './context';
import { facetNames } from '../facets/facets';
import { add, type Bits, keep, noBits } from '../packed/bits';
import type { PoolIndex } from '../pool/pool-index';
import type { SkillNames } from '../skill-names';
import { type Passage, passageKey } from '../whole-text/passage';
import { passagesAsked } from '../whole-text/passages-asked';

/** The passages that clauses look for, each once. */
export function distinctPassages(clauses: readonly Clause[]): Passage[] {
	const all = clauses.flatMap(passagesAsked);
	return [...new Map(all.map((passage) => [passageKey(passage, false), passage])).values()];
}

/**
 * Those whose profiles have to be looked at before a query is answered in full: they would be found or counted, if only
 * their words stood as they have to.
 */
export function openIn(
	index: PoolIndex,
	names: SkillNames,
	query: Query,
	clauses: readonly Clause[],
	beside: Beside
): Bits {
	const open = noBits(index.room);
	if (query.withoutNames) return open;
	for (const passage of distinctPassages(clauses)) {
		for (const unfinished of [false, true]) {
			const sayers = beside.passages.get(passageKey(passage, unfinished));
			if (sayers) add(open, sayers.open);
		}
	}
	if (!open.some(Boolean)) return open;
	const widest = { ...query, withUndated: true };
	const { among } = conditionsOf(index, names, widest, { ...beside, lenient: true });
	const counted = noBits(index.room);
	for (const facet of facetNames) add(counted, among(facet));
	keep(open, counted);
	return open;
}
