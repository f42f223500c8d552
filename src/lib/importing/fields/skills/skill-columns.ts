import type { Part } from '../../lines/line';
import { hasSeparators } from '../lists';
import { cellsOf, lookOf, type SkillLine } from './skill-line';

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
	const isOver = standsOut(head, rows);
	const placed = rows.map(({ line }) =>
		line.parts.map((part) => (isOver ? columnUnder(part, edges) : columnOf(part, edges)))
	);
	const isGrid =
		rows.some(({ line }) => line.parts.length > 1) &&
		// What is set stronger than a row of items names others.
		!rows.some(({ line }) => (line.bold && !head.line.bold) || line.size > head.line.size + 0.05) &&
		rows.every(
			(_, i) =>
				(isOver || new Set(placed[i]).size === placed[i]?.length) && !placed[i]?.includes(-1)
		) &&
		(isOver || !head.line.parts.some(({ text }) => /[,;|•·:]/.test(text))) &&
		!labelsFirst(rows);
	if (!isGrid) return null;
	const told = edges.flatMap((_, column) => {
		const cells = rows.flatMap((row, i) => {
			const own = row.line.parts.filter((__, cell) => placed[i]?.[cell] === column);
			return own.length ? [cellsOf(row, own)] : [];
		});
		const end = cells.findIndex(({ line }) => !head.line.bold || !line.bold);
		const more = cells.slice(0, end < 0 ? 0 : end).map(({ line }) => line.text);
		return [cellOf(head, column, more), ...cells.slice(more.length)];
	});
	return { told, rows: to - at };
}

/** Whether a row of names is set larger than all below it, or as they are not: bold. */
function standsOut({ line: head }: SkillLine, rows: readonly SkillLine[]): boolean {
	const isLarger = rows.every(({ line }) => head.size > line.size + 0.05);
	// A name that its column breaks goes on in the row below.
	return isLarger || (head.bold && rows.every(({ line }) => !line.bold));
}

/** Which column a cell stands in; -1 for none. */
function columnOf({ left }: Part, edges: readonly number[]): number {
	return edges.findIndex((edge) => Math.abs(edge - left) < aligned);
}

/** Under which name a cell stands that may be one of several there; -1 for none. */
function columnUnder({ left }: Part, edges: readonly number[]): number {
	return edges.findLastIndex((edge) => edge < left + 1);
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

function cellOf(row: SkillLine, cell: number, more: readonly string[] = []): SkillLine {
	const part = row.line.parts[cell];
	if (!part) return row;
	return cellsOf(row, [{ ...part, text: [part.text, ...more].join(' ') }]);
}
