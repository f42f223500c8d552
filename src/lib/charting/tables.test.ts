import { expect, it } from 'vitest';
import { heatMap } from '$lib/comparing/heat';
import { overlapOf } from '$lib/comparing/overlap';
import { peopleOf } from '$lib/comparing/person';
import { asOf, testCandidate } from '$lib/comparing/testing-people';
import { timelineOf } from '$lib/comparing/timeline/timeline';
import { tableOfHeat, tableOfOverlap, tableOfTimeline } from './tables';

const people = peopleOf([
	testCandidate({
		name: 'Ada',
		lists: ['Redis'],
		roles: [
			{ title: 'Lead', employer: 'Acme', start: '2024-12', shows: ['Kafka'] },
			{ title: 'Clerk', employer: 'Old' }
		]
	}),
	testCandidate({ name: 'Bo', lists: ['Redis', 'Go'] })
]);

it('lists who has what', () => {
	const overlap = overlapOf(people, 'listing');
	expect(tableOfOverlap(overlap, overlap.combinations)).toEqual({
		caption: 'Skills stated, by who states them',
		columns: ['Who', 'Count', 'Skills'],
		rows: [
			['Ada and Bo', 1, 'Redis'],
			['Only Ada', 1, 'Kafka'],
			['Only Bo', 1, 'Go']
		]
	});
});

it('lists months, and says what is not stated', () => {
	const { columns, rows } = tableOfHeat(heatMap(people));
	expect(columns).toEqual(['Skill', 'Ada', 'Bo']);
	expect(rows).toEqual([
		['Kafka', 24, 'not stated'],
		['Redis', 'listed', 'listed'],
		['Go', 'not stated', 'listed']
	]);
});

it('lists the time axis, with what bears no date', () => {
	expect(tableOfTimeline(timelineOf(people, { asOf })).rows).toEqual([
		['Ada', 'Acme, Lead', 'December 2024', 'now', 24],
		['Ada', 'Old, Clerk, dates not stated', 'not stated', 'not stated', '']
	]);
});
