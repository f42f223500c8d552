/** Text and how its bytes were read. */
export interface Decoded {
	readonly text: string;
	readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
}

/**
 * Bytes as text, by their byte order mark, else by what they can be: UTF-16 where every other byte is zero, UTF-8
 * where they are valid, Windows-1252 otherwise. The mark itself is left out.
 * @returns `null` where they are no text at all.
 */
export function decode(bytes: Uint8Array): Decoded | null {
	const encoding = marked(bytes) ?? unmarkedUtf16(bytes) ?? (isUtf8(bytes) ? 'utf-8' : null);
	if (!encoding && bytes.includes(0)) return null;
	if (!encoding) return { text: windows1252(bytes), encoding: 'windows-1252' };
	const text = new TextDecoder(encoding).decode(bytes);
	return text.includes('\0') ? null : { text, encoding };
}

function marked([a, b, c]: Uint8Array): Decoded['encoding'] | null {
	if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
	if (a === 0xff && b === 0xfe) return 'utf-16le';
	if (a === 0xfe && b === 0xff) return 'utf-16be';
	return null;
}

/** Text that begins with two Latin characters, as all structured formats do, shows where UTF-16 puts its zeros. */
function unmarkedUtf16([a, b, c, d]: Uint8Array): Decoded['encoding'] | null {
	if (a && b === 0 && c && d === 0) return 'utf-16le';
	if (a === 0 && b && c === 0 && d) return 'utf-16be';
	return null;
}

function isUtf8(bytes: Uint8Array): boolean {
	try {
		new TextDecoder('utf-8', { fatal: true }).decode(bytes);
		return true;
	} catch {
		return false;
	}
}

/** What Windows-1252 has at 0x80 to 0x9F, where Latin-1 has control characters (https://encoding.spec.whatwg.org). */
const windows = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** By a table of its own: the TextDecoder of Node 20 leaves those characters as Latin-1 has them. */
function windows1252(bytes: Uint8Array): string {
	const text = new TextDecoder('latin1').decode(bytes);
	return text.replace(/[\x80-\x9f]/g, (char) => windows[char.charCodeAt(0) - 0x80] ?? char);
}
