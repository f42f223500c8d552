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

/** A shape that is drawn: a small one may be the sign of a list's item, one the height of a line the ground of a tag. */
export interface Box {
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

/** What is drawn on one page, as far as it concerns its text; in the order of drawing. */
export interface Drawn {
	readonly glyphs: readonly Glyph[];
	/** Small shapes. */
	readonly dots: readonly Box[];
	/** Shapes about as high as a line. */
	readonly boxes: readonly Box[];
}
