import type { Box } from './line';

/** The box around two of one page; `null` where the first has none. */
export function boxAround(a: Box | null, b: Box | null): Box | null {
	if (!a || !b) return a;
	const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)];
	return {
		x,
		y,
		width: Math.max(a.x + a.width, b.x + b.width) - x,
		height: Math.max(a.y + a.height, b.y + b.height) - y
	};
}
