import { emptyQuery, type Query } from '$lib/domain/query';

/** Whether a query asks for more than its words. */
export function isFiltered(query: Query): boolean {
	const { words, sort } = query;
	const alone = { ...emptyQuery, words, sort };
	return (Object.keys(alone) as (keyof Query)[]).some(
		(key) => JSON.stringify(query[key]) !== JSON.stringify(alone[key])
	);
}
