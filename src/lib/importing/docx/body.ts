import { type Context, type Paragraph, readParagraph } from './paragraph';
import { type Element, elements } from './xml';

/** A table, by its rows of cells; a cell holds what a body holds. */
export interface Table {
	readonly kind: 'table';
	readonly rows: readonly (readonly (readonly Content[])[])[];
}

/** What a document is made of, in order. */
export type Content = Paragraph | Table;

/** Tables in tables in tables are looked at no further than this. */
const deepest = 8;

/** Reads the body of a document, a header, a cell or a text box; wrappers are looked through. */
export function readBody(element: Element, context: Context, depth = 0): Content[] {
	return elements(element).flatMap((part): Content[] => {
		if (part.name === 'w:p') return [readParagraph(part, context)];
		if (part.name === 'w:tbl' && depth < deepest) return [readTable(part, context, depth)];
		const skipped = ['w:del', 'w:moveFrom', 'w:sectPr', 'w:tcPr', 'mc:Fallback'];
		return skipped.includes(part.name) ? [] : readBody(part, context, depth);
	});
}

function readTable(element: Element, context: Context, depth: number): Table {
	const rows = inside(element, 'w:tr').map((row) =>
		inside(row, 'w:tc').map((cell) => readBody(cell, context, depth + 1))
	);
	return { kind: 'table', rows };
}

/** The rows of a table or the cells of a row, also those in a wrapper; not those of a table inside. */
function inside(element: Element, name: string): Element[] {
	return elements(element).flatMap((part) => {
		if (part.name === name) return [part];
		return part.name === 'w:tbl' || part.name === 'w:tc' ? [] : inside(part, name);
	});
}
