import { expect, it } from 'vitest';
import type { CandidateWithFacts } from '$lib/domain/candidate';
import { narrativeOf } from './narrative';
import { peopleOf } from './person';
import { testCandidate } from './test-people';

const ada = testCandidate({
	name: 'Ada Fiction',
	lists: ['Go', 'Redis'],
	roles: [
		{ title: 'Engineer', employer: 'Acme', start: '2024-01', shows: ['Kafka'] },
		{ title: 'Engineer', employer: 'Old', start: '2020-01', end: '2022-12' }
	],
	profile: { education: [{ studyType: 'BSc', area: 'Tests', institution: 'School' }] }
});
const bo = testCandidate({
	name: 'Bo Fiction',
	lists: ['Go'],
	roles: [{ start: '2025-01', shows: ['Redis'] }],
	implies: { Kafka: 'Kafka Streams' }
});

function sentences(one: CandidateWithFacts, other: CandidateWithFacts): string[] {
	const [a, b] = peopleOf([one, other]);
	return a && b ? narrativeOf(a, b).flatMap((part) => part.sentences.map(({ text }) => text)) : [];
}

it('says how two people differ, and only that', () => {
	expect(sentences(ada, bo)).toEqual([
		'Ada has 71 months of dated work, Bo 23 months: 4 y apart.',
		'Ada’s career has one gap of 12 months.',
		'Ada states BSc Tests, School; Bo states no education.',
		'Both state Redis: Ada listed; Bo shown in a role, up to 23 months.',
		'Only Ada states Kafka, shown in a role, up to 35 months. For Bo it is implied by Kafka Streams.'
	]);
});

it('says the same of the same people in the other order', () => {
	expect(sentences(bo, ada)).toContain('Ada has 71 months of dated work, Bo 23 months: 4 y apart.');
	expect(sentences(bo, ada)).toHaveLength(sentences(ada, bo).length);
});

it('has nothing to say of two who are alike', () => {
	const twin = testCandidate({ name: 'Cy Fiction', lists: ['Go'] });
	const text = sentences(twin, testCandidate({ name: 'Di Fiction', lists: ['Go'] }));
	expect(text).toEqual(['Cy dates no position.', 'Di dates no position.']);
});
