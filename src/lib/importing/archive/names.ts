/** Whether bytes begin as a ZIP archive does. */
export function isZip(bytes: Uint8Array): boolean {
	return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
}

/** How many of the first files' names are looked at: some programs write what tells a document last. */
const looksAt = 500;

/** The names of the first files of an archive, by their local headers (APPNOTE.TXT 4.3.7); none where it is no archive. */
export function namesIn(bytes: Uint8Array): string[] {
	if (!isZip(bytes)) return [];
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const names: string[] = [];
	for (let at = 0; names.length < looksAt && at + 30 < bytes.length;) {
		if (view.getUint32(at, true) !== 0x04034b50) break;
		const length = view.getUint16(at + 26, true);
		const start = at + 30;
		names.push(String.fromCharCode(...bytes.subarray(start, start + Math.min(length, 200))));
		at = start + length + view.getUint16(at + 28, true) + view.getUint32(at + 18, true);
		// Written as a stream, the size stands behind the content: the next header has to be looked for.
		if (at + 4 < bytes.length && view.getUint32(at, true) !== 0x04034b50)
			at = nextHeader(bytes, at);
	}
	return names;
}

function nextHeader(bytes: Uint8Array, from: number): number {
	for (let at = from; at + 4 < bytes.length; at++) {
		if (
			bytes[at] === 0x50 &&
			bytes[at + 1] === 0x4b &&
			bytes[at + 2] === 3 &&
			bytes[at + 3] === 4
		) {
			return at;
		}
	}
	return bytes.length;
}
