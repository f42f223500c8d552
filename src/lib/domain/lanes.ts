import type { Span } from './span';

/**
 * The lane of each span, from 0, so that no two in one lane run side by side. Spans that share a single month
 * stay in one lane: that is a change of position, not two at once.
 * @param spans `null` where a position is undated; it gets lane 0.
 */
export function lanesOf(spans: readonly (Span | null)[]): number[] {
	const lanes = spans.map(() => 0);
	const dated = spans.flatMap((span, at) => (span ? [{ span, at }] : []));
	dated.sort((a, b) => a.span.from - b.span.from || a.span.to - b.span.to);
	const busyTo: number[] = [];
	for (const { span, at } of dated) {
		const free = busyTo.findIndex((to) => to <= span.from);
		const lane = free < 0 ? busyTo.length : free;
		busyTo[lane] = span.to;
		lanes[at] = lane;
	}
	return lanes;
}
