import { docxLines } from '$lib/importing/docx/docx-lines';
import { htmlLines } from '$lib/importing/lines/html';
import type { Line } from '$lib/importing/lines/line';
import { markdownLines } from '$lib/importing/lines/markdown';
import { plainTextLines } from '$lib/importing/lines/plain-text';
import { pdfLines } from '$lib/importing/pdf/pdf-lines';
import type { ReadProfile } from '$lib/importing/reading';
import { fold } from './compare';
import type { MadeDocument } from './print';

/** The words of a document that its reading has nowhere: in no field, under no heading, not among what was not placed. */
export async function wordsLost(document: MadeDocument, read: ReadProfile): Promise<string[]> {
	const kept = new Set([
		...wordsIn(JSON.stringify(read.profile)),
		...(read.fields ?? []).flatMap(({ source }) => source.flatMap(({ text }) => wordsIn(text))),
		...(read.notPlaced ?? []).flatMap(({ text }) => wordsIn(text))
	]);
	const lines = await linesOf(document);
	return lines.flatMap(({ text }) => wordsIn(text)).filter((word) => !kept.has(word));
}

/** Words of the truth that the format's own lines do not have: lost before anybody read them. */
export async function wordsUnset(document: MadeDocument): Promise<string[]> {
	const set = new Set((await linesOf(document)).flatMap(({ text }) => wordsIn(text)));
	const { work, basics } = document.truth;
	const told = [
		basics?.name,
		...(work ?? []).flatMap((one) => [one.name, one.position, ...(one.highlights ?? [])])
	];
	return told.flatMap((text) => wordsIn(text ?? '')).filter((word) => !set.has(word));
}

function wordsIn(text: string): string[] {
	return fold(text).split(' ').filter(Boolean);
}

async function linesOf({ format, name, bytes }: MadeDocument): Promise<readonly Line[]> {
	const text = () => new TextDecoder().decode(bytes);
	switch (format) {
		case 'pdf':
			return (await pdfLines({ name, bytes })).lines;
		case 'docx':
			return docxLines({ name, bytes }).lines;
		case 'html':
			return htmlLines(text()).lines;
		case 'markdown':
			return markdownLines(text()).lines;
		case 'text':
			return plainTextLines(text()).lines;
	}
}
