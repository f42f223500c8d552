import { emptyQuery, type Query, sorts } from '$lib/domain/query';
import { steps } from '$lib/domain/skill';
import { clausesFromParams, clausesToParams } from './clause-params';
import { monthText, readMonth } from './query-text/lengths';

/**
 * A query as the parameters of an address, in a fixed order, with nothing for what is not asked:
 * `q=engineer&must=kafka&years=4-8`. A list is a key that is repeated, since values hold commas. What has no key
 * of its own stands in the language of queries under `and`.
 */
export function queryToParams(query: Query): URLSearchParams {
	const params = new URLSearchParams();
	if (query.words) params.set('q', query.words);
	for (const [key, value] of clausesToParams(query.clauses)) params.append(key, value);
	if (query.step) params.set('step', query.step);
	if (query.since !== null) params.set('since', monthText(query.since));
	if (query.withUndated) params.set('undated', '1');
	if (query.sort !== emptyQuery.sort) params.set('sort', query.sort);
	return params;
}

/**
 * The query that an address holds. Keys it does not know and values that mean nothing are passed over, and a
 * value given twice counts once, so that a link from elsewhere or from an older version still opens.
 */
export function queryFromParams(params: URLSearchParams): Query {
	return {
		words: params.get('q') ?? '',
		clauses: clausesFromParams(params),
		step: steps.find((step) => step === params.get('step')) ?? null,
		since: readMonth(params.get('since') ?? ''),
		withUndated: params.get('undated') === '1',
		sort: sorts.find((sort) => sort === params.get('sort')) ?? emptyQuery.sort
	};
}
