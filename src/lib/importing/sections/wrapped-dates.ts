import { findDates } from '../dates/find-dates';
import { lineFrom } from '../lines/cut-line';
import type { Line, LineLink, StyledRun } from '../lines/line';

const longestEnd = 20;
/** In the unit of a line's indent: cells whose left edges are nearer stand under each other. */
const sameEdge = 6;

/**
 * Lines whose dates in the margin go on in the margin of the next: "Dec 2013 –" over "Mar 2016" are the dates of the
 * first.
 */
export function withWrappedDates(lines: readonly Line[]): readonly Line[] {
	const made: Line[] = [];
	for (let at = 0; at < lines.length; at++) {
		const [line, next] = [lines[at], lines[at + 1]];
		if (!line) continue;
		const end = next ? endBelow(line, next) : null;
		if (!next || end === null) {
			made.push(line);
			continue;
		}
		made.push(withEnd(line, end));
		if (next.text.length > end.length) made.push(lineFrom(next, end.length));
		at++;
	}
	return made;
}

/** What the next line's first cell says of where the dates in the first cell of a line end. */
function endBelow(line: Line, next: Line): string | null {
	const start = line.parts[0];
	const end = next.parts[0];
	if (!start || !end || line.parts.length < 2 || end.text.length > longestEnd) return null;
	if (!/[\d.]\s*[-–—]\s*$/.test(start.text) || !line.text.startsWith(start.text)) return null;
	if (!next.text.startsWith(end.text) || !isBelow(line, next)) return null;
	const whole = `${start.text} ${end.text}`;
	const [dates, ...others] = findDates(whole);
	const isOne = dates && !others.length && dates.from < 2 && dates.to > start.text.length;
	return isOne && dates.kind !== 'moment' && whole.length - dates.to < 2 ? end.text : null;
}

/** Whether first cells stand under each other: by their left edges, or, set to the right, by the cells beside them. */
function isBelow(line: Line, next: Line): boolean {
	return [0, 1].some((cell) => {
		const [above, below] = [line.parts[cell], next.parts[cell]];
		return (
			above !== undefined && below !== undefined && Math.abs(above.left - below.left) < sameEdge
		);
	});
}

function withEnd(line: Line, end: string): Line {
	const [first, ...rest] = line.parts;
	const at = first?.text.length ?? 0;
	const more = ` ${end}`;
	const moved = <T extends LineLink | StyledRun>(runs: readonly T[]): T[] =>
		runs.map((run) =>
			run.at[0] < at ? run : { ...run, at: [run.at[0] + more.length, run.at[1] + more.length] }
		);
	return {
		...line,
		text: line.text.slice(0, at) + more + line.text.slice(at),
		parts: first ? [{ ...first, text: first.text + more }, ...rest] : line.parts,
		links: moved(line.links),
		styles: line.styles && moved(line.styles)
	};
}
