/** What of pdf.js's own files is asked for: a character map that a PDF names, or a font that every reader has. */
export type KeptKind = 'cmap' | 'font';

/** Gives a file of pdf.js by its name, `UniJIS-UTF16-H.bcmap`. @throws where there is none. */
export type ReadKept = (kind: KeptKind, name: string) => Promise<Uint8Array>;

const kinds: Readonly<Record<string, KeptKind>> = {
	cMapUrl: 'cmap',
	standardFontDataUrl: 'font'
};

let read: ReadKept | undefined;

/**
 * Says how character maps and standard fonts are come by in this thread. They are two megabytes, and hardly any PDF
 * needs one of them: whoever starts the thread knows where they lie, and each is read when a file names it.
 */
export function readKeptWith(given: ReadKept): void {
	read = given;
}

/** Where pdf.js asks for those that some kinds of use need; the others it does without. */
export function keptApart(...needed: readonly KeptKind[]): new () => {
	fetch(asked: { readonly kind: string; readonly filename: string }): Promise<Uint8Array>;
} {
	return class {
		async fetch({ kind, filename }: { readonly kind: string; readonly filename: string }) {
			const known = kinds[kind];
			if (!read || !known || !needed.includes(known))
				throw new Error(`${filename} is not at hand.`);
			// A copy: pdf.js takes the bytes for its own.
			return (await read(known, filename)).slice();
		}
	};
}
