import { plainTextLines } from '../lines/plain-text';
import { resumeFormat } from './resume-format';
import { headingKind } from '../sections/heading-kind';

const fewest = 2;

/** Plain text, typed or copied from a page. By content it is told by the headings of a résumé. */
export const plainText = resumeFormat({
	id: 'text',
	name: 'plain text',
	extensions: ['txt', 'text'],
	recognises: ({ text }) => {
		const lines = text.slice(0, 20_000).split(/[\r\n]+/);
		return lines.filter((line) => headingKind(line.trim())?.certainty === 1).length >= fewest;
	},
	lines: ({ text }) => plainTextLines(text)
});
