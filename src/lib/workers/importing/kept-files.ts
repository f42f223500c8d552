import type { KeptKind } from '$lib/importing/pdf/kept-apart';

/*
 * Files of pdf.js as scripts, each in a part of its own that loads when it is asked for: this thread may load scripts of
 * the app and nothing else.
 */
const maps = import.meta.glob<string>('/node_modules/pdfjs-dist/cmaps/*.bcmap', {
	query: '?url&inline',
	import: 'default'
});
const fonts = import.meta.glob<string>('/node_modules/pdfjs-dist/standard_fonts/*.{pfb,ttf}', {
	query: '?url&inline',
	import: 'default'
});

/** A character map or a standard font by its name. @throws where there is none. */
export async function readKeptFile(kind: KeptKind, name: string): Promise<Uint8Array> {
	const [files, folder] = kind === 'cmap' ? [maps, 'cmaps'] : [fonts, 'standard_fonts'];
	const path = `/node_modules/pdfjs-dist/${folder}/${name}`;
	const load = Object.hasOwn(files, path) ? files[path] : undefined;
	if (!load) throw new Error(`There is no ${name}.`);
	const address = await load();
	return Uint8Array.from(atob(address.slice(address.indexOf(',') + 1)), (char) =>
		char.charCodeAt(0)
	);
}
