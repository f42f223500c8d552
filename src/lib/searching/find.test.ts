import { describe, expect, it } from 'vitest';
import type { CandidateId } from '$lib/domain/candidate';
import { emptyQuery, notStated, type Query } from '$lib/domain/query';
import { anyClause, notClause, skillClause, valueClause } from '$lib/domain/query/clause';
import { nothingBeside } from './evaluating/context';
import { names, skill } from './testing-pool';
import { buildIndex, idsOf } from './pool/pool-index';
import { people } from './testing-sample';
import { type Result, search } from './search';

const index = buildIndex(people);
const find = (query: Partial<Query>) => search(index, names, { ...emptyQuery, ...query });
const places = (...values: string[]) =>
	anyClause(values.map((value) => valueClause('place', value)));
const ids = (result: Result) => idsOf(index, result.ids);

describe('words', () => {
	it.each([
		['golang', ['streamer']],
		['Go', ['streamer']],
		['fastapi', ['tenant']],
		['mishra', ['streamer']],
		['TALLY', ['streamer']],
		['novato', ['streamer']],
		['gurgaon', ['tenant']],
		['stakeholder calm', ['stranger']],
		['senior software engineer', ['tenant']],
		['kafka streams', ['streamer']],
		['kafka gurgaon', ['tenant']],
		['kafka in gurgaon', ['tenant']],
		['fastapi golang', []],
		['', ['stranger', 'tenant', 'streamer']]
	])('%j finds %j', (words, expected) => {
		expect(ids(find({ words }))).toEqual(expected);
	});

	it('says what an alias stands for', () => {
		expect(find({ words: 'golang' }).readAs).toEqual([
			{ typed: 'golang', as: 'Go', skill: skill('Go'), kind: 'exact' }
		]);
	});

	it('takes a slip of the pen for the skill that was meant, and says so', () => {
		const result = find({ words: 'kafak' });
		expect(ids(result)).toEqual(['tenant', 'streamer']);
		expect(result.readAs).toEqual([
			{ typed: 'kafak', as: 'Kafka', skill: skill('Kafka'), kind: 'fuzzy' }
		]);
		expect([result.exact, result.prefix, result.fuzzy]).toEqual([0, 0, 2]);
	});

	it('takes a slip in a name for the person', () => {
		expect(ids(find({ words: 'mihsra' }))).toEqual(['streamer']);
	});

	it('puts exact matches above those that only begin with the word', () => {
		const result = find({ words: 'java' });
		expect(ids(result)).toEqual(['streamer', 'tenant']);
		expect([result.exact, result.prefix]).toEqual([1, 1]);
	});

	it('takes only the last word for a beginning, and only while it is typed', () => {
		expect(ids(find({ words: 'kafka gurg' }))).toEqual(['tenant']);
		expect(ids(find({ words: 'java ' }))).toEqual(['streamer']);
	});

	it('does not take the name of a skill that nobody has for another skill', () => {
		const result = find({ words: 'spring' });
		expect(result.total).toBe(0);
		expect(result.readAs).toEqual([]);
	});

	it('finds nobody for what nothing is near to', () => {
		expect(find({ words: 'xyzzyplugh' }).total).toBe(0);
	});
});

describe('skills', () => {
	it('rank what is stated above what is only implied', () => {
		expect(ids(find({ clauses: [skillClause('kafka')] }))).toEqual(['tenant', 'streamer']);
	});

	it('take the step of the implying skill for the step of the implied', () => {
		expect(ids(find({ clauses: [skillClause('kafka')], step: 'role' }))).toEqual(['streamer']);
	});

	it('must, any and not hold together', () => {
		const any = anyClause([skillClause('go'), skillClause('fastapi')]);
		expect(ids(find({ clauses: [any] })).sort()).toEqual(['streamer', 'tenant']);
		expect(ids(find({ clauses: [any, notClause(skillClause('kafka-streams'))] }))).toEqual([
			'tenant'
		]);
		expect(ids(find({ clauses: [skillClause('java'), any] }))).toEqual(['streamer']);
	});

	it('without dates are counted apart from those that fall short', () => {
		const clauses = [skillClause('kafka', { from: 24, to: null })];
		expect(find({ clauses })).toMatchObject({
			total: 0,
			undated: 2,
			undatedFor: [{ of: 'Kafka', count: 2 }]
		});
		expect(find({ clauses, withUndated: true })).toMatchObject({ total: 2, undated: 2 });
		expect(find({ words: 'go>=52m' })).toMatchObject({
			total: 0,
			undated: 0
		});
	});
});

