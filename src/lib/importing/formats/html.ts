import { htmlLines } from '../lines/html';
import { resumeFormat } from './resume-format';

/** A document type, or a first element that only pages have; comments and an XML declaration may stand before. */
const start =
	/^\s*(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--[^>]{0,2000}-->\s*)?<(?:!doctype html|html|head|body)\b/i;

/** A page saved from the web. Nothing in it is run or loaded. */
export const html = resumeFormat({
	id: 'html',
	name: 'HTML',
	extensions: ['html', 'htm', 'xhtml'],
	recognises: ({ text }) => start.test(text.slice(0, 3000)),
	lines: ({ text }) => htmlLines(text)
});
