import type { Plugin } from 'chart.js';
import type { IArc, ICircle, ITextArcSlice, IVennDiagramLayout } from 'chartjs-chart-venn';

/** Pixels from a circle to its letter. */
const letterGap = 12;

/**
 * Corrects what the diagram lays out in three ways: people stand from left to right as in the table beside it (the
 * layout begins with the largest); letters go where no other circle is; and each slice is hit by its own region
 * alone (the layout lets a circle be hit wherever it lies, its overlaps included).
 */
export const exactRegions: Plugin = {
	id: 'exact-regions',
	afterDatasetUpdate(chart, { meta }) {
		// The layout that the controller keeps is in none of its types.
		const { _layout: layout } = meta as unknown as { _layout?: IVennDiagramLayout };
		if (!layout?.sets.length) return;
		const { left, right } = chart.chartArea;
		const circles = layout.sets as ICircle[];
		const [first, second] = circles;
		if (first && second && first.cx > second.cx) mirrorLayout(layout, (x) => left + right - x);
		circles.forEach((circle, i) => {
			const text = letterPlace(circle, circles);
			Object.assign(layout.sets[i] ?? {}, { text, align: 'middle', verticalAlign: 'middle' });
		});
		layout.intersections.forEach((slice, i) => {
			const inRange = (x: number, y: number) => circlesAt(circles, x, y).join() === setsOf(slice);
			Object.assign(meta.data[i] ?? {}, slice, { refs: circles, inRange });
		});
	}
};

/** Which circles hold a point, ascending. */
export function circlesAt(circles: readonly ICircle[], x: number, y: number): number[] {
	return circles.flatMap(({ cx, cy, r }, i) => (Math.hypot(x - cx, y - cy) < r ? [i] : []));
}

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

function mirrorLayout(layout: IVennDiagramLayout, mirror: (x: number) => number): void {
	for (const set of layout.sets) set.cx = mirror(set.cx);
	layout.intersections = layout.intersections.map((slice) => ({
		...slice,
		text: { ...slice.text, x: mirror(slice.text.x) },
		x1: mirror(slice.x1),
		path: slice.path && mirrorPath(slice.path, mirror),
		arcs: slice.arcs.map((arc): IArc => ({ ...arc, x2: mirror(arc.x2), sweep: !arc.sweep }))
	}));
}

function setsOf({ sets }: ITextArcSlice): string {
	return [...sets].sort((a, b) => a - b).join();
}
