import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { RefusedError } from '../reading';
import { parserHere } from './handing-over';
import { loadPdfJs } from './pdfjs';

/** Where a page would keep the fonts that it draws with. */
const unused = { add: () => undefined, delete: () => undefined };

/**
 * Opens a PDF for `use`, and closes it whatever comes.
 * @param more further settings of pdf.js, which stand above those for reading.
 * @throws RefusedError `encrypted`, `damaged`.
 */
export async function withDocument<T>(
	{ name, bytes }: { name: string; bytes: Uint8Array },
	use: (document: PDFDocumentProxy, ops: Readonly<Record<string, number>>) => Promise<T>,
	more: Readonly<Record<string, unknown>> = {}
): Promise<T> {
	const { getDocument, OPS } = await loadPdfJs();
	const worker = await parserHere();
	const task = getDocument({
		worker,
		// A copy: pdf.js takes the bytes for its own.
		data: bytes.slice(),
		// No fonts are drawn: where the outlines of letters are asked for instead of fonts, each is made into a path, which
		// takes as long as reading what they say. No pictures are looked at, no forms of XML run, nothing fetched: character maps that a file
		// names without holding them are left out, as today's programs put them in.
		disableFontFace: false,
		ownerDocument: { fonts: unused } as unknown as HTMLDocument,
		isEvalSupported: false,
		useSystemFonts: false,
		useWorkerFetch: false,
		useWasm: false,
		enableXfa: false,
		maxImageSize: 1,
		stopAtErrors: false,
		verbosity: 0,
		...more
	});
	try {
		return await use(await task.promise, OPS);
	} catch (error) {
		throw refusalOf(error, name);
	} finally {
		await task.destroy();
		worker.destroy();
	}
}

function refusalOf(error: unknown, name: string): unknown {
	if (error instanceof RefusedError) return error;
	const kind = error instanceof Error ? error.name : '';
	if (kind === 'PasswordException') {
		return new RefusedError(
			'encrypted',
			`${name} is locked with a password; save it without one and add it again.`
		);
	}
	return new RefusedError(
		'damaged',
		`${name} is damaged or incomplete: it begins as a PDF, but cannot be read to its end.`
	);
}
