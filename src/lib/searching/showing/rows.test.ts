import { expect, it } from 'vitest';
import { emptyQuery, type Query } from '$lib/domain/query';
import { skillClause } from '$lib/domain/query/clause';
import { monthOf } from '$lib/domain/month';
import { names, skill } from '../testing-pool';
import { buildIndex } from '../pool/pool-index';
import { updateIndex } from '../pool/testing-changed-index';
import { rowsOf } from './rows';
import { people, streamer } from '../testing-sample';
import { search } from '../search';

const index = buildIndex(people);
const rows = (query: Partial<Query>) =>
	rowsOf(index, search(index, names, { ...emptyQuery, ...query }), 0, 50);

it('say which skill matched, how it is evidenced and through what', () => {
	const [, row] = rows({ words: 'kafka' });
	expect(row).toMatchObject({ id: 'streamer', kind: 'exact' });
	expect(row?.matched).toEqual([
		{
			kind: 'exact',
			skill: skill('Kafka'),
			name: 'Kafka',
			step: null,
			through: { skill: skill('Kafka Streams'), name: 'Kafka Streams', step: 'role' },
			months: null,
			lastUsed: null
		}
	]);
});

it('say where in a text a word stands', () => {
	expect(rows({ words: 'senior engi' })[0]?.matched).toEqual([
		{ kind: 'exact', field: 'title', text: 'Senior Software Engineer', at: [[0, 6]] },
		{ kind: 'prefix', field: 'title', text: 'Senior Software Engineer', at: [[16, 24]] }
	]);
});

it('mark the positions in which what was asked for was shown', () => {
	const matched = (query: Partial<Query>) => rows(query)[0]?.bars.map((bar) => bar.matched);
	expect(matched({ clauses: [skillClause('go')] })).toEqual([true, false]);
	expect(matched({ words: 'novato' })).toEqual([false, true]);
	expect(matched({ words: 'mishra' })).toEqual([false, false]);
});

it('hold what the list shows of a person', () => {
	const row = rows({ words: 'mishra' })[0];
	expect(row).toMatchObject({
		name: 'Testa Mishra',
		title: 'SDE-2',
		employer: 'Tally Ltd',
		place: 'Bangalore, India',
		totalMonths: { min: 59, max: 59 }
	});
	expect(row?.bars[0]).toEqual({
		pointer: '/work/0',
		span: { from: monthOf(2022, 9), to: monthOf(2026, 11) },
		open: true,
		lane: 0,
		matched: false
	});
	expect(row?.skills.map(({ name }) => name)).toEqual(['Go', 'Kafka Streams', 'Kafka', 'Java']);
});

it('come in the part of the result that they are asked of', () => {
	const result = search(index, names, { ...emptyQuery, words: 'java' });
	const part = rowsOf(index, result, 1, 9);
	expect(part.map(({ id, kind }) => [id, kind])).toEqual([['tenant', 'prefix']]);
});

it('are refused for a result that another index found', () => {
	const result = search(index, names, emptyQuery);
	const later = updateIndex(index, [{ ...streamer, name: 'Renamed' }], []);
	expect(() => rowsOf(later, result, 0, 1)).toThrow('search again');
});
