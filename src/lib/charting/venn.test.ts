import { describe, expect, it } from 'vitest';
import { overlapOf } from '$lib/comparing/overlap';
import { peopleOf } from '$lib/comparing/person';
import { testCandidate } from '$lib/comparing/testing-people';
import { isToScale, vennConfig, vennRegions } from './venn';
import { palette } from './testing';

/** An overlap of people who list these skills, a letter each. */
function overlap(...lists: string[]) {
	return overlapOf(
		peopleOf(lists.map((letters, i) => testCandidate({ name: `P${i}`, lists: [...letters] }))),
		'listing'
	);
}

describe('regions', () => {
	it('come in the order in which the chart draws them', () => {
		const regions = vennRegions(overlap('abd', 'bcd', 'cad'));
		expect(regions.map(({ people }) => people.join(''))).toEqual([
			'0',
			'1',
			'2',
			'01',
			'02',
			'12',
			'012'
		]);
		expect(regions.map(({ skills }) => skills.map(({ name }) => name).join(''))).toEqual([
			'',
			'',
			'',
			'b',
			'a',
			'c',
			'd'
		]);
	});

	it('hold every skill once', () => {
		const counts = vennRegions(overlap('abcx', 'bcdy', 'cdez')).map(({ skills }) => skills.length);
		expect(counts.reduce((sum, each) => sum + each)).toBe(8);
	});
});

describe('areas', () => {
	it.each([
		['two', ['ab', 'bc'], true],
		['two who share nothing', ['a', 'b'], true],
		['three of whom two share, all have their own', ['ax', 'bx', 'c'], true],
		['three who share only what all share', ['ax', 'bx', 'cx'], false],
		['three of whom one has nothing alone', ['ax', 'bx', 'x'], false]
	])('of %s', (_, lists, toScale) => {
		const drawn = overlap(...lists);
		expect(isToScale(drawn)).toBe(toScale);
		expect(vennConfig(drawn, { palette }).type).toBe(toScale ? 'euler' : 'venn');
	});
});

it('counts the skills of each region', () => {
	const { data } = vennConfig(overlap('abc', 'cd'), { palette });
	expect(data.labels).toEqual(['A', 'B', 'A + B']);
	expect(data.datasets[0]?.data.map(({ value, values }) => [value, values])).toEqual([
		[2, ['a', 'b']],
		[1, ['d']],
		[1, ['c']]
	]);
});

it('does not move when asked', () => {
	const drawn = overlap('a', 'b');
	expect(vennConfig(drawn, { palette, still: true }).options?.animation).toBe(false);
	expect(vennConfig(drawn, { palette }).options).not.toHaveProperty('animation');
});
