/** SHA-256 of bytes, in hex. Needs a secure context, as the page and its workers are. */
export async function sha256(bytes: Uint8Array): Promise<string> {
	// A copy, as the platform refuses views on shared memory.
	const digest = await globalThis.crypto.subtle.digest('SHA-256', new Uint8Array(bytes));
	return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
