import { markOf, type Mark } from '../entries/marks';
import type { Line } from '../lines/line';

/** One of several like things in a section: a project, an award, a course. */
export interface ListEntry {
	readonly head: Mark;
	readonly body: readonly Mark[];
}

type Starts = (mark: Mark, at: number) => boolean;

/**
 * Cuts a section of like things. What the first line is, all first lines are: a heading, a bold line, an item, a
 * numbered line, a line after a gap.
 */
export function listEntriesOf(lines: readonly Line[]): ListEntry[] {
	const marks = lines.filter(({ text }) => /[\p{L}\p{N}]/u.test(text)).map(markOf);
	const starts = startsOf(marks);
	const entries: { head: Mark; body: Mark[] }[] = [];
	for (const [at, mark] of marks.entries()) {
		const last = entries.at(-1);
		if (!last || starts(mark, at)) entries.push({ head: mark, body: [] });
		else last.body.push(mark);
	}
	return entries;
}

const counter = /^(\p{L}+)[ _#-]*\d{1,2}[.:)]?$/u;

function startsOf(marks: readonly Mark[]): Starts {
	const [first] = marks;
	if (!first) return () => false;
	const word = counter.exec(first.line.text)?.[1];
	if (word) return ({ line }) => counter.exec(line.text)?.[1] === word;
	const { heading, bullet, indent } = first.line;
	if (heading !== null) return ({ line }) => line.heading !== null && line.heading <= heading;
	const level = Math.min(
		...marks.flatMap(({ line }) => (line.heading === null ? [] : [line.heading]))
	);
	if (Number.isFinite(level) && marks.filter(({ line }) => line.heading === level).length > 1)
		return ({ line }) => line.heading === level;
	const firstBold = startsBold(first);
	const bolds = marks.filter(
		(mark) =>
			startsBold(mark) && mark.line.bullet === bullet && Math.abs(mark.line.indent - indent) < 1
	);
	if (firstBold && (bolds.length > 1 || !bullet)) return (mark) => bolds.includes(mark);
	if (bullet) return ({ line }) => line.bullet && line.indent <= indent + 0.5;
	const dated = marks.filter(({ dates, line }) => dates.length > 0 && !line.bullet);
	if (first.dates.length && dated.length > 1) return (mark) => dated.includes(mark);
	const hasBullets = marks.some(({ line }) => line.bullet);
	if (hasBullets)
		return ({ line }, at) =>
			!line.bullet && marks[at - 1]?.line.bullet === true && !/^\p{Ll}/u.test(line.text);
	const spaced = marks.filter(({ line }, at) => at > 0 && line.gap > 0);
	if (spaced.length) return ({ line }) => line.gap > 0 && line.indent < indent + 1;
	return (mark, at) => mark.line.indent < indent + 1 && !goesOn(marks[at - 1], mark);
}

function startsBold({ line }: Mark): boolean {
	return line.bold || Boolean(line.styles?.some(({ at, bold }) => bold && at[0] < 3));
}

function goesOn(previous: Mark | undefined, { line, dates, rest }: Mark): boolean {
	if (dates.length > 0 && !/[\p{L}\p{N}]/u.test(rest)) return true;
	return (
		previous !== undefined &&
		(/^\p{Ll}/u.test(line.text) ||
			(previous.line.text.length > 70 && !/[.!?]$/.test(previous.line.text)))
	);
}
