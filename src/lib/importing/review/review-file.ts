import { defaultVocabulary } from '$lib/vocabulary/vocabulary';
import { detect } from '../formats/detect';
import { misnamed } from '../formats/misnamed';
import { FileContent } from '../bytes/file-content';
import type { Line } from '../lines/line';
import { type FileInput, RefusedError } from '../reading';
import { readResume, type ReadResume } from '../reading-resume';

/** A file with its lines and what was read from each, to be looked through by a person. */
export interface ReviewedFile extends ReadResume {
	/** The format's id, as formats.ts lists them. */
	readonly format: string;
	readonly lines: readonly Line[];
	readonly pages: number;
}

/**
 * Reads a file once more, lines and all.
 * @returns `null` where its format states fields outright, so that there are no lines to read.
 * @throws RefusedError where it cannot be read.
 */
export async function reviewFile(file: FileInput): Promise<ReviewedFile | null> {
	const content = new FileContent(file);
	const format = detect(content);
	if (!format.lines) return null;
	const lines = await format.lines(content);
	if (!lines.lines.length) throw new RefusedError('no-text', `${file.name} has no text in it.`);
	const read = readResume(lines, defaultVocabulary());
	const issues = [...misnamed(content, format), ...read.issues];
	return { ...read, issues, format: format.id, lines: lines.lines, pages: lines.pages };
}
