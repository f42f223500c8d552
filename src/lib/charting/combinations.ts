import type { ChartConfiguration, Plugin } from 'chart.js';
import type { Combination, Overlap } from '$lib/comparing/overlap';
import { counted, someWords } from '$lib/comparing/words';
import { withAlpha } from './colour';
import { drawFigure } from './figures';
import { type ChartStyle, commonOptions, hueOf, type Palette } from './palette';
import { lettersOf, whoWords } from './people-words';

/** The most skills a tooltip names before it counts. */
const named = 8;

/**
 * Distinct combinations of people as ranked bars, in the order they are given; for any number of people.
 * @param combinations the ones to show, `overlap.combinations` or a sorted or shortened copy; bar i is combination i.
 */
export function combinationsConfig(
	{ people }: Overlap,
	combinations: readonly Combination[],
	style: ChartStyle
): ChartConfiguration<'bar', number[], string> {
	const { palette } = style;
	const fill = combinations.map(({ people: [first = 0, ...others] }) => {
		const person = people[first];
		if (others.length || !person) return withAlpha(palette.ink, 0.55);
		const hue = hueOf(palette, person);
		return palette.texture?.(hue, person.pattern) ?? hue;
	});
	const at = (i: number) => combinations[i] ?? { people: [], skills: [] };
	return {
		type: 'bar',
		data: {
			labels: combinations.map((each) => lettersOf(people, each.people)),
			datasets: [
				{
					label: 'Skills',
					data: combinations.map(({ skills }) => skills.length),
					backgroundColor: fill,
					borderRadius: 2,
					barPercentage: 0.8,
					categoryPercentage: 0.9
				}
			]
		},
		options: {
			...commonOptions(style),
			indexAxis: 'y',
			layout: { padding: { right: 32 } },
			scales: {
				x: { display: false, beginAtZero: true },
				y: {
					grid: { display: false },
					border: { color: palette.line },
					ticks: { color: palette.ink, autoSkip: false, font: { family: palette.font, size: 12 } }
				}
			},
			plugins: {
				legend: { display: false },
				tooltip: {
					callbacks: {
						title: ([item]) => whoWords(people, at(item?.dataIndex ?? 0).people),
						label: ({ dataIndex }) => {
							const { skills } = at(dataIndex);
							const names = skills.map(({ name }) => name);
							return `${counted(names.length, 'skill')}: ${someWords(names, named)}`;
						}
					}
				}
			}
		},
		plugins: [countsAtEnds(palette)]
	};
}

/** Writes each bar's count beside its end. */
function countsAtEnds(palette: Palette): Plugin<'bar'> {
	return {
		id: 'counts-at-ends',
		afterDatasetsDraw(chart) {
			const { ctx, data } = chart;
			ctx.save();
			ctx.font = `12px ${palette.font}`;
			ctx.fillStyle = palette.ink;
			chart
				.getDatasetMeta(0)
				.data.forEach(({ x, y }, i) =>
					drawFigure(ctx, String(data.datasets[0]?.data[i] ?? ''), x + 6, y)
				);
			ctx.restore();
		}
	};
}
