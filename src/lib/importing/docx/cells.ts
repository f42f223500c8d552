import type { Content } from './body';
import type { Paragraph } from './paragraph';

/** A row of a table as it is to be read: across, line by line, or one cell after the other. */
export type RowReading =
	| { readonly kind: 'across'; readonly lines: readonly Paragraph[] }
	| { readonly kind: 'cells'; readonly cells: readonly (readonly Content[])[] };

/** A cell of no more lines than this may stand beside the first lines of another, as dates do. */
const besideLines = 2;
const besideLength = 45;

/**
 * How a row is read. Cells of one line each are one line, in parts. So is a short cell at the right of a longer one
 * beside its first lines: dates and places set to the right. All else is read cell by cell.
 */
export function readRow(cells: readonly (readonly Content[])[]): RowReading {
	const filled = cells.filter((cell) => cell.some(hasWords));
	const texts = filled.map(paragraphsOf);
	if (!texts.every((cell) => cell !== null)) return { kind: 'cells', cells: filled };
	const [first = [], ...others] = texts;
	const isBeside = (cell: readonly Paragraph[]) =>
		cell.length <= Math.min(besideLines, first.length) &&
		cell.every((line) => lengthOf(line) <= besideLength);
	if (first.length > 1 && !others.every(isBeside)) return { kind: 'cells', cells: filled };
	if (first.length === 1 && others.some((cell) => cell.length > 1)) {
		return { kind: 'cells', cells: filled };
	}
	const lines = first.map((line, i) =>
		others.reduce((whole, cell) => (cell[i] ? beside(whole, cell[i]) : whole), line)
	);
	return { kind: 'across', lines };
}

export function hasWords(content: Content): boolean {
	if (content.kind === 'table') return content.rows.flat(2).some(hasWords);
	return content.boxes.length > 0 || lengthOf(content) > 0;
}

/** The paragraphs of a cell that have words, each of one line; `null` where there is more in it. */
function paragraphsOf(cell: readonly Content[]): Paragraph[] | null {
	const lines: Paragraph[] = [];
	for (const content of cell) {
		if (content.kind === 'table' || content.boxes.length) return null;
		for (const line of content.lines) {
			const one = { ...content, lines: [line] };
			if (lengthOf(one) > 0) lines.push(one);
		}
	}
	return lines;
}

function lengthOf({ lines }: Paragraph): number {
	return lines.flat(2).reduce((length, { text }) => length + text.trim().length, 0);
}

function beside(left: Paragraph, right: Paragraph): Paragraph {
	return { ...left, lines: [[...(left.lines[0] ?? []), ...(right.lines[0] ?? [])]] };
}
