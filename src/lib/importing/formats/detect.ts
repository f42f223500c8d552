import { listWords } from '$lib/writing/lists';
import type { FileContent } from '../bytes/file-content';
import { RefusedError } from '../reading';
import type { Format } from './format';
import { formats } from './formats';
import { html } from './html';
import { markdown } from './markdown';
import { extensionOf } from './misnamed';
import { plainText } from './plain-text';
import { kindBySignature } from './signatures';

/**
 * Which format reads a file: told by its content first, by its name second.
 * @throws RefusedError `binary` or `unknown-type`.
 */
export function detect(content: FileContent): Format {
	const byContent = formats.find((format) => format.recognises(content));
	const extension = extensionOf(content.name);
	const byName = formats.find(({ extensions }) => extensions.includes(extension));
	// All text that has headings could be plain: a name that says more of it is believed.
	if (byContent === plainText && byName && marked.has(byName)) return byName;
	if (byContent) return byContent;
	const kind = kindBySignature(content.bytes);
	if (kind) throw new RefusedError('unknown-type', refusal(content.name, `is ${kind}`));
	if (!content.decoded) {
		throw new RefusedError('binary', refusal(content.name, 'holds no text'));
	}
	if (byName) return byName.packed ? plainText : byName;
	throw new RefusedError('unknown-type', refusal(content.name, 'is of a kind that is not known'));
}

const marked: ReadonlySet<Format> = new Set([markdown, html]);

function refusal(name: string, what: string): string {
	const readable = listWords(formats.map((format) => format.name));
	return `${name} ${what}; Slate reads ${readable}.`;
}
