import type { Operations } from './draw';
import { asMatrix, identity, type Matrix, times } from './matrix';

/** So many square points are more than any sign or rule takes: three and a half centimetres each way. */
const leastArea = 10_000;

/**
 * Whether a page makes room for a picture. Pictures are not read, so that the drawing does not name them; but each fills a
 * square of one by one (ISO 32000-1, 8.9.5), and nothing else needs space in which that is as large.
 * @param ops the numbers of pdf.js's operations by name.
 */
export function hasPictureRoom(
	{ fnArray, argsArray }: Operations,
	ops: Readonly<Record<string, number>>
): boolean {
	const saved: Matrix[] = [];
	let here = identity;
	for (let i = 0; i < fnArray.length; i++) {
		const operation = fnArray[i];
		const operands = argsArray[i] as ArrayLike<unknown> | null;
		if (operation === ops['save']) saved.push(here);
		else if (operation === ops['restore'] || operation === ops['paintFormXObjectEnd'])
			here = saved.pop() ?? here;
		else if (operation === ops['paintFormXObjectBegin']) {
			saved.push(here);
			here = times(here, asMatrix(operands?.[0]));
		} else if (operation === ops['transform']) here = times(here, asMatrix(operands));
		if (areaOf(here) >= leastArea) return true;
	}
	return false;
}

const areaOf = ([a, b, c, d]: Matrix) => Math.abs(a * d - b * c);
