import fc from 'fast-check';
import { expect, it } from 'vitest';
import { emptyQuery } from '$lib/domain/query';
import { monthOf } from '$lib/domain/month';
import { explainMatch } from './explain';
import { digests, names, query, skill } from './pool.fixture';
import { buildIndex } from './pool-index';
import { people } from './sample.fixture';
import { search } from './search';

it('adds up what each thing asked brings', () => {
	const index = buildIndex(people);
	const must = [skill('Kafka'), skill('Go')];
	const { asked, ids } = search(index, names, { ...emptyQuery, must });
	const explained = explainMatch(index, asked, ids[0] ?? -1);
	expect(explained).toMatchObject({ points: 4 + 8, months: 51, lastUsed: monthOf(2026, 11) });
	expect(explained.parts.map(({ text, points }) => [text, points])).toEqual([
		['Kafka', 4],
		['Go', 8]
	]);
});

it('explains the order that candidates stand in', () => {
	fc.assert(
		fc.property(digests(30), query, (pool, random) => {
			// Bounds decide which of several ways of matching counts; here nothing is bound.
			const asked = { ...random, months: [], step: null, sort: 'match' as const };
			const index = buildIndex(pool);
			const result = search(index, names, asked);
			const keys = [...result.ids].map((ordinal, place) => {
				const kind = place < result.exact ? 2 : place < result.exact + result.prefix ? 1 : 0;
				const { points, months, lastUsed } = explainMatch(index, result.asked, ordinal);
				return [kind, points, months, lastUsed ?? 0];
			});
			const descending = keys.toSorted((a, b) => {
				const at = a.findIndex((value, i) => value !== b[i]);
				return at < 0 ? 0 : (b[at] ?? 0) - (a[at] ?? 0);
			});
			expect(keys).toEqual(descending);
		})
	);
}, 30_000);
