import { findDates } from '../dates/find-dates';
import { isOnlyDates } from '../dates/only-dates';
import type { Line } from '../lines/line';

/** Set so much larger than body text, a line is of a head. */
export const larger = 1.12;
/** The space inside a head, in lines of body text. */
export const inside = 0.35;
/** Left edges that are no further apart, in the unit of a line's indent, stand under each other. */
export const sameEdge = 0.4;

/** Whether the last cell of a line holds dates and no more, or a large line comes as near to its own as it can. */
export function datesBeside(line: Line): boolean {
	const { parts } = line;
	return (parts.length === 2 && isOnlyDates(parts[1]?.text ?? '')) || nearDates(line) !== null;
}

/** Where the dates begin at which a large line that reaches its edge ends; `null` for other lines. */
function nearDates({ parts, text, full, size }: Line): number | null {
	if (parts.length !== 1 || !full || size < larger) return null;
	const dates = findDates(text).at(-1);
	const isAtEnd = dates && dates.kind !== 'moment' && dates.to === text.length && dates.from > 0;
	return isAtEnd ? dates.from : null;
}

/** What a line says before the dates beside it; the whole of it where there are none. */
export function leftOf(line: Line): string {
	const near = nearDates(line);
	if (near !== null) return line.text.slice(0, near).trim();
	return (datesBeside(line) ? (line.parts[0]?.text ?? '') : line.text).trim();
}
