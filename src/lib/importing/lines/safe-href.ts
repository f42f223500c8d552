const safe = /^(?:https?:\/\/|mailto:|tel:)[^\s]/i;

/** An address that a link may keep: of the web, a mailbox or a telephone, at most 2,000 characters; `null` for any other. */
export function safeHref(href: unknown): string | null {
	if (typeof href !== 'string' || href.length > 2000) return null;
	const trimmed = href.trim();
	return safe.test(trimmed) ? trimmed : null;
}
