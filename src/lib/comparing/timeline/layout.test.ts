import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { monthOf } from '$lib/domain/month';
import { peopleOf } from '../person';
import { asOf, type Role, testCandidate } from '../testing-people';
import { axisOf, timelineLayout, type TimelineItem } from './layout';
import { timelineOf, type TimelineOptions } from './timeline';

const ada = testCandidate({
	name: 'Ada Fiction',
	roles: [
		{ title: 'Lead', employer: 'Acme', start: '2022-09', shows: ['Kafka'] },
		{ title: 'Engineer', employer: 'Beta', start: '2022-01', end: '2022-09' },
		{ title: 'Founder', employer: 'Own', start: '2018', end: '2019' },
		{ title: 'Clerk', employer: 'Undated Ltd' }
	],
	profile: {
		education: [{ studyType: 'BSc', startDate: '2012-10', endDate: '2015-06' }],
		certificates: [{ name: 'Certified Tester', date: '2020' }, { name: 'Unknown day' }],
		awards: [{ title: 'First place', date: '2021-05' }]
	}
});
const bo = testCandidate({ name: 'Bo Fiction', roles: [{ start: '2024-01' }] });

function layoutOf(candidates = [ada, bo], options: Partial<TimelineOptions> = {}, width = 1000) {
	const timeline = timelineOf(peopleOf(candidates), { asOf, ...options });
	return { timeline, ...timelineLayout(timeline, { visible: timeline.bounds, width }) };
}

function itemsOf({ lanes }: ReturnType<typeof layoutOf>, lane = 0): readonly TimelineItem[] {
	return lanes[lane]?.bands.flatMap(({ items }) => items) ?? [];
}
const item = (id: string, layout = layoutOf()) => itemsOf(layout).find((each) => each.id === id);

describe('a lane', () => {
	it('says each item in full', () => {
		expect(itemsOf(layoutOf()).map(({ sentence }) => sentence)).toEqual([
			'Acme, Lead, September 2022 to now, 51 months',
			'Beta, Engineer, January 2022 to September 2022, 9 months',
			'Own, Founder, 2018 to 2019, 2 to 24 months',
			'Gap of 24 months, January 2020 to December 2021, between Founder, Own and Engineer, Beta',
			'Education: BSc, October 2012 to June 2015',
			'Certificate: Certified Tester, 2020',
			'Award: First place, May 2021'
		]);
	});

	it('hides nothing that bears no date', () => {
		expect(layoutOf().lanes[0]?.undated.map(({ sentence }) => sentence)).toEqual([
			'Undated Ltd, Clerk, dates not stated',
			'Certificate: Unknown day, date not stated'
		]);
	});

	it('has soft ends where only the year is known, and sharp ones elsewhere', () => {
		const founder = item('position:/work/2');
		expect(founder?.certain?.x).toBeGreaterThan(founder?.x ?? 0);
		expect(founder?.certain?.width).toBeLessThan(founder?.width ?? 0);
		const engineer = item('position:/work/1');
		expect(engineer?.certain).toEqual({ x: engineer?.x, width: engineer?.width });
		expect(item('certificate:/certificates/0')?.certain).toBeNull();
	});

	it('is open at now', () => {
		const layout = layoutOf();
		const lead = item('position:/work/0', layout);
		expect(lead?.open).toBe(true);
		expect((lead?.x ?? 0) + (lead?.width ?? 0)).toBeCloseTo(layout.now ?? 0);
	});

	it('shares the month of a hand-over between the two', () => {
		const [lead, engineer] = [item('position:/work/0'), item('position:/work/1')];
		expect(lead?.row).toBe(engineer?.row);
		expect((engineer?.x ?? 0) + (engineer?.width ?? 0)).toBeCloseTo(lead?.x ?? 0);
	});

	it('keeps its rows when one looks closer, and counts what is off screen', () => {
		const timeline = timelineOf(peopleOf([ada]), { asOf });
		const visible = { from: monthOf(2022, 3), to: monthOf(2022, 6) };
		const [lane] = timelineLayout(timeline, { visible, width: 500 }).lanes;
		const [only, ...others] = lane?.bands.flatMap(({ items }) => items) ?? [];
		expect(others).toEqual([]);
		expect(only).toMatchObject({ x: 0, width: 500, cutStart: true, cutEnd: true });
		expect(lane).toMatchObject({ before: 5, after: 1 });
		expect(lane?.rows).toBe(layoutOf([ada]).lanes[0]?.rows);
	});

	it('shows when a chosen skill was used', () => {
		const kafka = { id: 'kafka' as never, name: 'Kafka' };
		const found = itemsOf(layoutOf([ada], { skills: [kafka] })).filter(
			({ kind }) => kind === 'skill'
		);
		expect(found.map(({ sentence }) => sentence)).toEqual([
			'Kafka, Acme, September 2022 to now, up to 51 months'
		]);
	});
});

it('never lets one role cover another', () => {
	const month = fc
		.tuple(fc.integer({ min: 2000, max: 2025 }), fc.integer({ min: 0, max: 12 }))
		.map(([year, inYear]) => (inYear ? `${year}-${String(inYear).padStart(2, '0')}` : `${year}`));
	const role = fc.record({ start: month, end: fc.option(month, { nil: undefined }) });
	fc.assert(
		fc.property(fc.array(role, { maxLength: 12 }), (roles: Role[]) => {
			const items = itemsOf(layoutOf([testCandidate({ name: 'Cy', roles })]));
			const positions = items.filter(({ kind }) => kind === 'position');
			for (const [i, a] of positions.entries())
				for (const b of positions.slice(i + 1)) {
					if (a.row !== b.row) continue;
					const [left, right] = a.x <= b.x ? [a, b] : [b, a];
					expect(left.x + left.width).toBeLessThanOrEqual(right.x + 1e-6);
				}
		})
	);
});

it('draws an overlap over the rows of both positions', () => {
	const layout = layoutOf([
		testCandidate({
			name: 'Di Fiction',
			roles: [
				{ title: 'Agent', start: '2018-01', end: '2021-03' },
				{ title: 'Founder', start: '2017-11', end: '2019-10' }
			]
		})
	]);
	const found = itemsOf(layout).find(({ kind }) => kind === 'overlap');
	expect(found).toMatchObject({ row: 0, rowSpan: 2, months: { min: 22, max: 22 } });
	expect(found?.sentence).toBe(
		'Overlap of 22 months, January 2018 to October 2019: Founder and Agent'
	);
});

describe('aligned by the start of the career', () => {
	it('everyone begins at one point, and now is no line', () => {
		const layout = layoutOf([ada, bo], { align: 'career-start' });
		const starts = [0, 1].map((lane) =>
			Math.min(
				...itemsOf(layout, lane)
					.filter(({ kind }) => kind === 'position')
					.map(({ outer }) => outer.from)
			)
		);
		expect(starts).toEqual([0, 0]);
		expect(layout.now).toBeNull();
	});

	it('who dates no position is told in words', () => {
		const eve = testCandidate({
			name: 'Eve Fiction',
			profile: { awards: [{ title: 'First place', date: '2021-05' }] }
		});
		const [lane] = layoutOf([eve], { align: 'career-start' }).lanes;
		expect(lane?.undated.map(({ sentence }) => sentence)).toEqual(['Award: First place, May 2021']);
	});
});

it('goes from months to pixels and back', () => {
	const axis = axisOf({ from: 100, to: 200 }, 500);
	expect(axis.xOf(110)).toBe(50);
	expect(axis.monthAt(axis.xOf(123.4))).toBeCloseTo(123.4);
});
