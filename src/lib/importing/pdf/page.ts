import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { drawnOn } from './draw';
import { type FontFacts, fontFacts } from './font';
import type { Drawn } from './glyph';
import { asMatrix, type Matrix } from './matrix';
import { hasPictureRoom } from './picture-room';

/** A page's drawing, and what takes its own space to points from its top left corner. */
export interface ReadPage extends Drawn {
	readonly base: Matrix;
	/** Whether it shows a picture and no letter. */
	readonly isPicture: boolean;
}

/**
 * Reads one page.
 * @param number counts from 1.
 * @param fonts those of earlier pages by pdf.js's names for them, which hold for the whole document.
 */
export async function readPage(
	document: PDFDocumentProxy,
	number: number,
	{ ops, fonts }: { ops: Readonly<Record<string, number>>; fonts: Map<string, FontFacts> }
): Promise<ReadPage> {
	const page = await document.getPage(number);
	const base = asMatrix(page.getViewport({ scale: 1 }).transform);
	const operations = await page.getOperatorList();
	const font = (id: string) => {
		const known = fonts.get(id) ?? factsOf(page, id);
		if (known) fonts.set(id, known);
		return known;
	};
	const drawn = drawnOn(operations, { base, ops, font });
	page.cleanup();
	const isPicture = !drawn.glyphs.length && hasPictureRoom(operations, ops);
	return { ...drawn, base, isPicture };
}

function factsOf({ commonObjs }: PDFPageProxy, id: string): FontFacts | null {
	const objects = commonObjs as { has(id: string): boolean; get(id: string): unknown };
	return objects.has(id) ? fontFacts(objects.get(id)) : null;
}
