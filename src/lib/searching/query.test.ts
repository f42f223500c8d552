import fc from 'fast-check';
import { expect, it } from 'vitest';
import { emptyQuery } from '$lib/domain/query';
import { anyClause, notClause, skillClause, valueClause } from '$lib/domain/query/clause';
import { normalClauses } from '$lib/domain/query/normal';
import { clause, queries } from './testing-clauses';
import { material } from './testing-pool';
import { queryFromParams, queryToParams } from './query';
import { askingOf, asText, withAllChosen, withAllTyped } from './query-text/forms';
import { parseQuery } from './query-text/parse';
import { printQuery } from './query-text/print';

const typed = fc.oneof(
	fc.string(),
	clause(material).map((one) => printQuery(normalClauses([one]), emptyQuery))
);
const query = queries(material, typed);
/** What is asked, without where it stands in the text. */
const asking = (of: typeof emptyQuery) => {
	const { clauses, step, since } = askingOf(of);
	return { clauses: new Set(clauses.map((one) => JSON.stringify(one))), step, since };
};

it('comes back from its address as it was', () => {
	fc.assert(
		fc.property(query, (asked) => {
			const address = queryToParams(asked).toString();
			expect(queryFromParams(new URLSearchParams(address))).toEqual(asked);
		}),
		{ numRuns: 1500 }
	);
}, 30_000);

it('comes back from its text and from its chips as it was', () => {
	fc.assert(
		fc.property(query, (asked) => {
			expect(asking(withAllTyped(asked))).toEqual(asking(asked));
			expect(parseQuery(asText(asked)).problems).toEqual([]);
			expect(asking(withAllChosen(asked))).toEqual(asking(asked));
			const there = queryFromParams(queryToParams(withAllChosen(withAllTyped(asked))));
			expect(asking(there)).toEqual(asking(asked));
		}),
		{ numRuns: 1500 }
	);
}, 30_000);

it('has one form, however often it is made', () => {
	fc.assert(
		fc.property(fc.array(clause(material), { maxLength: 4 }), (clauses) => {
			const once = normalClauses(clauses);
			expect(normalClauses(once)).toEqual(once);
			expect(parseQuery(printQuery(once, emptyQuery)).clauses).toEqual(once);
		}),
		{ numRuns: 1500 }
	);
}, 30_000);

it('reads well in the address', () => {
	const address = '?q=engineer&must=kafka&must=go&months=kafka%3A24&years=4-8&place=Pune&sort=name';
	const asked = queryFromParams(new URLSearchParams(address));
	expect(asked).toEqual({
		...emptyQuery,
		words: 'engineer',
		clauses: [
			skillClause('kafka', { from: 24, to: null }),
			skillClause('go'),
			{ kind: 'experience', months: { from: 48, to: 96 } },
			valueClause('place', 'Pune')
		],
		sort: 'name'
	});
	expect('?' + queryToParams(asked).toString()).toBe(address);
});

it('opens the addresses of earlier versions', () => {
	const { clauses } = queryFromParams(
		new URLSearchParams('any=go&any=rust&not=php&months=redis:12&months=go:6&place=&open=Open')
	);
	expect(clauses).toEqual([
		skillClause('redis', { from: 12, to: null }),
		anyClause([skillClause('go', { from: 6, to: null }), skillClause('rust')]),
		valueClause('place', ''),
		valueClause('availability', 'Open'),
		notClause(skillClause('php'))
	]);
});

it('keeps months that are no full years, and open ends', () => {
	const years = (from: number | null, to: number | null) =>
		queryToParams({
			...emptyQuery,
			clauses: [{ kind: 'experience', months: { from, to } }]
		}).get('years');
	expect(years(51, null)).toBe('4y3m-');
	expect(years(null, 96)).toBe('-8');
});

it('asks for nothing where nothing is asked', () => {
	expect(queryToParams(emptyQuery).toString()).toBe('');
	expect(queryFromParams(new URLSearchParams())).toEqual(emptyQuery);
});

it.each([
	'years=many',
	'years=8',
	'step=expert',
	'sort=luck',
	'months=kafka',
	'must=',
	'utm=x',
	'and='
])('passes over %s', (text) => {
	expect(queryFromParams(new URLSearchParams(text))).toEqual(emptyQuery);
});
