import type { Line } from '../lines/line';
import { leavesOpen } from '../lines/open-bracket';
import { isOfSchool } from './broken-school';
import { datesBeside, inside, larger, leftOf, sameEdge } from './head-line';

/** What no name ends with: the rest of it is on the next line. */
const openEnd = /[,(&/–-]$|\s(?:of|and|for|the|at|in|de|des|du|del|et|und|für|der|y|e)$/u;
const goesOnInside = /^(?:\p{Ll}(?!\p{Lu})|\()/u;

/** Whether a line goes on with another by its words. */
export function isOpen(line: Line, next: Line): boolean {
	const left = leftOf(line);
	const isInside = leavesOpen(left) && next.text.includes(')');
	return isInside || openEnd.test(left) || goesOnInside.test(next.text);
}

/** Whether two lines stand right under each other and are set alike, apart from running text. */
export function isSetAs(line: Line, next: Line): boolean {
	const isNear =
		line.page === next.page && line.column === next.column
			? next.gap <= inside
			: next.page === line.page + 1 && datesBeside(line);
	return (
		isNear &&
		!line.bullet &&
		!next.bullet &&
		(line.size >= larger ||
			(line.bold && next.bold) ||
			(datesBeside(line) && (isOfSchool(line) || breaksOff(line, next)))) &&
		next.parts.length === 1 &&
		Math.abs(line.size - next.size) < 0.1 &&
		((line.bold === next.bold && line.italic === next.italic) || datesBeside(line)) &&
		(line.page !== next.page || Math.abs(line.indent - next.indent) < sameEdge)
	);
}

/** Whether what begins bold beside its dates, and need not be so to its end, stops in the middle of a name. */
function breaksOff(line: Line, { text }: Line): boolean {
	const left = leftOf(line);
	const startsBold = line.styles?.some(({ at, bold }) => bold && at[0] < 3) === true;
	const isInside = openEnd.test(left) || leavesOpen(left) || /^\p{Ll}/u.test(text);
	return startsBold && isInside && text.length < left.length;
}
