/** The list with the item at `from` taken out and put back at `to`; the rest keep their order. */
export function moved<T>(items: readonly T[], from: number, to: number): T[] {
	const rest = items.filter((_, index) => index !== from);
	const item = items.slice(from, from + 1);
	return [...rest.slice(0, to), ...item, ...rest.slice(to)];
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
