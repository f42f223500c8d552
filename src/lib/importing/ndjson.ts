import { FileContent } from './file-content';
import type { Format } from './format';
import { jsonResume } from './json-resume';
import { type ReadProfile, type Refusal, RefusedError } from './reading';

/** An object that ends where its line does, and another that begins on the next. */
const start = /^\s*\{[^\n]*\}[ \t\r]*\n\s*\{/;
const looksAt = 1_000_000;

/** JSON Resume, one person a line (https://github.com/ndjson/ndjson-spec). */
export const ndjson: Format = {
	id: 'ndjson',
	name: 'JSON Resume by lines (NDJSON)',
	extensions: ['ndjson', 'jsonl'],
	recognises: ({ text }) => start.test(text.slice(0, looksAt)),
	async read({ name, text }) {
		const profiles: ReadProfile[] = [];
		const refused: Refusal[] = [];
		for (const { number, line } of linesOf(text)) {
			const content = new FileContent({
				name: `Line ${number} of ${name}`,
				bytes: new TextEncoder().encode(line)
			});
			try {
				profiles.push(...(await jsonResume.read(content)).profiles);
			} catch (error) {
				if (!(error instanceof RefusedError)) throw error;
				refused.push(error.refusal);
			}
		}
		const [first] = refused;
		if (!profiles.length) {
			throw first
				? new RefusedError(first.code, first.message)
				: new RefusedError('not-a-resume', `${name} holds no lines with a résumé.`);
		}
		return { profiles, refused };
	}
};

/** The lines that are not blank, one after the other, without a copy of the whole. */
function* linesOf(text: string): Generator<{ number: number; line: string }> {
	let number = 1;
	for (let from = 0; from < text.length; number++) {
		const end = text.indexOf('\n', from);
		const to = end < 0 ? text.length : end;
		const line = text.slice(from, to).trim();
		if (line) yield { number, line };
		from = to + 1;
	}
}
