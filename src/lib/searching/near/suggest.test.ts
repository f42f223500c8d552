import { expect, it } from 'vitest';
import { names } from '../testing-pool';
import { buildIndex } from '../pool/pool-index';
import { people } from '../testing-sample';
import { suggest } from './suggest';

const index = buildIndex(people);
const suggested = (text: string) =>
	suggest(index, names, text).map(({ name, kind, count }) => `${name} ${kind} ${count}`);

it('completes what is typed, the most frequent first', () => {
	expect(suggested('kaf')).toEqual(['Kafka prefix 2', 'Kafka Streams prefix 1']);
});

it('puts what is named above what is begun, and later words of names last', () => {
	expect(suggested('java')).toEqual(['Java exact 1', 'JavaScript prefix 1']);
	expect(suggested('api')).toEqual(['API Gateway prefix 0']);
	expect(suggested('s')).toEqual([
		'Stakeholder calm prefix 1',
		'Spring prefix 0',
		'Spring Boot prefix 0',
		'Kafka Streams prefix 1'
	]);
});

it('names the alias that fits', () => {
	expect(suggest(index, names, 'gola')).toEqual([
		{
			skill: 'go',
			name: 'Go',
			alias: 'golang',
			category: 'Languages',
			kind: 'prefix',
			count: 1,
			at: [0, 4]
		}
	]);
});

it('completes the longest end that anything completes, and says which part that is', () => {
	expect(suggest(index, names, 'rao kafka str')[0]).toMatchObject({
		name: 'Kafka Streams',
		at: [4, 13]
	});
});

it('suggests near skills only where no other fits', () => {
	expect(suggested('kafak')).toEqual(['Kafka fuzzy 2']);
	expect(suggested('javascirp')).toEqual(['JavaScript fuzzy 1']);
	expect(suggested('xyzzyplugh')).toEqual([]);
	expect(suggested('')).toEqual([]);
});

it('gives no more than asked for', () => {
	expect(suggest(index, names, 's', 2)).toHaveLength(2);
});
