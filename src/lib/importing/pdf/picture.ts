import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { RefusedError } from '../reading';
import { keptApart } from './kept-apart';
import { withDocument } from './open';

/** A page as a picture. */
export interface PagePicture {
	/** PNG. */
	readonly picture: Blob;
	/** In points. */
	readonly width: number;
	readonly height: number;
}

/** No page is drawn larger, whatever its file says; in pixels of either side. */
const largest = 4000;

/**
 * Draws a page of a PDF. Only where there is an `OffscreenCanvas`: in a browser, not in Node.
 * @param number counts from 1.
 * @param width of the picture, in pixels.
 * @throws RefusedError where the page cannot be drawn.
 */
export function pagePicture(
	file: { readonly name: string; readonly bytes: Uint8Array },
	number: number,
	width: number
): Promise<PagePicture> {
	return withDocument(
		file,
		async (document) => {
			const page = await document.getPage(number);
			const whole = page.getViewport({ scale: 1 });
			const scale = Math.min(width / whole.width, largest / whole.width, largest / whole.height);
			const viewport = page.getViewport({ scale });
			const canvas = new OffscreenCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height));
			const canvasContext = canvas.getContext('2d') as unknown as CanvasRenderingContext2D | null;
			if (!canvasContext) throw new RefusedError('failed', 'This browser cannot draw pages.');
			await page.render({ canvas: null, canvasContext, viewport }).promise;
			if (lacksFont(page)) {
				const message = `${file.name} names letters that it does not hold; they cannot be drawn.`;
				throw new RefusedError('failed', message);
			}
			const picture = await canvas.convertToBlob();
			return { picture, width: whole.width, height: whole.height };
		},
		{
			CanvasFactory: OffscreenCanvases,
			BinaryDataFactory: keptApart('cmap', 'font'),
			FilterFactory: NoFilters,
			maxImageSize: -1,
			disableFontFace: true
		}
	);
}

/** Whether it was drawn without a font that its file names and does not hold: words would be missing. */
function lacksFont(page: PDFPageProxy): boolean {
	const objects = [...(page.commonObjs as Iterable<[string, { missingFile?: boolean } | null]>)];
	return objects.some(([, object]) => object?.missingFile === true);
}

interface Surface {
	canvas: OffscreenCanvas | null;
	context: OffscreenCanvasRenderingContext2D | null;
}

/** Where pdf.js draws what it puts together; its own way asks for a document, which a worker has none of. */
class OffscreenCanvases {
	create(width: number, height: number): Surface {
		const canvas = new OffscreenCanvas(Math.max(1, width), Math.max(1, height));
		return { canvas, context: canvas.getContext('2d') };
	}

	reset({ canvas }: Surface, width: number, height: number): void {
		if (!canvas) return;
		canvas.width = Math.max(1, width);
		canvas.height = Math.max(1, height);
	}

	destroy(surface: Surface): void {
		surface.canvas = null;
		surface.context = null;
	}
}

/** Effects that need SVG are left out: a résumé reads without them. */
class NoFilters {
	addFilter(): string {
		return 'none';
	}

	addHCMFilter(): string {
		return 'none';
	}

	addAlphaFilter(): string {
		return 'none';
	}

	addLuminosityFilter(): string {
		return 'none';
	}

	addHighlightHCMFilter(): string {
		return 'none';
	}

	destroy(): void {
		// Nothing is kept.
	}
}
