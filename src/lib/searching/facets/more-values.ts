import type { Query } from '$lib/domain/query';
import { conditionsOf } from '../evaluating/conditions';
import type { Beside } from '../evaluating/context';
import { type FacetCounts, tagFacet, type ValueCount, type ValueFacet, valueFacet } from './facets';
import type { PoolIndex } from '../pool/pool-index';
import type { SkillNames } from '../skill-names';

/** How many values are given at most; those beyond are found by typing a part of them. */
const mostValues = 200;

/** The values of a facet, beyond those that come with a result. @param containing a part of the value. */
export function moreValues(
	index: PoolIndex,
	names: SkillNames,
	query: Query,
	column: ValueFacet,
	containing = '',
	beside?: Beside
): FacetCounts<ValueCount> {
	const { among } = conditionsOf(index, names, query, beside);
	if (column === 'tags') return tagFacet(index, query, among(column), mostValues, containing);
	return valueFacet(index, query, column, among(column), mostValues, containing);
}
