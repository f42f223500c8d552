import { describe, expect, it } from 'vitest';
import { monthOf } from '$lib/domain/month';
import { pointer } from '$lib/domain/pointer';
import { peopleOf } from '../person';
import { timelineSummary } from '../summary';
import { asOf, idOf, testCandidate } from '../testing-people';
import { timelineOf } from './timeline';

const ada = testCandidate({
	name: 'Ada Example',
	lists: ['Redis'],
	implies: { Java: 'Micronaut' },
	roles: [
		{ title: 'Lead', employer: 'Acme', start: '2022-01', shows: ['Kafka'] },
		{ title: 'Engineer', employer: 'acme', start: '2020-01', end: '2021-12', shows: ['Kafka'] },
		{ title: 'Intern', employer: 'Initech', start: '2015-01', end: '2016-12' }
	]
});
const promoted = {
	...ada,
	facts: {
		...ada.facts,
		career: {
			...ada.facts.career,
			promotions: [{ employer: 'Acme', from: pointer('work', 1), to: pointer('work', 0) }]
		}
	}
};
const window = { from: monthOf(2023, 1), to: asOf };
const bandsOf = (options: Partial<Parameters<typeof timelineOf>[1]> = {}) => {
	const people = peopleOf([promoted], options.window);
	return timelineOf(people, { asOf, ...options }).lanes[0]?.bands ?? [];
};
const sentences = (band = 0, options = {}) =>
	bandsOf(options)[band]?.entries.map(({ sentence }) => sentence) ?? [];

describe('the career', () => {
	it('frames positions in a row at one employer, and marks where a new title began', () => {
		expect(sentences()).toContain(
			'acme, 2 positions in a row, January 2020 to now, 83 months in all'
		);
		expect(sentences()).toContain('New title at Acme: Engineer to Lead, January 2022');
		const tenure = bandsOf()[0]?.entries.find(({ kind }) => kind === 'tenure');
		expect(tenure).toMatchObject({ row: 0, rowSpan: 1, open: true });
	});

	it('frames no single position', () => {
		expect(sentences().filter((sentence) => sentence.includes('Initech, 1'))).toEqual([]);
	});
});

describe('a window', () => {
	it('leaves everything on the axis and says what of it counts', () => {
		const said = sentences(0, { window });
		expect(said).toContain(
			'Acme, Lead, January 2022 to now, 59 months, 47 months of it in the window'
		);
		expect(said).toContain(
			'Initech, Intern, January 2015 to December 2016, 24 months, outside the window'
		);
	});

	it('reaches to the end of the axis where it reaches to now', () => {
		const [lane] = timelineOf(peopleOf([ada], window), { asOf, window }).lanes;
		expect(lane?.window).toEqual({ from: window.from, to: Infinity });
	});

	it('moves with careers that are aligned', () => {
		const aligned = timelineOf(peopleOf([ada], window), { asOf, window, align: 'career-start' });
		expect(aligned.lanes[0]?.window?.from).toBe(window.from - monthOf(2015, 1));
	});

	it('is in the summary', () => {
		const people = peopleOf([ada], window);
		expect(timelineSummary(timelineOf(people, { asOf, window }))).toBe(
			'Ada Example: 47 months in 1 position in the window.'
		);
	});
});

describe('the lane of a skill', () => {
	const remark = (skill: string) =>
		bandsOf({ skills: [{ id: idOf(skill), name: skill }] })[2]?.remark;

	it('shows when roles showed it, and says what there is where none did', () => {
		expect(sentences(2, { skills: [{ id: idOf('Kafka'), name: 'Kafka' }] })).toEqual([
			'Kafka, Acme, January 2022 to now, up to 59 months',
			'Kafka, acme, January 2020 to December 2021, up to 24 months'
		]);
		expect(remark('Kafka')).toBeUndefined();
		expect(remark('Redis')).toBe('listed, no dates');
		expect(remark('Java')).toBe('only implied by Micronaut');
		expect(remark('Cobol')).toBe('not stated');
	});
});
