/** An address without the codes that stand for letters, trimmed; as it is where they stand for none. */
export function percentDecoded(text: string): string {
	try {
		return decodeURIComponent(text).trim();
	} catch {
		return text.trim();
	}
}
