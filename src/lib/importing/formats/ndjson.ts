import { FileContent } from '../bytes/file-content';
import type { Format } from './format';
import { jsonResume } from './json-resume';
import { allOf } from '../parts';
import { type Contents, type ReadProfile, type Refusal, RefusedError } from '../reading';

/** An object that ends where its line does, and another that begins on the next. */
const start = /^\s*\{[^\n]*\}[ \t\r]*\n\s*\{/;
/** So many lines, or so many bytes, are a part. */
const linesAtOnce = 200;
const bytesAtOnce = 1024 * 1024;

/** JSON Resume, one person a line (https://github.com/ndjson/ndjson-spec). */
export const ndjson: Format = {
	id: 'ndjson',
	name: 'JSON Resume by lines (NDJSON)',
	extensions: ['ndjson', 'jsonl'],
	recognises: ({ head }) => head !== null && start.test(head.text),
	read: (content) => allOf(parted(content)),
	parts: parted
};

/** Each line is decoded and read by itself, and has its own outcome; the file is never one text. */
async function* parted(content: FileContent): AsyncGenerator<Contents> {
	let profiles: ReadProfile[] = [];
	let refused: Refusal[] = [];
	let [lines, bytes] = [0, 0];
	let first: Refusal | undefined;
	let found = false;
	for (const line of linesOf(content)) {
		if (!line.text.trim()) continue;
		try {
			profiles.push(...(await jsonResume.read(line)).profiles);
			found = true;
		} catch (error) {
			if (!(error instanceof RefusedError)) throw error;
			first ??= error.refusal;
			refused.push(error.refusal);
		}
		lines += 1;
		bytes += line.bytes.length;
		// A file without a single résumé is refused as a whole.
		if (!found || (lines < linesAtOnce && bytes < bytesAtOnce)) continue;
		yield { profiles, refused };
		[profiles, refused, lines, bytes] = [[], [], 0, 0];
	}
	if (!found) {
		throw first
			? new RefusedError(first.code, first.message)
			: new RefusedError('not-a-resume', `${content.name} holds no lines with a résumé.`);
	}
	if (profiles.length || refused.length) yield { profiles, refused };
}

/** The lines, one after the other. */
function* linesOf(content: FileContent): Generator<FileContent> {
	const { name, head } = content;
	// In UTF-16 a byte of a line feed is that of other letters too.
	const bytes = head?.encoding.startsWith('utf-16')
		? new TextEncoder().encode(content.text)
		: content.bytes;
	let number = 1;
	for (let from = 0; from < bytes.length; number++) {
		const end = bytes.indexOf(0x0a, from);
		const to = end < 0 ? bytes.length : end;
		yield new FileContent({ name: `Line ${number} of ${name}`, bytes: bytes.subarray(from, to) });
		from = to + 1;
	}
}
