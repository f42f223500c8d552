import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { safeHref } from '../lines/safe-href';
import { apply, type Matrix } from './matrix';

/** A link's place on a page and where it leads. */
export interface PageLink {
	/** Counts from 0. */
	readonly page: number;
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
	readonly href: string;
}

/** The type of links among annotations (pdf.js's `AnnotationType.LINK`). */
const link = 2;

/**
 * The links of a document that lead somewhere safe. Asked of all pages at once: page by page, pdf.js reads the whole
 * text of each once more to say what lies under them.
 * @param bases what takes each page's own space to points from its top left corner; other pages are left out.
 */
export async function linksIn(
	document: PDFDocumentProxy,
	bases: readonly Matrix[]
): Promise<PageLink[]> {
	const others = Array.from(
		{ length: document.numPages - bases.length },
		(_, i) => bases.length + i
	);
	const annotations = (await document
		.getAnnotationsByType(new Set([link]), new Set(others))
		.catch(() => [])) as readonly {
		readonly url?: unknown;
		readonly unsafeUrl?: unknown;
		readonly rect?: unknown;
		readonly pageIndex?: unknown;
	}[];
	return annotations.flatMap(({ url, unsafeUrl, rect, pageIndex }) => {
		const href = safeHref(url) ?? safeHref(unsafeUrl);
		const page = Number(pageIndex);
		const base = bases[page];
		if (!href || !base || !Array.isArray(rect)) return [];
		const [x0, y0, x1, y1] = rect.map(Number) as [number, number, number, number];
		const [ax, ay] = apply(base, x0, y0);
		const [bx, by] = apply(base, x1, y1);
		const [left, right] = [Math.min(ax, bx), Math.max(ax, bx)];
		return [{ page, left, right, top: Math.min(ay, by), bottom: Math.max(ay, by), href }];
	});
}
