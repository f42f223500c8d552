import type { ChartConfiguration } from 'chart.js';
import type { CategoryCounts } from '$lib/comparing/by-category';
import { counted } from '$lib/writing/figures';
import { listWords } from '$lib/writing/lists';
import { withAlpha } from './colour';
import { type ChartStyle, commonOptions, hueOf } from './palette';
import type { ChartTable } from './tables';

/** Lengths of dashes and gaps by a person's pattern, so that lines are told apart without colours. */
const dashes = [[], [6, 3], [2, 3], [10, 3, 2, 3], [6, 2, 2, 2, 2, 2], [1, 2]];

/** Skills by category as a radar: a spoke each category, a line each person. */
export function radarConfig(
	{ people, lines }: CategoryCounts,
	style: ChartStyle
): ChartConfiguration<'radar', number[], string> {
	const { palette } = style;
	const label = { color: palette.ink, font: { family: palette.font, size: 12 } };
	return {
		type: 'radar',
		data: {
			labels: lines.map(({ category }) => category),
			datasets: people.map((person, i) => ({
				label: `${person.letter} ${person.name}`,
				data: lines.map(({ counts }) => counts[i] ?? 0),
				borderColor: hueOf(palette, person),
				borderDash: dashes[person.pattern % dashes.length],
				borderWidth: 2,
				backgroundColor: withAlpha(hueOf(palette, person), 0.08),
				pointBackgroundColor: hueOf(palette, person),
				pointRadius: 3
			}))
		},
		options: {
			...commonOptions(style),
			scales: {
				r: {
					beginAtZero: true,
					angleLines: { color: palette.line },
					grid: { color: palette.line },
					pointLabels: label,
					ticks: { ...label, precision: 0, backdropColor: 'transparent', maxTicksLimit: 5 }
				}
			},
			plugins: {
				legend: {
					position: 'bottom',
					labels: { ...label, usePointStyle: true, pointStyle: 'line' }
				}
			}
		}
	};
}

/** The same figures as a table, a row for each category. */
export function tableOfCategories({ people, lines }: CategoryCounts): ChartTable {
	return {
		caption: 'Skills by category',
		columns: ['Category', ...people.map(({ name }) => name)],
		rows: lines.map(({ category, counts }) => [category, ...counts])
	};
}

/** What it shows: for each person the category with most skills. */
export function radarSummary({ people, lines, left }: CategoryCounts): string {
	const most = people.map((person, i) => {
		const [fullest] = [...lines].sort((a, b) => (b.counts[i] ?? 0) - (a.counts[i] ?? 0));
		const count = fullest?.counts[i] ?? 0;
		return count
			? `${person.name} most in ${fullest?.category ?? ''}, ${counted(count, 'skill')}`
			: `${person.name} none`;
	});
	const rest = left ? ` ${counted(left, 'smaller category', 'smaller categories')} left out.` : '';
	return `Skills in ${counted(lines.length, 'category', 'categories')}: ${listWords(most)}.${rest}`;
}
