import type { Glyph } from './glyph';
import type { Word } from './word';

/** So wide is a letter of the pages that tests set, in ems. */
const breadth = 0.5;

/** How a text is set, where it is not set as usual. */
export interface Look {
	readonly size?: number;
	readonly bold?: boolean;
	/** Space between letters, in ems. */
	readonly tracking?: number;
}

/** The letters of a text that begins at a place on a page. */
export function glyphsAt(left: number, y: number, text: string, look: Look = {}): Glyph[] {
	const { size = 10, bold = false, tracking = 0 } = look;
	return [...text].map((letter, i) => {
		const start = left + i * size * (breadth + tracking);
		return {
			text: letter,
			left: start,
			right: start + size * breadth,
			y,
			size,
			bold,
			italic: false,
			turned: 0
		};
	});
}

/** The words of a text that begins at a place on a page. */
export function wordsAt(left: number, y: number, text: string, look: Look = {}): Word[] {
	const { size = 10, bold = false } = look;
	let at = left;
	return text.split(' ').map((word) => {
		const right = at + word.length * size * breadth;
		const made = { text: word, left: at, right, y, size, bold };
		at = right + size * breadth;
		return { ...made, italic: false, bullet: false, spaced: true };
	});
}

/**
 * A minimal PDF that draws text, one `x y text` a line, with the standard font or that of `fonts`: PDF objects, the first
 * of them a font, numbered from 5.
 */
export function smallPdf(
	drawn: readonly (readonly [x: number, y: number, text: string])[],
	trailer = '',
	fonts: readonly string[] = ['<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>']
): Uint8Array {
	const content = drawn
		.map(([x, y, text]) => `BT /F1 10 Tf ${x} ${y} Td (${text.replace(/[()\\]/g, '\\$&')}) Tj ET`)
		.join('\n');
	const objects = [
		'<</Type/Catalog/Pages 2 0 R>>',
		'<</Type/Pages/Kids[3 0 R]/Count 1>>',
		'<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Resources<</Font<</F1 5 0 R>>>>/Contents 4 0 R>>',
		`<</Length ${content.length}>>stream\n${content}\nendstream`,
		...fonts
	];
	return pdfOf(objects, trailer);
}

/** What a page shows that was scanned: a picture, and no letters. */
export const scannedPage = 'q 500 0 0 700 50 50 cm BI /W 2 /H 2 /CS /G /BPC 8 ID abcd EI Q';

/** The drawing of a page of text, line under line. */
export const pageOfText = (lines: readonly string[]) =>
	lines.map((line, i) => `BT /F1 10 Tf 72 ${720 - 20 * i} Td (${line}) Tj ET`).join('\n');

/** A PDF of several pages, each given as its drawing; letters are of the font F1. */
export function pagesPdf(pages: readonly string[]): Uint8Array {
	const kids = pages.map((_, i) => `${2 * i + 4} 0 R`).join(' ');
	return pdfOf([
		'<</Type/Catalog/Pages 2 0 R>>',
		`<</Type/Pages/Kids[${kids}]/Count ${pages.length}>>`,
		'<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
		...pages.flatMap((content, i) => [
			`<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Resources<</Font<</F1 3 0 R>>>>/Contents ${2 * i + 5} 0 R>>`,
			`<</Length ${content.length}>>stream\n${content}\nendstream`
		])
	]);
}

/** The bytes of a PDF of some objects, numbered from 1, of which the first is the catalogue. */
function pdfOf(objects: readonly string[], trailer = ''): Uint8Array {
	let text = '%PDF-1.4\n';
	const offsets = objects.map((object, i) => {
		const offset = text.length;
		text += `${i + 1} 0 obj\n${object}\nendobj\n`;
		return offset;
	});
	const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
	const start = text.length;
	text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}`;
	text += `trailer\n<</Size ${objects.length + 1}/Root 1 0 R${trailer}>>\nstartxref\n${start}\n%%EOF\n`;
	return Uint8Array.from(text, (char) => char.charCodeAt(0));
}

/** A font that names how its codes are to be read, and holds neither that nor any letters. */
export const namedFont = (encoding: string, ordering: string, base: string) => [
	`<</Type/Font/Subtype/Type0/BaseFont/${base}/Encoding/${encoding}/DescendantFonts[6 0 R]>>`,
	`<</Type/Font/Subtype/CIDFontType0/BaseFont/${base}/DW 1000/CIDSystemInfo<</Registry(Adobe)/Ordering(${ordering})/Supplement 2>>/FontDescriptor 7 0 R>>`,
	`<</Type/FontDescriptor/FontName/${base}/Flags 4/FontBBox[0 -120 1000 880]/ItalicAngle 0/Ascent 880/Descent -120/CapHeight 880/StemV 80>>`
];
