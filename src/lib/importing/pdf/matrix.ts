/** An affine transform as PDF writes it: `[a b c d e f]` takes (x, y) to (ax + cy + e, bx + dy + f). */
export type Matrix = readonly [number, number, number, number, number, number];

export const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** The transform that applies `inner` first, then `outer`. */
export function times(outer: Matrix, inner: Matrix): Matrix {
	const [a, b, c, d, e, f] = outer;
	const [g, h, i, j, k, l] = inner;
	return [
		a * g + c * h,
		b * g + d * h,
		a * i + c * j,
		b * i + d * j,
		a * k + c * l + e,
		b * k + d * l + f
	];
}

export function apply([a, b, c, d, e, f]: Matrix, x: number, y: number): readonly [number, number] {
	return [a * x + c * y + e, b * x + d * y + f];
}

/** Six numbers of a drawing's operands as a matrix; the identity where they are none. */
export function asMatrix(values: unknown): Matrix {
	if (typeof values !== 'object' || values === null) return identity;
	const six = Array.from({ length: 6 }, (_, i) => (values as Record<number, unknown>)[i]);
	return six.every((value) => Number.isFinite(value)) ? (six as unknown as Matrix) : identity;
}