describe('filters', () => {
	it('bound experience, both ends included, and count those who state none apart', () => {
		expect(find({ words: 'experience:59m..59m' })).toMatchObject({ total: 1, undated: 1 });
		expect(find({ words: 'experience:60m..' })).toMatchObject({ total: 1, undated: 1 });
		expect(find({ words: 'experience:0m..', withUndated: true }).total).toBe(3);
	});

	it('find those who state nothing as well as those who state something', () => {
		expect(ids(find({ clauses: [places(notStated, 'gurgaon, in')] }))).toEqual([
			'stranger',
			'tenant'
		]);
	});

	it('gather titles by the post, however somebody was employed in it', () => {
		const titles = ['Head Baker', 'Head Baker (Contract)'];
		const pool = buildIndex(
			people.slice(0, 2).map((one, i) => ({ ...one, title: titles[i] ?? null }))
		);
		const ask = (...clauses: Query['clauses']) =>
			search(pool, names, { ...emptyQuery, clauses: [...clauses] });
		expect(ask().facets.titles.values).toEqual([{ value: 'Head Baker', count: 2 }]);
		for (const title of titles) expect(ask(valueClause('title', title)).ids).toHaveLength(2);
	});

	it('leave a facet counted as if they were not set, and narrow the others', () => {
		const { facets } = find({ clauses: [valueClause('place', 'Gurgaon, IN')] });
		expect(facets.places.values.map(({ count }) => count)).toEqual([1, 1, 1]);
		expect(facets.titles.values).toEqual([{ value: 'Senior Software Engineer', count: 1 }]);
	});

	it('count the skills that the found have, implied ones too', () => {
		expect(find({}).facets.skills.values[0]).toEqual({
			skill: skill('Kafka'),
			name: 'Kafka',
			category: 'Tools',
			count: 2
		});
	});
});

it.each([
	['name', ['stranger', 'tenant', 'streamer']],
	['experience', ['tenant', 'streamer', 'stranger']],
	['added', ['stranger', 'tenant', 'streamer']]
] as const)('sorts by %s', (sort, expected) => {
	expect(ids(find({ sort }))).toEqual(expected);
});

describe('the language of queries', () => {
	it.each([
		['kafka OR fastapi', ['tenant', 'streamer']],
		['kafka NOT fastapi', ['streamer']],
		['(go AND kafka) OR "stakeholder calm"', ['stranger', 'streamer']],
		['2 of (go, java, fastapi)', ['streamer']],
		['"engineer software"', []],
		['"software engineer"', ['tenant', 'streamer']],
		['title:intern', ['streamer']],
		['title:"senior software"', ['tenant']],
		['title:"software senior"', []],
		['title:"senior engineer"', []],
		['name:"mishra testa"', ['streamer']],
		['company:tally', ['streamer']],
		['place:gurg', ['tenant']],
		['place=Gurgaon', []],
		['place="gurgaon, in"', ['tenant']],
		['name:rao', ['tenant']],
		['availability:open', ['tenant']],
		['NOT place=""', ['tenant', 'streamer']],
		['=jav', []],
		['=java', ['streamer']],
		['~java', ['streamer', 'tenant']],
		['since:2026 go', ['streamer']],
		['NOT java', ['stranger', 'tenant']]
	])('%j finds %j', (words, expected) => {
		expect(ids(find({ words })).sort()).toEqual([...expected].sort());
	});

	it('holds only what equals a word against those whom NOT rules out', () => {
		expect(ids(find({ words: 'NOT jav' }))).toHaveLength(3);
		expect(ids(find({ words: 'NOT ~jav' })).sort()).toEqual(['stranger']);
	});

	it('finds the members of a shortlist, and those on none', () => {
		const lists = [{ name: 'Backend, Pune', ids: ['tenant' as CandidateId] }];
		const on = (words: string) =>
			idsOf(
				index,
				search(index, names, { ...emptyQuery, words }, { ...nothingBeside, lists }).ids
			).sort();
		expect(on('list:backend')).toEqual(['tenant']);
		expect(on('list="backend, pune"')).toEqual(['tenant']);
		expect(on('NOT list:backend')).toEqual(['stranger', 'streamer']);
		expect(on('list=""')).toEqual(['stranger', 'streamer']);
	});

	it('keeps those whose last use is unknown apart from those who used it long ago', () => {
		expect(find({ words: 'kafka since:2024' })).toMatchObject({ total: 0, undated: 2 });
		expect(find({ words: 'go since:2027' })).toMatchObject({ total: 0, undated: 0 });
	});
});

it('sorts by the months and the last use of what was asked for', () => {
	const words = 'go OR fastapi OR "stakeholder calm"';
	expect(ids(find({ words, sort: 'months' }))).toEqual(['streamer', 'tenant', 'stranger']);
	expect(ids(find({ words, sort: 'used' }))).toEqual(['streamer', 'tenant', 'stranger']);
});
