interface Point {
	readonly clientX: number;
	readonly clientY: number;
}

/** Pixels that a finger goes sideways before it means another person. */
const least = 48;

/** What a finger's way from one point to another means: 1 for the next, -1 for the one before, 0 for neither. */
export function swipeOf(from: Point, to: Point): -1 | 0 | 1 {
	const along = to.clientX - from.clientX;
	const across = Math.abs(to.clientY - from.clientY);
	if (Math.abs(along) < least || Math.abs(along) < 2 * across) return 0;
	return along < 0 ? 1 : -1;
}
