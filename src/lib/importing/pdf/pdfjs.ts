import type * as PdfJs from 'pdfjs-dist/legacy/build/pdf.mjs';

type Library = typeof PdfJs;

let library: Promise<Library> | undefined;

/**
 * pdf.js, loaded when the first PDF comes. Its parser is set up in this very thread (`pdfjsWorker` is where it looks
 * for one): whoever reads files is a worker already, and may start no other.
 */
export function loadPdfJs(): Promise<Library> {
	library ??= load();
	return library;
}

async function load(): Promise<Library> {
	const scope = globalThis as { pdfjsWorker?: unknown; DOMMatrix?: unknown; FontFace?: unknown };
	// Drawing needs it, reading does not; but the library makes one as it loads, and Node has none.
	scope.DOMMatrix ??= class DOMMatrix {
		readonly isIdentity = true;
	};
	// It would have each font of a file made ready for drawing, which nobody does in this thread with fonts of the platform.
	scope.FontFace = class FontFace {
		readonly loaded = Promise.resolve();
	};
	// @ts-expect-error The parser comes without types; it is handed on unseen.
	scope.pdfjsWorker = await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
	return import('pdfjs-dist/legacy/build/pdf.mjs');
}
