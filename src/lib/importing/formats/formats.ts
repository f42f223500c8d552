import { csv } from './csv';
import { docx } from './docx';
import type { Format } from './format';
import { html } from './html';
import { jsonResume } from './json-resume';
import { markdown } from './markdown';
import { ndjson } from './ndjson';
import { pdf } from './pdf';
import { plainText } from './plain-text';
import { shortlistExport } from './shortlist-export';

/**
 * All formats; the first that recognises a file reads it, so the more particular come first.
 * To add one: a file of its own in this room, and a line here.
 */
export const formats: readonly Format[] = [
	pdf,
	docx,
	ndjson,
	shortlistExport,
	jsonResume,
	html,
	csv,
	markdown,
	plainText
];
