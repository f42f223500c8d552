import { findDates } from '../dates/find-dates';
import { hasSpan } from '../dates/has-span';
import { endsOpen, isOnlyDates } from '../dates/only-dates';
import { isAddressLine } from '../entries/web-address';
import { lineFrom } from '../lines/cut-line';
import { presentWords } from '../words/lists';
import type { Line, LineLink, StyledRun } from '../lines/line';

const longestEnd = 20;
const longestRest = 30;
/** In lines of body text. */
const nothing = 0.3;
/** In the unit of a line's indent: cells whose left edges are nearer stand under each other. */
const sameEdge = 6;

/** A stretch of time that is not over: it ends in a dash, or in one and a month without its year. */
const open = /[\d.]\s*[-–—]\s*(?:\p{L}{3,9}\.?\s*)?$/u;

/**
 * Lines whose dates in the margin go on in the margin of the next: "Dec 2013 –" over "Mar 2016" are the dates of the
 * first. So are those at the end of a line that go on alone in the next: "Baker, March 2011 – May" over "2013".
 */
export function withWrappedDates(lines: readonly Line[]): readonly Line[] {
	const made: Line[] = [];
	for (let at = 0; at < lines.length; at++) {
		const [line, next, third] = [lines[at], lines[at + 1], lines[at + 2]];
		if (!line) continue;
		if (next && third && isDash.test(next.text) && areEnds(line, third)) {
			made.push(withMore(line, `${next.text.trim()} ${third.text}`));
			at += 2;
			continue;
		}
		if (
			next &&
			isRightUnder(next) &&
			areEnds(line, next) &&
			!isOfDates(third) &&
			!isOfDates(lines[at - 1])
		) {
			made.push(withMore(line, `– ${next.text}`));
			at++;
			continue;
		}
		if (next && goesOn(line, next)) {
			made.push(withMore(line, next.text));
			at++;
			continue;
		}
		const end = next ? (endBelow(line, next) ?? yearBelow(line, next)) : null;
		if (!next || end === null) {
			made.push(line);
			continue;
		}
		made.push(withEnd(line, open.test(line.parts[0]?.text ?? '') ? end : `– ${end}`));
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
	if (!open.test(start.text) || !line.text.startsWith(start.text)) return null;
	if (!next.text.startsWith(end.text) || !isBelow(line, next)) return null;
	const whole = `${start.text} ${end.text}`;
	const [dates, ...others] = findDates(whole);
	const isOne = dates && !others.length && dates.from < 2 && dates.to > start.text.length;
	return isOne && dates.kind !== 'moment' && whole.length - dates.to < 2 ? end.text : null;
}

/** "1992 | Invented University" over "1995 | https://invented.example": the year in the margin in which it ended. */
function yearBelow(line: Line, next: Line): string | null {
	const [start, end] = [line.parts[0]?.text ?? '', next.parts[0]?.text ?? ''];
	const areYears = [start, end].every((cell) => /^(?:19|20)\d\d$/.test(cell)) && start < end;
	const isOver = line.parts.length > 1 && isBelow(line, next) && next.gap < nothing;
	return areYears && isOver && next.parts.length > 1 && isAddressLine(lineFrom(next, end.length))
		? end
		: null;
}

/** Whether a line ends within dates, and the next holds the rest of them and no more. */
function goesOn(line: Line, next: Line): boolean {
	if (line.bullet || next.bullet || next.text.length > longestRest || next.column !== line.column)
		return false;
	if (closesBracket(line, next)) return true;
	if (!endsOpen(line.text) || isOnlyDates(line.text) || !isOnlyDates(next.text)) return false;
	// Before a whole stretch of time only its month can be missing: "Led a team of 4." over "Jan 2019 – Mar 2021" ends.
	const isWhole = hasSpan(next.text);
	if (isWhole && !/\p{L}\.?\s*$/u.test(line.text)) return false;
	const joint = line.text.length;
	return findDates(`${line.text} ${next.text}`).some(
		({ kind, from, to }) => kind !== 'moment' && from < joint && to > joint + next.text.length
	);
}

/** "… | (Nov" over "2021 - Apr 2022)": a bracket with dates that was broken where its line ends. */
function closesBracket(line: Line, next: Line): boolean {
	const inside = /\(([^()]{3,30})$/.exec(line.text)?.[1];
	const rest = /^([^()]{3,25})\)$/.exec(next.text)?.[1];
	if (!line.full || !inside || !rest) return false;
	const whole = `${inside} ${rest}`;
	const [dates, ...others] = findDates(whole);
	return dates !== undefined && !others.length && dates.from === 0 && dates.to === whole.length;
}

const isDash = /^\s?[-–—]\s?$/;

/** "August 2021" over "Present", a dash between them or not: what was set side by side and came apart. */
function areEnds(line: Line, next: Line): boolean {
	if (line.bullet || next.bullet || line.column !== next.column) return false;
	if (next.text.length > longestRest || !isOfDates(line) || !isOfDates(next)) return false;
	const [dates, ...others] = findDates(`${line.text} – ${next.text}`);
	if (!dates || others.length || dates.kind === 'moment' || !dates.start) return false;
	return dates.end === null || dates.end >= dates.start;
}

/** Whether no page shows where a line stands, and nothing parts it from the one above. */
function isRightUnder({ box, gap }: Line): boolean {
	return box === null && gap === 0;
}

/** Whether a line holds one end of a stretch of time: a month of a year, or the word for now. */
function isOfDates(line: Line | undefined): boolean {
	if (!line || line.text.length > longestRest) return false;
	const [found, ...others] = findDates(line.text);
	const isMonth = found?.kind === 'moment' && (found.start?.length ?? 0) > 4 && !others.length;
	return presentWords.has(line.text) || (isMonth && isOnlyDates(line.text));
}

function withMore(line: Line, more: string): Line {
	const last = line.parts.at(-1);
	return {
		...line,
		text: `${line.text} ${more}`,
		parts: last ? [...line.parts.slice(0, -1), { ...last, text: `${last.text} ${more}` }] : []
	};
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
