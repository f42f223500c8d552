import type { Line, Part } from '../lines/line';
import { hasSeparators } from './lists';
import { lookOf, type SkillLine } from './skill-line';

/** How far the left edges of a column's cells may lie apart, in ems of body text. */
const aligned = 3;

/**
 * Groups that stand side by side, their names in one row and their items in the rows below: told column by column, as
 * they are read. Only where the cells stand under each other, and the row of names is set otherwise than those below.
 */
export function columnwise(lines: readonly SkillLine[]): SkillLine[] {
	const told: SkillLine[] = [];
	let at = 0;
	while (at < lines.length) {
		const grid = gridAt(lines, at);
		told.push(...(grid ? grid.told : lines.slice(at, at + 1)));
		at += grid ? grid.rows : 1;
	}
	return told;
}

function gridAt(
	lines: readonly SkillLine[],
	at: number
): { readonly told: readonly SkillLine[]; readonly rows: number } | null {
	const head = lines[at];
	if (!head || head.line.box === null || head.line.parts.length < 2) return null;
	const own = lookOf(head.line);
	let to = at + 1;
	while (lines[to] && lookOf(lines[to]?.line ?? head.line) !== own) to++;
	const rows = lines.slice(at + 1, to);
	const edges = head.line.parts.map(({ left }) => left);
	const placed = rows.map(({ line }) => line.parts.map((part) => columnOf(part, edges)));
	const isGrid =
		rows.some(({ line }) => line.parts.length > 1) &&
		rows.every(
			(_, i) => new Set(placed[i]).size === placed[i]?.length && !placed[i].includes(-1)
		) &&
		!head.line.parts.some(({ text }) => /[,;|•·:]/.test(text)) &&
		!labelsFirst(rows);
	if (!isGrid) return null;
	const told = edges.flatMap((_, column) => [
		cellOf(head, column),
		...rows.flatMap((row, i) => {
			const cell = placed[i]?.indexOf(column) ?? -1;
			return cell < 0 ? [] : [cellOf(row, cell)];
		})
	]);
	return { told, rows: to - at };
}

/** Which column a cell stands in; -1 for none. */
function columnOf({ left }: Part, edges: readonly number[]): number {
	return edges.findIndex((edge) => Math.abs(edge - left) < aligned);
}

/** "Databases ¦ MySQL, Redis": first cells that name what the others list are no column of items. */
function labelsFirst(rows: readonly SkillLine[]): boolean {
	const lists = rows.filter(
		({ line: { parts } }) =>
			parts.length === 2 &&
			!hasSeparators(parts[0]?.text ?? '') &&
			hasSeparators(parts[1]?.text ?? '')
	);
	return lists.length * 2 >= rows.length;
}

function cellOf(row: SkillLine, cell: number): SkillLine {
	const part = row.line.parts[cell];
	if (!part) return row;
	const line: Line = {
		...row.line,
		text: part.text,
		bold: part.bold,
		italic: part.italic,
		parts: [part],
		links: [],
		styles: undefined
	};
	return { ...row, line };
}
