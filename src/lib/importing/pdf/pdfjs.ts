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
	const putBack = ownOf([Array.prototype, 'push'], [JSON, 'parse'], [JSON, 'stringify']);
	// @ts-expect-error The parser comes without types; it is handed on unseen.
	scope.pdfjsWorker = await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
	const loaded = await import('pdfjs-dist/legacy/build/pdf.mjs');
	putBack();
	return loaded;
}

/**
 * Keeps what an engine has, to be put back: for engines that are years old the library brings stand-ins, also of what
 * is in use everywhere in this thread, which are exact in cases that nobody has and many times slower.
 */
function ownOf(...kept: readonly (readonly [of: object, name: string])[]): () => void {
	const own = kept.map(([of, name]) => Object.getOwnPropertyDescriptor(of, name));
	return () => {
		for (const [i, [of, name]] of kept.entries()) Object.defineProperty(of, name, own[i] ?? {});
	};
}
