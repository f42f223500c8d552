import fc from 'fast-check';
import { expect, it } from 'vitest';
import { emptyQuery } from '$lib/domain/query';
import { query } from './pool.fixture';
import { queryFromParams, queryToParams } from './query';

it('comes back from its address as it was', () => {
	fc.assert(
		fc.property(query, fc.string(), (random, words) => {
			const asked = { ...random, words };
			const address = queryToParams(asked).toString();
			expect(queryFromParams(new URLSearchParams(address))).toEqual(asked);
		}),
		{ numRuns: 1000 }
	);
}, 30_000);

it('reads well in the address', () => {
	const address = '?q=engineer&must=kafka&must=go&months=kafka%3A24&years=4-8&place=Pune&sort=name';
	const asked = queryFromParams(new URLSearchParams(address));
	expect(asked).toEqual({
		...emptyQuery,
		words: 'engineer',
		must: ['kafka', 'go'],
		months: [{ skill: 'kafka', atLeast: 24 }],
		experience: { from: 48, to: 96 },
		places: ['Pune'],
		sort: 'name'
	});
	expect('?' + queryToParams(asked).toString()).toBe(address);
});

it('keeps months that are no full years, and open ends', () => {
	const years = (from: number | null, to: number | null) =>
		queryToParams({ ...emptyQuery, experience: { from, to } }).get('years');
	expect(years(51, null)).toBe('4y3m-');
	expect(years(null, 96)).toBe('-8');
	expect(years(null, null)).toBeNull();
});

it('asks for nothing where nothing is asked', () => {
	expect(queryToParams(emptyQuery).toString()).toBe('');
	expect(queryFromParams(new URLSearchParams())).toEqual(emptyQuery);
});

it.each(['years=many', 'years=8', 'step=expert', 'sort=luck', 'months=kafka', 'must=', 'utm=x'])(
	'passes over %s',
	(text) => {
		expect(queryFromParams(new URLSearchParams(text))).toEqual(emptyQuery);
	}
);
