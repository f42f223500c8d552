import fc from 'fast-check';
import { expect, it } from 'vitest';
import { emptyQuery } from '$lib/domain/query';
import { skillClause } from '$lib/domain/query/clause';
import { monthOf } from '$lib/domain/month';
import { matchKinds } from '../evaluating/asked';
import { nothingBeside } from '../evaluating/context';
import { explainMatch } from './explain';
import { digests, lists, names, query } from '../testing-pool';
import { buildIndex, idsOf } from '../pool/pool-index';
import { people } from '../testing-sample';
import { search } from '../search';

it('adds up what each thing asked brings', () => {
	const index = buildIndex(people);
	const asked = { ...emptyQuery, clauses: [skillClause('kafka'), skillClause('go')] };
	const [first] = idsOf(index, search(index, names, asked).ids);
	const explained = first ? explainMatch(index, names, asked, first) : null;
	expect(explained).toMatchObject({ points: 4 + 8, months: 51, lastUsed: monthOf(2026, 11) });
	expect(explained?.parts.map(({ text, points, kind }) => [text, points, kind])).toEqual([
		['Kafka', 4, 'exact'],
		['Go', 8, 'exact']
	]);
});

it('explains the order that candidates stand in', () => {
	fc.assert(
		fc.property(digests(30), query, (pool, random) => {
			const asked = { ...random, sort: 'match' as const };
			const index = buildIndex(pool);
			const keys = idsOf(index, search(index, names, asked, { ...nothingBeside, lists }).ids).map(
				(id) => {
					const explained = explainMatch(index, names, asked, id, { ...nothingBeside, lists });
					const kinds = explained?.parts.map(({ kind }) =>
						kind ? 3 - matchKinds.indexOf(kind) : 0
					);
					const { points = 0, months = 0, lastUsed } = explained ?? {};
					return [Math.min(3, ...(kinds ?? [])), points, months, lastUsed ?? 0];
				}
			);
			const descending = keys.toSorted((a, b) => {
				const at = a.findIndex((value, i) => value !== b[i]);
				return at < 0 ? 0 : (b[at] ?? 0) - (a[at] ?? 0);
			});
			expect(keys).toEqual(descending);
		})
	);
}, 30_000);
