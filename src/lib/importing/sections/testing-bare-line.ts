import type { Line } from '../lines/line';

/** A line as texts have it, without a place on a page; cells are parted by a bar, and all are set as the line is. */
export function bareLine(text: string, look: Partial<Line> = {}): Line {
	const bold = look.bold ?? false;
	return {
		text,
		page: 1,
		number: 1,
		column: 0,
		size: 1,
		bold: false,
		italic: false,
		indent: 0,
		gap: 0,
		heading: null,
		bullet: false,
		parts: text.split(' | ').map((part) => ({ text: part, left: 0, bold, italic: false })),
		links: [],
		box: null,
		...look
	};
}
