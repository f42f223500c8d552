import { describe, expect, it } from 'vitest';
import { emptyQuery, notStated, type Query } from '$lib/domain/query';
import { names, skill } from './pool.fixture';
import { buildIndex, idsOf } from './pool-index';
import { people } from './sample.fixture';
import { type Result, search } from './search';

const index = buildIndex(people);
const find = (query: Partial<Query>) => search(index, names, { ...emptyQuery, ...query });
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
		expect(ids(find({ must: [skill('Kafka')] }))).toEqual(['tenant', 'streamer']);
	});

	it('take the step of the implying skill for the step of the implied', () => {
		expect(ids(find({ must: [skill('Kafka')], step: 'role' }))).toEqual(['streamer']);
	});

	it('must, any and not hold together', () => {
		const any = [skill('Go'), skill('FastAPI')];
		expect(ids(find({ any })).sort()).toEqual(['streamer', 'tenant']);
		expect(ids(find({ any, not: [skill('Kafka Streams')] }))).toEqual(['tenant']);
		expect(ids(find({ any, must: [skill('Java')] }))).toEqual(['streamer']);
	});

	it('without dates are counted apart from those that fall short', () => {
		const months = [{ skill: skill('Kafka'), atLeast: 24 }];
		expect(find({ months })).toMatchObject({ total: 0, undated: 2 });
		expect(find({ months, withUndated: true })).toMatchObject({ total: 2, undated: 2 });
		expect(find({ months: [{ skill: skill('Go'), atLeast: 52 }] })).toMatchObject({
			total: 0,
			undated: 0
		});
	});
});

describe('filters', () => {
	it('bound experience, both ends included, and count those who state none apart', () => {
		expect(find({ experience: { from: 59, to: 59 } })).toMatchObject({ total: 1, undated: 1 });
		expect(find({ experience: { from: 60, to: null } })).toMatchObject({ total: 1, undated: 1 });
		expect(find({ experience: { from: 0, to: null }, withUndated: true }).total).toBe(3);
	});

	it('find those who state nothing as well as those who state something', () => {
		expect(ids(find({ places: [notStated, 'gurgaon, in'] }))).toEqual(['stranger', 'tenant']);
	});

	it('leave a facet counted as if they were not set, and narrow the others', () => {
		const { facets } = find({ places: ['Gurgaon, IN'] });
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
