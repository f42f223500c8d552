import { expect, it } from 'vitest';
import { monthOf } from '$lib/domain/month';
import { cellText } from './cell';
import { compare } from './comparison';
import { rowsWhileDrawn } from './drawn-rows';
import { peopleOf } from './person';
import { asOf, testCandidate } from './testing-people';

const ada = testCandidate({
	name: 'Ada Fiction',
	lists: ['Redis'],
	roles: [
		{ title: 'Engineer', employer: 'New', start: '2024-01', shows: ['Kafka'] },
		{ title: 'Seller', employer: 'Old', start: '2015-01', end: '2016-12', field: 'sales' }
	]
});
const bo = testCandidate({ name: 'Bo Fiction', roles: [{ start: '2025-01', shows: ['Kafka'] }] });

function drawn(from: number, to: number) {
	const people = peopleOf([ada, bo]);
	const within = peopleOf([ada, bo], { from, to });
	return rowsWhileDrawn(compare(people, asOf), compare(within, asOf));
}

it('has the rows that say something else, and no others', () => {
	const rows = drawn(monthOf(2025, 1), asOf);
	expect(rows.get('skill:kafka')?.cells.map(cellText)).toEqual([
		'shown in a role, up to 23 months',
		'shown in a role, up to 23 months'
	]);
	expect(rows.has('skill:redis')).toBe(false);
	expect(rows.has('place')).toBe(false);
});

it('says of a row that the window has lost that nothing of it lies there', () => {
	const row = drawn(monthOf(2024, 1), asOf).get('field:sales');
	expect(row?.cells.map(cellText)).toEqual(['none in this window', 'not stated']);
});

it('has none where the window holds all', () => {
	expect(drawn(monthOf(2000, 1), asOf).size).toBe(0);
});
