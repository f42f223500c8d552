/** A letter as it is drawn on a page, in points from the page's top left corner. */
export interface Glyph {
	/** One letter, or several for a ligature. */
	readonly text: string;
	readonly left: number;
	readonly right: number;
	/** The baseline. */
	readonly y: number;
	readonly size: number;
	readonly bold: boolean;
	readonly italic: boolean;
	/** The quarter turns, clockwise, that it was set with; 0 for what is read across the page. */
	readonly turned: 0 | 1 | 2 | 3;
}

/** A small filled shape, which may be the sign of a list's item. */
export interface Dot {
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

/** What is drawn on one page, as far as it concerns its text; in the order of drawing. */
export interface Drawn {
	readonly glyphs: readonly Glyph[];
	readonly dots: readonly Dot[];
}
