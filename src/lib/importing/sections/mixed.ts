import { findDates } from '../dates/find-dates';
import { withoutDates } from '../dates/without-dates';
import { entriesOf } from '../entries/entries';
import { degreeScore, institutionScore } from '../entries/school-evidence';
import { titleScore } from '../entries/title-evidence';
import type { Line } from '../lines/line';
import { isDocumentWord, namesBoth } from './heading-kind';
import type { Section } from './sections';

/**
 * Under "Education and work experience" stand entries of both: the section as two, each with the lines of its own
 * entries. A section that is headed otherwise, or has entries of one kind alone, stays one.
 */
export function withoutMixed(sections: readonly Section[]): Section[] {
	return sections.flatMap((section) =>
		section.heading.some(
			({ text }) => namesBoth(text) || (section.kind === 'work' && isDocumentWord(text))
		)
			? partedByKind(section)
			: [section]
	);
}

/** A section as one of work and one of studies, each with the lines of its own entries; as it is where there are none. */
export function partedByKind(section: Section): Section[] {
	const starts = startsIn(section.lines);
	if (!starts.length) return [section];
	const blocks = starts.map((from, i) => section.lines.slice(i === 0 ? 0 : from, starts[i + 1]));
	const [studied, worked] = [blocks.filter(isStudy), blocks.filter((block) => !isStudy(block))];
	const made = [
		{ ...section, kind: 'work' as const, lines: worked.flat() },
		{ ...section, kind: 'education' as const, lines: studied.flat() }
	].filter(({ lines }) => lines.length);
	return made.map((one, i) => (i === 0 ? one : { ...one, heading: [] }));
}

/** Where entries begin, be they read as positions or as schools. */
function startsIn(lines: readonly Line[]): number[] {
	const places = new Map(lines.map((line, at) => [line, at]));
	const found = (['work', 'education'] as const).flatMap((of) =>
		entriesOf(lines, of).entries.flatMap(
			({ head: [first] }) => places.get(first?.line as Line) ?? []
		)
	);
	// Lines of an entry follow its head; a head of one reading may hold that of the other.
	const heads = [...new Set(found)].sort((a, b) => a - b);
	return heads.filter((at, i) => i === 0 || isStart(lines, heads[i - 1] ?? 0, at));
}

/** Whether an entry began and has its dates before a place, so that another can begin there. */
function isStart(lines: readonly Line[], from: number, at: number): boolean {
	const isDated = (line: Line | undefined) => line !== undefined && findDates(line.text).length > 0;
	return lines.slice(from, at).some(isDated);
}

const headLines = 3;

/** Whether the first lines of an entry name a degree or a school, and no post. */
function isStudy(block: readonly Line[]): boolean {
	const head = block.slice(0, headLines).filter(({ text }) => text.length < 160);
	const most = (score: (text: string) => number) =>
		Math.max(0, ...head.flatMap(({ text }) => piecesIn(text).map(score)));
	if (most(degreeScore) >= 1.8) return true;
	return most(institutionScore) >= 2 && most((text) => titleScore(text)) < 2.4;
}

/** The parts of a line of a head, without its dates. */
export function piecesIn(text: string): string[] {
	return withoutDates(text, '|')
		.split(/[,|:;()•·–—]|\s-\s|\s(?:at|@|bei|chez)\s/)
		.map((piece) => piece.trim())
		.filter(Boolean);
}
