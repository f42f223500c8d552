import type { ChartConfiguration, Plugin } from 'chart.js';
import type { MatrixDataPoint } from 'chartjs-chart-matrix';
import type { HeatCell, HeatMap } from '$lib/comparing/heat';
import type { Step } from '$lib/domain/skill';
import { withAlpha } from './colour';
import { drawFigure } from './figures';
import { type ChartStyle, commonOptions, hueOf, type Palette } from './palette';

/** One cell as the chart's data; `v` is months, 0 where there are none. */
export type HeatDatum = MatrixDataPoint & { readonly cell: HeatCell };
export type HeatConfiguration = ChartConfiguration<'matrix', HeatDatum[], string>;

/** The faintest and strongest fill. Ink stays legible on the strongest of every hue, light and dark. */
const faintest = 0.08;
export const strongest = 0.4;

/** What a step below a role looks like: diagonals for a project, dots for studies; by the patterns of the people. */
const textures: Partial<Record<Step, number>> = { project: 1, studied: 2 };

/** Pixels between cells. */
const seam = 2;

/**
 * People × skills by months: the stronger the fill, the more months; hatched where the highest evidence is a project;
 * framed where a skill is stated without dates; a dot where it is not stated. The number is written in the cell.
 */
export function heatConfig(heat: HeatMap, style: ChartStyle): HeatConfiguration {
	const { palette } = style;
	const { people, lines } = heat;
	const cells = lines.flatMap((line) => line.cells.map((cell) => ({ line, cell })));
	const cellAt = (i: number) => cells[i]?.cell;
	const label = { color: palette.ink, font: { family: palette.font, size: 12 } };
	return {
		type: 'matrix',
		data: {
			datasets: [
				{
					label: 'Months',
					data: cells.map(({ line, cell }) => ({
						x: people[cell.person]?.letter ?? '',
						y: line.name,
						v: cell.months?.max ?? 0,
						cell
					})),
					backgroundColor: ({ dataIndex }) => fillOf(cellAt(dataIndex), heat, palette),
					borderColor: ({ dataIndex }) =>
						isFramed(cellAt(dataIndex)) ? palette.line : 'transparent',
					borderWidth: 1,
					hoverBorderColor: palette.ink,
					width: ({ chart }) => Math.max(1, (chart.chartArea?.width ?? 0) / people.length - seam),
					height: ({ chart }) => Math.max(1, (chart.chartArea?.height ?? 0) / lines.length - seam)
				}
			]
		},
		options: {
			...commonOptions(style),
			scales: {
				x: {
					type: 'category',
					labels: people.map(({ letter }) => letter),
					position: 'top',
					offset: true,
					grid: { display: false },
					border: { display: false },
					ticks: { ...label, autoSkip: false, maxRotation: 0 }
				},
				y: {
					type: 'category',
					labels: lines.map(({ name }) => name),
					reverse: false,
					offset: true,
					grid: { display: false },
					border: { display: false },
					ticks: { ...label, autoSkip: false }
				}
			},
			plugins: {
				legend: { display: false },
				tooltip: {
					callbacks: {
						title: () => '',
						label: ({ dataIndex }) => cellAt(dataIndex)?.sentence ?? ''
					}
				}
			}
		},
		plugins: [wordsInCells(heat, palette)]
	};
}

/** The cell that an element of the chart stands for. */
export function heatCellAt({ lines, people }: HeatMap, index: number): HeatCell | null {
	return lines[Math.floor(index / people.length)]?.cells[index % people.length] ?? null;
}

/** What is written in a cell: months, or how it is known; a dot where nothing is stated. */
export function heatWord({ state, step, months }: HeatCell): string {
	if (state === 'not-stated') return '•';
	if (state === 'implied') return 'implied';
	if (state === 'outside-window') return '–';
	return months ? String(months.max) : (step ?? '');
}

function isFramed(cell: HeatCell | undefined): boolean {
	return cell?.state === 'stated' && !cell.months?.max;
}

function fillOf(cell: HeatCell | undefined, { people, longest }: HeatMap, palette: Palette) {
	const person = cell && people[cell.person];
	const months = cell?.months?.max ?? 0;
	if (!person || !months) return 'transparent';
	const fill = withAlpha(
		hueOf(palette, person),
		faintest + (strongest - faintest) * (months / longest)
	);
	const ladder = cell.step && textures[cell.step];
	return ladder && palette.texture ? palette.texture(fill, ladder) : fill;
}

/** Writes each cell's months or word, where it fits. */
function wordsInCells(heat: HeatMap, palette: Palette): Plugin<'matrix'> {
	return {
		id: 'words-in-cells',
		afterDatasetsDraw(chart) {
			const { ctx, chartArea } = chart;
			const room = chartArea.width / heat.people.length - seam * 2;
			ctx.save();
			ctx.font = `11px ${palette.font}`;
			chart.getDatasetMeta(0).data.forEach((element, i) => {
				const cell = heatCellAt(heat, i);
				const word = cell ? heatWord(cell) : '';
				if (!cell || ctx.measureText(word).width > room) return;
				const { x, y } = element.tooltipPosition(true);
				if (x === null || y === null) return;
				ctx.fillStyle = cell.months?.max ? palette.ink : palette.ink2;
				drawFigure(ctx, word, x, y, 'center');
			});
			ctx.restore();
		}
	};
}
