import { describe, expect, it } from 'vitest';
import { monthOf } from '$lib/domain/month';
import type { Profile, ProfileWork } from '$lib/domain/profile';
import { datesOf } from '../dates';
import { careerInShort, careerOf } from './career';

const asOf = monthOf(2026, 11);

function career(...work: ProfileWork[]) {
	const profile = { work } satisfies Profile;
	return careerOf(careerInShort(profile, datesOf(profile, asOf), new Map()));
}

const role = (name: string, startDate?: string, endDate?: string, position = 'Clerk') => ({
	name,
	position,
	...(startDate && { startDate }),
	...(endDate && { endDate })
});

describe('positions', () => {
	it('come newest first, undated ones last in their own order', () => {
		const { positions } = career(
			role('First', '2010-01', '2012-01'),
			role('Undated'),
			role('Now', '2020-01'),
			role('Middle', '2012-02', '2019-12')
		);
		expect(positions.map(({ employer }) => employer)).toEqual([
			'Now',
			'Middle',
			'First',
			'Undated'
		]);
	});

	it('go on where no end is given, and where a word says so', () => {
		const { current, total } = career(
			role('A', '2026-01'),
			role('B', '2026-02', 'Present'),
			role('C', '2026-03', '')
		);
		expect(current).toHaveLength(3);
		expect(total).toEqual({ min: 11, max: 11 });
	});

	it('support no month where a date cannot be read, or runs backwards', () => {
		const { positions, total } = career(
			role('Words', 'Spring 2019', '2020-01'),
			role('End', '2019-01', 'a while ago'),
			role('Back', '2020-05', '2019-05')
		);
		expect(positions.map(({ months }) => months)).toEqual([null, null, null]);
		expect(total).toBeNull();
	});

	it('count no month that has not happened', () => {
		expect(career(role('Ahead', '2026-10', '2027-12')).total).toEqual({ min: 2, max: 2 });
		expect(career(role('Later', '2027-01')).total).toBeNull();
	});

	it('known only to the year stay a range', () => {
		const { positions, total } = career(role('A', '2019', '2020'));
		expect(positions[0]?.months).toEqual({ min: 2, max: 24 });
		expect(total).toEqual({ min: 2, max: 24 });
	});

	it('find the longest, and of equals the newest', () => {
		const { longest } = career(
			role('Old', '2010-01', '2010-12'),
			role('New', '2012-01', '2012-12')
		);
		expect(longest).toBe('/work/1');
	});
});

describe('gaps', () => {
	it('are reported from three months on, with their neighbours', () => {
		const { gaps } = career(
			role('C', '2021-04', '2021-12'),
			role('B', '2020-06', '2020-12'),
			role('A', '2020-01', '2020-03')
		);
		expect(gaps).toEqual([
			{
				after: '/work/1',
				before: '/work/0',
				span: { from: monthOf(2021, 1), to: monthOf(2021, 3) },
				months: 3
			}
		]);
	});

	it('need to be certain: a year-only end may reach to December', () => {
		expect(career(role('B', '2020-03', '2021-01'), role('A', '2018', '2019')).gaps).toEqual([]);
	});
});

describe('overlaps', () => {
	it('leave out the month in which a job changes', () => {
		expect(career(role('B', '2020-06'), role('A', '2019-01', '2020-06')).overlaps).toEqual([]);
	});

	it('are reported from two months on', () => {
		const { overlaps } = career(role('B', '2020-05'), role('A', '2019-01', '2020-06'));
		expect(overlaps).toMatchObject([{ a: '/work/0', b: '/work/1', months: 2 }]);
	});
});

describe('promotions', () => {
	it('are a later, different title at the same employer, however it is written', () => {
		const { promotions } = career(
			role('Acme Pvt. Ltd.', '2021-02', '2023-01', 'Senior Clerk'),
			role('Acme', '2019-01', '2021-01', 'Clerk')
		);
		expect(promotions).toEqual([{ employer: 'Acme Pvt. Ltd.', from: '/work/1', to: '/work/0' }]);
	});

	it('are no other terms of the same post', () => {
		expect(
			career(
				role('Acme', '2021-02', '', 'Clerk'),
				role('Acme', '2019-01', '2021-01', 'Clerk (Contract)')
			).promotions
		).toEqual([]);
	});

	it('are neither the same title again nor a return years later', () => {
		expect(career(role('Acme', '2021-02'), role('Acme', '2019-01', '2021-01')).promotions).toEqual(
			[]
		);
		expect(
			career(role('Acme', '2024-02', '', 'Head'), role('Acme', '2019-01', '2021-01')).promotions
		).toEqual([]);
	});
});

it('counts the months of each line of work once', () => {
	const { byField } = career(
		role('B', '2020-01', '2020-12', 'Backend Engineer'),
		role('A', '2020-07', '2021-06', 'Software Developer'),
		role('C', '2022-01', '2022-03', 'Nurse')
	);
	expect(byField).toEqual([
		{ field: 'software', months: { min: 18, max: 18 } },
		{ field: 'health', months: { min: 3, max: 3 } }
	]);
});
