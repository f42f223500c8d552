/** Which item stands at the place `at` while the one at `from` is shown at `to`. */
export function shownAt(at: number, from: number, to: number): number {
	if (at === to) return from;
	if (from < to) return at >= from && at < to ? at + 1 : at;
	return at > to && at <= from ? at - 1 : at;
}

/**
 * Where a dragged row belongs: `middles` are the vertical middles of the rows as they stand, the
 * dragged one at `from`; it passes a neighbour when the pointer at `y` passes that one's middle.
 */
export function placeAt(middles: readonly number[], from: number, y: number): number {
	const passed = middles.filter((middle, index) => (index < from ? y > middle : false)).length;
	const beyond = middles.filter((middle, index) => (index > from ? y > middle : false)).length;
	return beyond > 0 ? from + beyond : passed;
}
