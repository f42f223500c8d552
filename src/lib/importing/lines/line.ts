import type { Issue } from '../reading';

/** A stretch of a line that stands apart from the rest: a table cell, a tab stop, a date set to the right. */
export interface Part {
	readonly text: string;
	/** Its left edge, in ems of body text from the left edge of the column. */
	readonly left: number;
	readonly bold: boolean;
	readonly italic: boolean;
}

/** A link over words of a line, as UTF-16 offsets `[from, to)` into its text. */
export interface LineLink {
	readonly at: readonly [from: number, to: number];
	readonly href: string;
}

/** A stretch `[from, to)` of a line's text that is set bold or italic. */
export interface StyledRun {
	readonly at: readonly [from: number, to: number];
	readonly bold: boolean;
	readonly italic: boolean;
}

/** Where a line stands on its page, in points from the top left corner. */
export interface Box {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/**
 * A line of a source as it was set, before anyone asks what it means. Formats make lines, and nothing else; what
 * they mean is read alike for all of them. A format that knows no layout (plain text) gives what it does not know
 * as the ordinary: size 1, not bold, column 0.
 */
export interface Line {
	/** The words in reading order, white space folded, ligatures and soft hyphens resolved; never empty. */
	readonly text: string;
	/** Counts from 1; a source without pages has one. */
	readonly page: number;
	/** Counts from 1: of the file for text formats, of the page for those with pages. */
	readonly number: number;
	/** The column of the page it was set in, from the left, from 0; columns are read one after the other. */
	readonly column: number;
	/** The size of its letters against the body's, which is 1. */
	readonly size: number;
	/** Whether all of it is bold, or italic. */
	readonly bold: boolean;
	readonly italic: boolean;
	/** Its left edge, in ems of body text from the left edge of the column. */
	readonly indent: number;
	/** The empty space above it, in lines of body text; 0 where it follows on. */
	readonly gap: number;
	/** The level, 1 to 6, where the source itself calls it a heading. */
	readonly heading: number | null;
	/** Whether an item of a list begins here; its sign is not part of the text. */
	readonly bullet: boolean;
	/** In order, at least one: they make up the text. */
	readonly parts: readonly Part[];
	readonly links: readonly LineLink[];
	/** Its bold and italic words, in order, where the format can tell; the rest is plain. */
	readonly styles?: readonly StyledRun[];
	/** `null` where the source has no pages. */
	readonly box: Box | null;
	/**
	 * Whether it was broken where its column ends: the first word of the next line would not have fitted on it. `false`
	 * for a line that its writer ended; not given where the format cannot tell.
	 */
	readonly full?: boolean;
	/** Whether the source writes days before months in dates of numbers alone. */
	readonly dayFirst?: boolean;
	/** Whether it is the head or foot that pages repeat, a page number, or text set along the margin: no part of the text. */
	readonly running?: boolean;
}

/** A source as lines. */
export interface Lines {
	readonly lines: readonly Line[];
	/** How many pages it has, 1 for a source without. */
	readonly pages: number;
	/** What its own metadata call it ("X's CV"), where they do. */
	readonly title: string | null;
	/** What was noted while it was taken apart: an encoding that was guessed, pages that were left out. */
	readonly issues: readonly Issue[];
}
