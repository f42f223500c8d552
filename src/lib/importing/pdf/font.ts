/** What of a font matters for reading: pdf.js's own object for it has these and more. */
export interface FontFacts {
	readonly bold: boolean;
	readonly italic: boolean;
	/** Width of a glyph's unit in text space: a thousandth, but for fonts that draw their own glyphs. */
	readonly unit: number;
}

const boldName =
	/bold|black|heavy|demi(?!light)|-medi\b|medi(?:ital)?$|cmbx|cmb\d|sfbx|[-_,]b[oi]?$/i;
const italicName = /ital|obli|slant|cmti|cmsl|sfti|[-_,]b?i$/i;

/** Reads a font's name and flags; producers that set no flags say it in the name, and the other way round. */
export function fontFacts(font: unknown): FontFacts {
	const { name, bold, black, italic, fontMatrix, isType3Font } = (font ?? {}) as {
		name?: unknown;
		bold?: unknown;
		black?: unknown;
		italic?: unknown;
		fontMatrix?: unknown;
		isType3Font?: unknown;
	};
	const called = typeof name === 'string' ? name.replace(/^[A-Z]{6}\+/, '') : '';
	const own = isType3Font && Array.isArray(fontMatrix) ? Number(fontMatrix[0]) : NaN;
	return {
		bold: bold === true || black === true || boldName.test(called),
		italic: italic === true || italicName.test(called),
		unit: Number.isFinite(own) && own !== 0 ? Math.abs(own) : 0.001
	};
}
