import type { ChartMeta, Plugin } from 'chart.js';
import type { ArcSlice, IArc, ICircle, IVennDiagramLayout } from 'chartjs-chart-venn';

/** What the diagram keeps of a slice once it is laid out. */
interface Slice {
	x1: number;
	path?: string;
	arcs?: readonly IArc[];
}

/**
 * The layout puts the larger circle on the left. The table beside it puts A there, so where the circles stand the
 * other way round the diagram is mirrored, as the columns are.
 */
export const peopleInOrder: Plugin<'euler' | 'venn'> = {
	id: 'people-in-order',
	afterDatasetUpdate(chart, { meta }) {
		const { _layout: layout, data } = meta as unknown as ChartMeta & {
			_layout?: IVennDiagramLayout;
			data: readonly (ArcSlice & Slice)[];
		};
		const [first, second] = layout?.sets ?? [];
		if (!layout || !first || !second || first.cx <= second.cx) return;
		const { left, right } = chart.chartArea;
		const mirror = (x: number) => left + right - x;
		for (const set of layout.sets) {
			set.cx = mirror(set.cx);
			set.text.x = mirror(set.text.x);
			set.align = set.align === 'end' ? 'start' : 'end';
		}
		layout.intersections.forEach((slice, i) => {
			const drawn = { ...slice, ...mirrored(slice, mirror), refs: layout.sets as ICircle[] };
			drawn.text = { ...slice.text, x: mirror(slice.text.x) };
			layout.intersections[i] = drawn;
			Object.assign(data[i] ?? {}, drawn);
		});
	}
};

function mirrored({ x1, path, arcs = [] }: Slice, mirror: (x: number) => number): Slice {
	return {
		x1: mirror(x1),
		path: path && mirrorPath(path, mirror),
		arcs: arcs.map((arc) => ({ ...arc, x2: mirror(arc.x2), sweep: !arc.sweep }))
	};
}

/** Mirrors the moves and arcs of a path, the only steps circles need; arcs then turn the other way round. */
export function mirrorPath(path: string, mirror: (x: number) => number): string {
	return path.replace(/([MmAa])\s*([^MmAa]*)/g, (_, step: string, given: string) => {
		const numbers = given
			.trim()
			.split(/[\s,]+/)
			.map(Number);
		const at = numbers.length - 2;
		const x = numbers[at] ?? 0;
		numbers[at] = step === step.toUpperCase() ? mirror(x) : -x;
		if (at > 0) numbers[at - 1] = 1 - (numbers[at - 1] ?? 0);
		return `${step} ${numbers.join(' ')} `;
	});
}
