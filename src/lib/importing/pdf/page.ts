import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { safeHref } from '../lines/safe-href';
import { drawnOn } from './draw';
import { type FontFacts, fontFacts } from './font';
import type { Drawn } from './glyph';
import type { PageLink } from './links';
import { apply, asMatrix, type Matrix } from './matrix';

/** A page's drawing and links. */
export interface ReadPage extends Drawn {
	readonly links: readonly PageLink[];
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
	const [operations, links] = await Promise.all([page.getOperatorList(), linksOn(page, base)]);
	const font = (id: string) => {
		const known = fonts.get(id) ?? factsOf(page, id);
		if (known) fonts.set(id, known);
		return known;
	};
	const drawn = drawnOn(operations, { base, ops, font });
	page.cleanup();
	return { ...drawn, links };
}

function factsOf({ commonObjs }: PDFPageProxy, id: string): FontFacts | null {
	const objects = commonObjs as { has(id: string): boolean; get(id: string): unknown };
	return objects.has(id) ? fontFacts(objects.get(id)) : null;
}

async function linksOn(page: PDFPageProxy, base: Matrix): Promise<PageLink[]> {
	const annotations = (await page.getAnnotations().catch(() => [])) as readonly {
		readonly subtype?: unknown;
		readonly url?: unknown;
		readonly unsafeUrl?: unknown;
		readonly rect?: unknown;
	}[];
	return annotations.flatMap(({ url, unsafeUrl, rect }) => {
		const href = safeHref(url) ?? safeHref(unsafeUrl);
		if (!href || !Array.isArray(rect)) return [];
		const [x0, y0, x1, y1] = rect.map(Number) as [number, number, number, number];
		const [ax, ay] = apply(base, x0, y0);
		const [bx, by] = apply(base, x1, y1);
		return [
			{
				left: Math.min(ax, bx),
				right: Math.max(ax, bx),
				top: Math.min(ay, by),
				bottom: Math.max(ay, by),
				href
			}
		];
	});
}
