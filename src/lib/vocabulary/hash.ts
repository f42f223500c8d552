/** A short hash of a text, for telling versions apart (FNV-1a over UTF-16 units, twice 32 bits, in base 36). Not for secrets. */
export function shortHash(text: string): string {
	let low = 0x811c9dc5;
	let high = 0x01234567;
	for (let i = 0; i < text.length; i++) {
		low = Math.imul(low ^ text.charCodeAt(i), 0x01000193);
		high = Math.imul(high ^ text.charCodeAt(i), 0x85ebca6b);
	}
	return (low >>> 0).toString(36) + (high >>> 0).toString(36);
}
