import { describe, expect, it } from 'vitest';
import { monthOf } from '$lib/domain/month';
import { ticksFor } from './ticks';

const years = (from: number, to: number) => ({ from: monthOf(from, 1), to: monthOf(to, 1) });
const labels = (visible: { from: number; to: number }, width: number) =>
	ticksFor(visible, width, 'calendar').map(({ label }) => label);

describe('ticks', () => {
	it('are years where there is room for years', () => {
		expect(labels(years(2020, 2024), 400)).toEqual(['2020', '2021', '2022', '2023', '2024']);
	});

	it('are quarters and months closer up', () => {
		expect(labels(years(2022, 2023), 400)).toEqual([
			'2022',
			'Apr 2022',
			'Jul 2022',
			'Oct 2022',
			'2023'
		]);
		expect(labels({ from: monthOf(2022, 3), to: monthOf(2022, 5) }, 400)).toEqual([
			'Mar 2022',
			'Apr 2022',
			'May 2022'
		]);
	});

	it('keep their distance however far one looks', () => {
		for (const span of [2, 7, 30, 100, 700, 3000])
			for (const width of [120, 390, 1440]) {
				const ticks = ticksFor({ from: 24000, to: 24000 + span }, width, 'calendar');
				for (const [i, { x }] of ticks.slice(1).entries())
					expect(x - (ticks[i]?.x ?? 0)).toBeGreaterThanOrEqual(56);
			}
	});

	it('count from the start where careers are aligned', () => {
		const ticks = ticksFor({ from: -2, to: 26 }, 600, 'career-start');
		expect(ticks.map(({ label }) => label)).toEqual(['start', '6 m', '1 y', '1 y 6 m', '2 y']);
	});

	it('are none where nothing is on screen', () => {
		expect(labels(years(2020, 2020), 400)).toEqual([]);
		expect(labels(years(2020, 2021), 0)).toEqual([]);
	});
});
