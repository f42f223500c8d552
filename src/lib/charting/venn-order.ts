import type { ChartMeta, Plugin } from 'chart.js';
import type { ArcSlice, IArc, ICircle, IVennDiagramLayout } from 'chartjs-chart-venn';

/** What the diagram keeps of a slice once it is laid out. */
interface Slice {
	x1: number;
	path?: string;
	arcs?: readonly IArc[];
}

/** Pixels from a circle to its letter. */
const letterGap = 12;

/**
 * The layout puts the larger circle on the left. The table beside it puts A there, so where the circles stand the
 * other way round the diagram is mirrored. Letters go where no other circle is.
 */
export const peopleInOrder: Plugin<'euler' | 'venn'> = {
	id: 'people-in-order',
	afterDatasetUpdate(chart, { meta }) {
		const { _layout: layout, data } = meta as unknown as ChartMeta & {
			_layout?: IVennDiagramLayout;
			data: readonly (ArcSlice & Slice)[];
		};
		const [first, second] = layout?.sets ?? [];
		if (!layout || !first || !second) return;
		if (first.cx > second.cx) {
			const { left, right } = chart.chartArea;
			const mirror = (x: number) => left + right - x;
			for (const set of layout.sets) set.cx = mirror(set.cx);
			layout.intersections.forEach((slice, i) => {
				const drawn = { ...slice, ...mirrored(slice, mirror), refs: layout.sets };
				drawn.text = { ...slice.text, x: mirror(slice.text.x) };
				layout.intersections[i] = drawn;
				Object.assign(data[i] ?? {}, drawn);
			});
		}
		const circles = layout.sets as ICircle[];
		circles.forEach((circle, i) => {
			const text = letterPlace(circle, circles);
			Object.assign(layout.sets[i] ?? {}, { text, align: 'middle', verticalAlign: 'middle' });
		});
	}
};

/** A point just outside a circle and outside all others, as far from their middle as can be; else above it. */
export function letterPlace(circle: ICircle, all: readonly ICircle[]): { x: number; y: number } {
	const others = all.filter((each) => each !== circle);
	const x = others.reduce((sum, { cx }) => sum + cx, 0) / others.length;
	const y = others.reduce((sum, { cy }) => sum + cy, 0) / others.length;
	const away = Math.atan2(circle.cy - y, circle.cx - x);
	const up = -Math.PI / 2;
	const places = [away, up, up - 0.6, up + 0.6, -up].map((angle) => ({
		x: circle.cx + Math.cos(angle) * (circle.r + letterGap),
		y: circle.cy + Math.sin(angle) * (circle.r + letterGap)
	}));
	const free = places.find((place) =>
		others.every(({ cx, cy, r }) => Math.hypot(place.x - cx, place.y - cy) > r + letterGap / 2)
	);
	return free ?? { x: circle.cx, y: circle.cy - circle.r - letterGap };
}

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
