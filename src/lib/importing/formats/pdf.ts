import { pdfLines } from '../pdf/pdf-lines';
import { resumeFormat } from './resume-format';

/** PDF; some programs write a few bytes before its mark (ISO 32000-1, annex H.3.4.1). */
export const pdf = resumeFormat({
	id: 'pdf',
	name: 'PDF',
	extensions: ['pdf'],
	packed: 'PDF',
	recognises: ({ bytes }) =>
		String.fromCharCode(...bytes.subarray(0, 1024)).includes('%PDF-') && !isMarkup(bytes),
	lines: pdfLines
});

/** Pages and text that only tell of the mark. */
function isMarkup([first]: Uint8Array): boolean {
	return first === 0x3c || first === 0x7b;
}
