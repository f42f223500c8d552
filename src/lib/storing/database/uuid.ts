/**
 * A UUID of time and chance (RFC 9562, version 7): the millisecond, then 74 random bits. Rows that come in together lie
 * together, and those written before stay where they are: under ids of chance alone a large table is sorted anew all over
 * while it grows. `crypto.randomUUID` makes only those, and is missing on plain http, where a local server may put us.
 */
export function newId<Id extends string>(now = Date.now()): Id {
	const bytes = crypto.getRandomValues(new Uint8Array(16));
	const hex = now.toString(16).padStart(12, '0') + hexOf(bytes.subarray(6));
	// The version stands in one digit, the variant in the upper half of another.
	const variant = ((bytes[8] ?? 0) >>> 4) | 8;
	return [
		hex.slice(0, 8),
		hex.slice(8, 12),
		'7' + hex.slice(13, 16),
		(variant & 11).toString(16) + hex.slice(17, 20),
		hex.slice(20)
	].join('-') as Id;
}

function hexOf(bytes: Uint8Array): string {
	return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
