import { expect, it } from 'vitest';
import { monthOf } from '$lib/domain/month';
import { cellText } from './cell';
import { compare } from './comparison';
import { peopleOf } from './person';
import { asOf, type Role, testCandidate } from './testing-people';

/** What the table says of one skill, within a window or without. */
function said(roles: Omit<Role, 'shows'>[], window?: { from: number; to: number }) {
	const shown = roles.map((role) => ({ ...role, shows: ['Kafka'] }));
	const people = peopleOf([testCandidate({ name: 'Ada Fictional', roles: shown })], window);
	const [cell] =
		compare(people, asOf)
			.groups.flatMap(({ rows }) => rows)
			.find(({ id }) => id === 'skill:kafka')?.cells ?? [];
	return cell && cellText(cell);
}

it('is said where it has ended, to the month where that is known', () => {
	expect(said([{ start: '2019-01', end: '2021-03' }])).toBe(
		'shown in a role, up to 27 months, last in Mar 2021'
	);
	expect(said([{ start: '2019-01', end: '2021' }])).toBe(
		'shown in a role, up to 36 months, last in 2021'
	);
	expect(said([{ start: '2019-01' }])).toBe('shown in a role, up to 95 months');
});

it('is that of the latest role, whatever the order', () => {
	const roles = [
		{ start: '2021-01', end: '2022-05' },
		{ start: '2019-01', end: '2020-12' }
	];
	expect(said(roles)).toContain('last in May 2022');
});

it('is none at the end of a window that the role goes on after', () => {
	const window = { from: monthOf(2018, 1), to: monthOf(2020, 6) };
	expect(said([{ start: '2019-01', end: '2021-03' }], window)).toBe(
		'shown in a role, up to 18 months'
	);
	expect(said([{ start: '2019-01', end: '2020-03' }], window)).toContain('last in Mar 2020');
});
