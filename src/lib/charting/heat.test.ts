import { expect, it } from 'vitest';
import { heatMap } from '$lib/comparing/heat';
import { peopleOf } from '$lib/comparing/person';
import { testCandidate } from '$lib/comparing/testing-people';
import { heatCellAt, heatConfig, heatWord, strongest } from './heat';
import { darkPalette, palette } from './testing';

const heat = heatMap(
	peopleOf([
		testCandidate({
			name: 'Ada',
			lists: ['Redis'],
			roles: [{ start: '2024-12', shows: ['Kafka'] }],
			implies: { Java: 'Micronaut' }
		}),
		testCandidate({ name: 'Bo', roles: [{ start: '2025-12', shows: ['Kafka', 'Java'] }] })
	])
);

it('has a cell for each person and skill, found again by its index', () => {
	const data = heatConfig(heat, { palette }).data.datasets[0]?.data ?? [];
	expect(data.map(({ x, y, v }) => [x, y, v])).toEqual([
		['A', 'Kafka', 24],
		['B', 'Kafka', 12],
		['A', 'Java', 0],
		['B', 'Java', 12],
		['A', 'Redis', 0],
		['B', 'Redis', 0]
	]);
	data.forEach(({ cell }, i) => expect(heatCellAt(heat, i)).toBe(cell));
	expect(heatCellAt(heat, data.length)).toBeNull();
});

it('writes what is known in each cell', () => {
	const words = heat.lines.map(({ cells }) => cells.map(heatWord));
	expect(words).toEqual([
		['24', '12'],
		['implied', '12'],
		['listed', '•']
	]);
});

it('keeps its figures legible on the strongest fill of every hue, light and dark', () => {
	for (const [colours, ground] of [
		[palette, '#ffffff'],
		[darkPalette, '#1b1e1f']
	] as const)
		for (const { solid } of colours.people) {
			const fill = channels(solid).map((each, i) => {
				const under = channels(ground)[i] ?? 0;
				return under + (each - under) * strongest;
			});
			expect(contrast(channels(colours.ink), fill)).toBeGreaterThanOrEqual(4.5);
		}
});

function channels(hex: string): number[] {
	return [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));
}

/** The contrast ratio of WCAG 2.2 between two colours in sRGB. */
function contrast(a: readonly number[], b: readonly number[]): number {
	const luminance = (colour: readonly number[]) => {
		const [red = 0, green = 0, blue = 0] = colour
			.map((each) => each / 255)
			.map((each) => (each <= 0.04045 ? each / 12.92 : ((each + 0.055) / 1.055) ** 2.4));
		return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
	};
	const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
	return (light + 0.05) / (dark + 0.05);
}
