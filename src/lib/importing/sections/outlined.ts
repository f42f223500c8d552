import { findDates } from '../dates/find-dates';
import { degreeScore, institutionScore } from '../entries/school-evidence';
import type { Line } from '../lines/line';
import type { SectionKind } from './heading-kind';
import type { Section } from './sections';

const ofEntries: ReadonlySet<SectionKind> = new Set(['work', 'education', 'volunteer', 'projects']);
/** The dates of an entry stand at most this many lines below its first. */
const nearest = 3;
const mostWithDates = 25;

/** The sections whose entries are items of a list with their heads taken out of it, and the lines that became of it. */
export interface Outlined {
	readonly sections: readonly Section[];
	readonly relined: ReadonlyMap<Line, Line>;
}

/**
 * "- Fictional Bread", its dates on a line below, and what was done as items under it: where each item of the outermost
 * list holds an entry, its first lines are no items but the entry's head.
 */
export function withoutOutline(sections: readonly Section[]): Outlined {
	const relined = new Map<Line, Line>();
	const made = sections.map((section) => {
		if (!ofEntries.has(section.kind)) return section;
		const headOf = section.kind === 'education' ? headOfSchool : datedHead;
		for (const line of headsIn(section.lines, headOf))
			relined.set(line, { ...line, bullet: false });
		return { ...section, lines: section.lines.map((line) => relined.get(line) ?? line) };
	});
	return { sections: made, relined };
}

/** The lines at the heads of the outer items; none where they hold no entries. */
function headsIn(lines: readonly Line[], headOf: (group: readonly Line[]) => Line[]): Line[] {
	const indent = Math.min(...lines.filter(({ bullet }) => bullet).map((line) => line.indent));
	const isOuter = (line: Line) => line.bullet && line.indent === indent;
	const [first] = lines;
	if (!first || !isOuter(first) || lines.some(({ heading }) => heading !== null)) return [];
	const groups: Line[][] = [];
	for (const line of lines) {
		if (isOuter(line)) groups.push([line]);
		else groups.at(-1)?.push(line);
	}
	const heads = groups.map(headOf);
	return heads.every((head) => head.length > 1) ? heads.flat() : [];
}

/** The first line of an item with those down to its dates, and what dates alone date; empty where it has none. */
function datedHead(group: readonly Line[]): Line[] {
	const at = group.slice(0, nearest).findIndex(isDated);
	if (at < 0) return [];
	return group.slice(0, at === 0 ? 2 : at + 1);
}

/** The same, or down to the school under its degree, or to the degree under its school. */
function headOfSchool(group: readonly Line[]): Line[] {
	const dated = datedHead(group);
	const [first] = group;
	if (dated.length || !first) return dated;
	const isDegree = ({ text }: Line) => degreeScore(text) >= 1.8;
	const isSchool = ({ text }: Line) => institutionScore(text) >= 2;
	const isOther = isDegree(first) ? isSchool : isSchool(first) ? isDegree : null;
	if (!isOther) return [];
	const at = group.slice(1, nearest).findIndex(isOther);
	return at < 0 ? [] : group.slice(0, at + 2);
}

/** Whether a line holds a stretch of time and hardly a word besides. */
function isDated({ text }: Line): boolean {
	const [found] = findDates(text);
	return found !== undefined && text.length - (found.to - found.from) <= mostWithDates;
}
