import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import type { KeptKind } from '$lib/importing/pdf/kept-apart';

const library = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));

/** A character map or a standard font of pdf.js, from where it is installed. @throws where there is none. */
export async function readInstalled(kind: KeptKind, name: string): Promise<Uint8Array> {
	const folder = kind === 'cmap' ? 'cmaps' : 'standard_fonts';
	// Names come out of files: none leads out of the folder.
	return new Uint8Array(await readFile(join(library, folder, basename(name))));
}
