/**
 * A UUID of time and chance (RFC 9562, version 7): the millisecond, then 74 random bits. Rows that come in together lie
 * together, and those written before stay where they are: under ids of chance alone a large table is sorted anew all over
 * while it grows. `crypto.randomUUID` makes only those, and is missing on plain http, where a local server may put us.
 */
export function newId<Id extends string>(now = Date.now()): Id {
	const bytes = chance();
	const hex = now.toString(16).padStart(12, '0') + hexOf(bytes);
	// The version stands in one digit, the variant in the upper half of another.
	const variant = ((bytes[2] ?? 0) >>> 4) | 8;
	return [
		hex.slice(0, 8),
		hex.slice(8, 12),
		'7' + hex.slice(13, 16),
		(variant & 11).toString(16) + hex.slice(17, 20),
		hex.slice(20)
	].join('-') as Id;
}

const perId = 10;
/** Drawn for many ids at once: each call for chance costs about as much as the id that is made of it. */
const drawn = new Uint8Array(256 * perId);
let used = drawn.length;

function chance(): Uint8Array {
	if (used === drawn.length) {
		crypto.getRandomValues(drawn);
		used = 0;
	}
	used += perId;
	return drawn.subarray(used - perId, used);
}

function hexOf(bytes: Uint8Array): string {
	return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
