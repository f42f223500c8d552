import type { Line, Part } from '../../lines/line';
import type { Said } from '../said';

/** A line of skills as it is to be read: it may be a cell of the one that stands in the source. */
export interface SkillLine {
	readonly line: Line;
	/** What stands in the source. */
	readonly origin: Line;
	/** How well that is known which it names: "Master". */
	readonly level?: Said;
	/** Whether it is known to name the group below it. */
	readonly isLabel?: boolean;
}

/** How a line is set; those of one part of a list are set alike. */
export function lookOf({ bullet, bold, italic, heading, size, indent }: Line): string {
	return [bullet, bold, italic, heading, Math.round(size * 20), Math.round(indent * 2)].join(' ');
}

/** Some of its cells as a line of their own. */
export function cellsOf(row: SkillLine, parts: readonly Part[]): SkillLine {
	const line: Line = {
		...row.line,
		text: parts.map(({ text }) => text).join(' '),
		bold: parts.every(({ bold }) => bold),
		italic: parts.every(({ italic }) => italic),
		parts,
		links: [],
		styles: undefined
	};
	return { ...row, line };
}
