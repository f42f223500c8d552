import { expect, it } from 'vitest';
import { heatMap } from './heat';
import { peopleOf } from './person';
import { heatSummary } from './summary';
import { testCandidate } from './testing-people';

const people = peopleOf([
	testCandidate({
		name: 'Ada Fiction',
		lists: ['Redis'],
		roles: [{ start: '2024-12', shows: ['Kafka'] }],
		implies: { Java: 'Micronaut' }
	}),
	testCandidate({
		name: 'Bo Fiction',
		roles: [{ start: '2025-12', shows: ['Kafka', 'Redis', 'Java'] }]
	})
]);

it('puts the skills with most months first, and those held by more where these are equal', () => {
	const { lines, longest } = heatMap(people);
	expect(lines.map(({ name, total }) => [name, total])).toEqual([
		['Kafka', 36],
		['Redis', 12],
		['Java', 12]
	]);
	expect(longest).toBe(24);
});

it('says of each cell what is known', () => {
	const [kafka, redis, java] = heatMap(people).lines;
	expect(kafka?.cells[0]?.sentence).toBe('Ada Fiction, Kafka: shown in a role, up to 24 months');
	expect(redis?.cells[0]).toMatchObject({ state: 'stated', step: 'listed', months: null });
	expect(java?.cells[0]).toMatchObject({ state: 'implied', step: null });
});

it('counts what it leaves out', () => {
	expect(heatMap(people, 1)).toMatchObject({ left: 2, longest: 24 });
	expect(heatSummary(heatMap(people, 1))).toBe(
		'1 skill of 2 people by months. Kafka: Ada Fiction up to 24 and Bo Fiction up to 12 months. 2 more skills not on show.'
	);
});

it('of nobody is empty', () => {
	expect(heatMap([])).toMatchObject({ lines: [], longest: 0 });
});
