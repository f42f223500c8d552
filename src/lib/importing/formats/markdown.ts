import { markdownLines } from '../lines/markdown';
import { resumeFormat } from './resume-format';

/** Marks that plain text has no use for: headings, links, bold words, a rule of front matter. */
const marks =
	/^#{1,6} \S|^---\r?\n[\w-]+:|\]\((?:https?:|mailto:|#)|^\s*[*-] \*\*|\*\*[^*\n]{2,60}\*\*/gm;
const fewest = 2;

/** Markdown, with its front matter and the HTML among it. */
export const markdown = resumeFormat({
	id: 'markdown',
	name: 'Markdown',
	extensions: ['md', 'markdown', 'mdown', 'mkd'],
	recognises: ({ text }) => (text.slice(0, 20_000).match(marks)?.length ?? 0) >= fewest,
	lines: ({ text }) => markdownLines(text)
});
