import type { Line } from '../lines/line';
import { isCaps } from './heading-style';

/** Sizes that differ by less are one. */
const sameSize = 0.08;

/**
 * Whether a line is set lower than the heading that it stands under, in the same column: smaller, or as large and neither
 * bold nor in capitals where that is.
 */
export function isSetBelow(line: Line, heading: Line): boolean {
	if (line.column !== heading.column) return false;
	if (line.heading !== null && heading.heading !== null) return line.heading > heading.heading;
	if (Math.abs(line.size - heading.size) > sameSize) return line.size < heading.size;
	return (heading.bold && !line.bold) || (isCaps(heading.text) && !isCaps(line.text));
}
