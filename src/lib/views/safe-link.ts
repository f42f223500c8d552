const allowed = new Set(['http:', 'https:', 'mailto:']);

/** The address where it is absolute and http, https or mailto; otherwise `undefined`: it is shown as plain text. */
export function safeLink(url: string | null | undefined): string | undefined {
	if (!url) return undefined;
	try {
		return allowed.has(new URL(url).protocol) ? url : undefined;
	} catch {
		return undefined;
	}
}
