import { describe, expect, it } from 'vitest';
import type { SkillRequirement } from '$lib/domain/brief';
import { peopleOf } from '../person';
import { standingsIn, standingWords } from '../standing-words';
import { asOf, type Sketch, testCandidate } from '../testing-people';
import { coverageOf } from './coverage';
import { briefGroup } from './rows';
import { asks, briefOf } from './testing';

type Person = Omit<Sketch, 'name'>;
const kafka = (start: string, end?: string): Person => ({
	roles: [{ start, ...(end === undefined ? {} : { end }), shows: ['Kafka'] }]
});

/** Where each person stands in a row of the brief: its counts, or its only requirement. */
function stand(row: 'counts' | 'requirement', asked: SkillRequirement[], sketches: Person[]) {
	const people = peopleOf(
		sketches.map((sketch, i) => testCandidate({ name: `Person ${i}`, ...sketch }))
	);
	const { rows } = briefGroup(
		'Backend',
		coverageOf(briefOf(...asked), people, asOf),
		people,
		false
	);
	return rows[row === 'counts' ? 0 : 1]?.cells.map((cell) =>
		standingsIn(cell).map(standingWords).join()
	);
}
const nearest = 'the nearest to what is asked';
const off = (months: string) => `${months} further off than the nearest`;

describe('beside months that are asked for', () => {
	const asked = [asks('Kafka', { months: 36 })];

	it('whoever is least short is the nearest, be it that all are short', () => {
		expect(
			stand('requirement', asked, [kafka('2020-01'), kafka('2024-05'), kafka('2025-12')])
		).toEqual([nearest, off('5 months'), off('24 months')]);
		expect(stand('requirement', asked, [kafka('2024-05'), kafka('2025-12')])).toEqual([
			nearest,
			off('19 months')
		]);
	});

	it('more than is asked for is no nearer', () => {
		expect(stand('requirement', asked, [kafka('2015-01'), kafka('2023-01')])).toEqual(['', '']);
	});

	it('what is unknown is neither near nor far', () => {
		const people = [kafka('2020-01'), {}, { lists: ['Kafka'] }, { projects: ['Kafka'] }];
		expect(stand('requirement', asked, people)).toEqual(['', '', '', '']);
		expect(stand('requirement', asked, [...people, kafka('2024-05')])).toEqual([
			...[nearest, '', '', '', off('5 months')]
		]);
	});

	it('years without months are told as a range, or not ranked', () => {
		expect(stand('requirement', asked, [kafka('2020-01'), kafka('2024', '2025')])).toEqual([
			nearest,
			off('12 to 34 months')
		]);
		expect(stand('requirement', asked, [kafka('2024', '2025'), kafka('2025-12')])).toEqual([
			'',
			''
		]);
	});
});

it('beside a last use that is asked for, whoever used it the least too long ago is the nearest', () => {
	const asked = [asks('Kafka', { within: 24 })];
	expect(
		stand('requirement', asked, [
			kafka('2010-01', '2024-11'),
			kafka('2018-01', '2024-05'),
			kafka('2018-01', '2022-05')
		])
	).toEqual([nearest, off('6 months'), off('30 months')]);
	expect(stand('requirement', asked, [kafka('2020-01'), kafka('2020-01', '2025-05')])).toEqual([
		'',
		''
	]);
});

it('beside a skill alone nobody is nearer than another', () => {
	expect(stand('requirement', [asks('Kafka')], [kafka('2020-01'), kafka('2025-12')])).toEqual([
		'',
		''
	]);
});

describe('the must-haves met', () => {
	const asked = [asks('Kafka', { months: 12 }), asks('Redis'), asks('Go')];
	const shows = (...skills: string[]): Person => ({ roles: [{ start: '2020-01', shows: skills }] });

	it('are the most only where what others do not state could not change it', () => {
		expect(stand('counts', asked, [shows('Kafka', 'Redis', 'Go'), shows('Kafka')])).toEqual([
			'',
			''
		]);
		expect(
			stand('counts', asked, [shows('Kafka', 'Redis', 'Go'), { lists: ['Kafka', 'Redis'] }])
		).toEqual(['the most', '2 to 3 fewer than the most']);
	});
});
