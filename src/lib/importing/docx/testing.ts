import { strToU8, zipSync } from 'fflate';

const namespaces =
	'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:mc="x" xmlns:wps="y"';

/** A Word document of which only the body is given, and other parts by name; for tests. */
export function smallDocx(body: string, parts: Readonly<Record<string, string>> = {}): Uint8Array {
	const whole = {
		'[Content_Types].xml': '<Types/>',
		'word/document.xml': `<?xml version="1.0"?><w:document ${namespaces}><w:body>${body}</w:body></w:document>`,
		...parts
	};
	return zipSync(
		Object.fromEntries(Object.entries(whole).map(([name, text]) => [name, strToU8(text)]))
	);
}

/** A paragraph with its properties and runs as XML, or text. */
export function p(content: string, properties = ''): string {
	const runs = content.startsWith('<') ? content : `<w:r><w:t>${content}</w:t></w:r>`;
	return `<w:p><w:pPr>${properties}</w:pPr>${runs}</w:p>`;
}

export function cells(...contents: readonly string[]): string {
	return `<w:tr>${contents.map((one) => `<w:tc>${one}</w:tc>`).join('')}</w:tr>`;
}
