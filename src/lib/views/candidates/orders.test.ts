import { expect, it } from 'vitest';
import { ordersOffered } from './orders';

const offered = (...asking: Parameters<typeof ordersOffered>) =>
	ordersOffered(...asking).map(({ value }) => value);

it('offers months and last use where skills are asked for', () => {
	expect(offered({ sort: 'match', asksSkills: true, isBlind: false })).toEqual([
		...['match', 'months', 'used', 'experience', 'name', 'added']
	]);
});

it('offers neither without any, unless the list is in that order', () => {
	expect(offered({ sort: 'match', asksSkills: false, isBlind: false })).toEqual([
		...['match', 'experience', 'name', 'added']
	]);
	expect(offered({ sort: 'used', asksSkills: false, isBlind: false })).toContain('used');
});

it('does not offer names where they are hidden', () => {
	expect(offered({ sort: 'match', asksSkills: true, isBlind: true })).not.toContain('name');
});
