import { describe, expect, it } from 'vitest';
import type { CandidateWithFacts } from '$lib/domain/candidate';
import type { Impact, MeasureKind } from '$lib/domain/impact';
import { pointer } from '$lib/domain/pointer';
import { peopleOf } from '../person';
import { testCandidate } from '../testing-people';
import { narrativeOf } from './narrative';
import { type Claimed, type Sentence, sentenceText } from './pieces';

const ada = testCandidate({
	name: 'Ada Fiction',
	lists: ['Go', 'Redis'],
	roles: [
		{ title: 'Engineer', employer: 'Acme', start: '2024-01', shows: ['Kafka', 'Java', 'Rust'] },
		{ title: 'Engineer', employer: 'Old Ltd.', start: '2020-01', end: '2022-12', shows: ['Java'] }
	],
	profile: { education: [{ studyType: 'BSc', area: 'Tests', institution: 'School' }] },
	facts: { impact: [claim('latency', 'p99 −40%'), claim('cost', 'bill −5%')] }
});
const bo = testCandidate({
	name: 'Bo Fiction',
	lists: ['Go'],
	roles: [{ start: '2025-01', shows: ['Redis', 'Java'] }],
	implies: { Kafka: 'Kafka Streams' },
	profile: { basics: { name: 'Bo Fiction', 'x-availability': 'From May' } },
	facts: { impact: [claim('latency', 'latency −10%')] }
});

function claim(measureKind: MeasureKind, label: string): Impact {
	return { pointer: pointer('work', 0), at: [0, 1], measureKind, label } as unknown as Impact;
}

function told(one: CandidateWithFacts, other: CandidateWithFacts, atMost?: number): Sentence[] {
	const [a, b] = peopleOf([one, other]);
	return a && b ? narrativeOf(a, b, atMost).flatMap(({ sentences }) => sentences) : [];
}
const texts = (...of: Parameters<typeof told>) => told(...of).map(sentenceText);

describe('the differences between two people', () => {
	it('are told in plain sentences', () => {
		expect(texts(ada, bo)).toEqual([
			'Ada dates 71 months of work in 2 positions since January 2020; Bo 23 months in 1 position since January 2025.',
			'Ada’s dates show a gap of 12 months (January 2023 to December 2023); Bo’s show no gap, no overlap and no later title.',
			'Ada is now Engineer at Acme; Bo in a position not named.',
			'Both show at work Java (Ada up to 71 m, Bo up to 23 m).',
			'Bo shows Redis (up to 23 m) at work; Ada lists it.',
			'Only Ada shows Kafka (up to 35 m) and Rust (up to 35 m) at work.',
			'For Bo, Kafka is not stated but implied by Kafka Streams.',
			'Latency: Ada claims p99 −40%; Bo latency −10%.',
			'Only Ada claims figures of cost (bill −5%).',
			'Ada states BSc Tests, School; Bo states no education.',
			'Bo states “From May”; Ada states no availability.',
			'Neither states a place: where would each work from?'
		]);
	});

	it('are the same in the other order', () => {
		expect(texts(bo, ada)).toContain(texts(ada, bo)[0]);
		expect(texts(bo, ada)).toHaveLength(texts(ada, bo).length);
	});

	it('are not told where there are none', () => {
		const twin = (name: string) => testCandidate({ name, lists: ['Go'] });
		expect(texts(twin('Cy Fiction'), twin('Di Fiction'))).toEqual([
			'Cy dates no position; Di dates no position.',
			'Neither states an education: what did each learn, and where?',
			'Neither states a place: where would each work from?',
			'Neither states an availability: when could each begin?'
		]);
	});

	it('are counted where there are too many to name', () => {
		expect(texts(ada, bo, 1)).toContain('Only Ada shows Kafka (up to 35 m) and 1 more at work.');
	});

	it('rest on what they open', () => {
		const pieces = told(ada, bo)
			.flat()
			.filter((piece): piece is Claimed => typeof piece !== 'string');
		const on = (words: string) => pieces.filter((piece) => piece.words === words);
		expect(on('Java')).toEqual([
			{ words: 'Java', on: { kind: 'skill', skill: 'java' }, people: [0, 1] }
		]);
		expect(on('23 months')).toMatchObject([
			{ on: { kind: 'row', row: 'experience' }, people: [1] }
		]);
		expect(on('p99 −40%')).toMatchObject([{ on: { kind: 'claim' }, people: [0] }]);
	});
});
