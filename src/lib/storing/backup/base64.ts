/** As many bytes as one call can take as arguments; a multiple of three, so that pieces join without padding. */
const atOnce = 0x6000;

/** Bytes as Base64 (RFC 4648, with padding), for files of text. */
export function toBase64(bytes: Uint8Array): string {
	let text = '';
	for (let from = 0; from < bytes.length; from += atOnce) {
		text += btoa(String.fromCharCode(...bytes.subarray(from, from + atOnce)));
	}
	return text;
}

/** @throws DOMException where the text is no Base64. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> {
	return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
}
