import type { TimelineItem } from '$lib/comparing/timeline/layout';

/** Pixels from a point to what follows it in its row, or to the right edge: the room for its words. */
export function pointRoom(
	item: TimelineItem,
	beside: readonly TimelineItem[],
	width: number
): number {
	const centre = item.x + item.width / 2;
	const next = beside
		.filter((each) => each !== item && each.row === item.row && each.x >= item.x)
		.map((each) => each.x);
	return Math.min(width, ...next) - centre;
}
