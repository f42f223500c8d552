import { listWords } from '$lib/writing/lists';
import type { Lines } from '../lines/line';
import { type FileInput, type Issue, RefusedError } from '../reading';
import { maxPages } from '../bytes/limits';
import type { FontFacts } from './font';
import { breakers } from './hyphens';
import { linksIn } from './links';
import { identity } from './matrix';
import { withDocument } from './open';
import { type ReadPage, readPage } from './page';
import { linesOf } from './pages-to-lines';

/**
 * A PDF as lines.
 * @throws RefusedError `encrypted`, `damaged`, `no-text`.
 */
export function pdfLines(file: FileInput): Promise<Lines> {
	return withDocument(file, async (document, ops) => {
		const { title, maker } = await describe(document);
		const pages: ReadPage[] = [];
		const fonts = new Map<string, FontFacts>();
		const issues: Issue[] = [];
		const count = Math.min(document.numPages, maxPages);
		for (let number = 1; number <= count; number++) {
			const page = await readPage(document, number, { ops, fonts }).catch(() => null);
			pages.push(page ?? { glyphs: [], dots: [], boxes: [], base: identity, isPicture: false });
			if (!page) issues.push(note(`Page ${number} is damaged and was left out.`));
		}
		if (document.numPages > maxPages) {
			const said = `Only the first ${maxPages} of ${document.numPages} pages were read.`;
			issues.push(note(said));
		}
		const links = await linksIn(
			document,
			pages.map(({ base }) => base)
		);
		const lines = linesOf(pages, links, breakers.test(maker));
		if (!lines.length) {
			throw new RefusedError(
				'no-text',
				`${file.name} has no text in it: it holds pictures of pages, as a scan does.`
			);
		}
		const pictures = pages.flatMap(({ isPicture }, i) => (isPicture ? [String(i + 1)] : []));
		if (pictures.length) issues.push(note(noTextOn(pictures)));
		return { lines, pages: document.numPages, title, issues };
	});
}

async function describe(document: {
	getMetadata(): Promise<{ info: object }>;
}): Promise<{ title: string | null; maker: string }> {
	const { info } = await document.getMetadata().catch(() => ({ info: {} }));
	const { Title, Producer, Creator } = info as Record<string, unknown>;
	const title = typeof Title === 'string' && Title.trim() ? Title.trim().slice(0, 300) : null;
	return { title, maker: `${String(Creator)} ${String(Producer)}` };
}

/** What is said of pages that show pictures alone, among others with text. */
function noTextOn(pages: readonly string[]): string {
	return pages.length === 1
		? `Page ${pages[0]} has no text in it: it holds a picture, as a scan does. What it says was not read.`
		: `Pages ${listWords(pages)} have no text in them: they hold pictures, as a scan does. What they say was not read.`;
}

function note(message: string): Issue {
	return { pointer: null, message };
}
