import type { Box } from './glyph';

/** A word as it stands on a page, in points from the page's top left corner. */
export interface Word {
	readonly text: string;
	readonly left: number;
	readonly right: number;
	/** The baseline. */
	readonly y: number;
	readonly size: number;
	readonly bold: boolean;
	readonly italic: boolean;
	/** Whether it begins an item of a list whose sign was taken off; `left` is that of the sign. */
	readonly bullet: boolean;
	/** Whether white space comes before it, however near it stands: a word whose font changes inside has none. */
	readonly spaced: boolean;
	/** Whether it begins a cell of its own, though it touches the word before: dates that text ran up to. */
	readonly apart?: boolean;
	/** The ground of a tag that it stands on, where there is a row of them. */
	readonly box?: Box;
}
