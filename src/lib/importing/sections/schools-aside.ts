import { isOnlyDates } from '../dates/only-dates';
import { institutionScore } from '../entries/school-evidence';
import { lineFrom, lineUpTo } from '../lines/cut-line';
import type { Line } from '../lines/line';
import type { Section } from './sections';

/** How far down a row of dates may stand below the schools that it dates. */
const furthest = 3;
/** How far left of the edge of its column a cell may begin, in ems of body text. */
const aligned = 1;

interface Aside {
	readonly sections: readonly Section[];
	readonly cut: ReadonlyMap<Line, readonly Line[]>;
}

/**
 * Schools that stand side by side, each over its dates and what was learnt there, one after the other. Only where a row of
 * names has a row of dates below it, one under each.
 */
export function withSchoolsAside(sections: readonly Section[]): Aside {
	const cut = new Map<Line, readonly Line[]>();
	const told = sections.map((section) =>
		section.kind === 'education' ? { ...section, lines: inTurn(section.lines, cut) } : section
	);
	return { sections: told, cut };
}

function inTurn(lines: readonly Line[], cut: Map<Line, readonly Line[]>): readonly Line[] {
	const first = lines.findIndex((_, i) => isRowOfNames(lines, i));
	const names = lines[first];
	if (!names) return lines;
	const edges = names.parts.map(({ left }) => left);
	const told: Line[] = lines.slice(0, first);
	let columns: Line[][] = [];
	for (const line of lines.slice(first)) {
		if (line === names || startsAlike(line, names)) {
			told.push(...columns.flat());
			columns = edges.map(() => []);
		}
		const places = line.parts.map((part) =>
			Math.max(
				0,
				edges.findLastIndex((edge) => part.left > edge - aligned)
			)
		);
		const cells = line.parts.map((part, i) => ({
			...cellOf(line, i),
			indent: part.left - (edges[places[i] ?? 0] ?? 0)
		}));
		cut.set(line, cells);
		for (const [i, cell] of cells.entries()) columns[places[i] ?? 0]?.push(cell);
	}
	return [...told, ...columns.flat()];
}

function isRowOfNames(lines: readonly Line[], at: number): boolean {
	const line = lines[at];
	if (!line || line.box === null || line.parts.length < 2) return false;
	const { parts } = line;
	const isDated = lines
		.slice(at + 1, at + 1 + furthest)
		.some(
			(row) => row.parts.length === parts.length && row.parts.every(({ text }) => isOnlyDates(text))
		);
	return (
		isDated &&
		parts.every(({ text }) => !isOnlyDates(text)) &&
		parts.some(({ text }) => institutionScore(text) >= 2)
	);
}

/** Whether a line is set as the first row of names is. */
function startsAlike(line: Line, names: Line): boolean {
	return (
		line.size === names.size &&
		line.bold === names.bold &&
		line.gap > names.gap / 2 &&
		!isOnlyDates(line.text)
	);
}

/** One cell of a line as a line of its own. */
function cellOf(line: Line, at: number): Line {
	if (line.parts.length < 2) return line;
	let from = 0;
	for (const part of line.parts.slice(0, at))
		from = line.text.indexOf(part.text, from) + part.text.length;
	const part = line.parts[at];
	if (!part) return line;
	const start = line.text.indexOf(part.text, from);
	const cell = lineFrom(lineUpTo(line, start + part.text.length), start);
	return { ...cell, bold: part.bold, italic: part.italic, parts: [part], gap: line.gap };
}
