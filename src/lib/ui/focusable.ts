const selector = [
	'a[href]',
	'button:not(:disabled)',
	'input:not(:disabled)',
	'select:not(:disabled)',
	'textarea:not(:disabled)',
	'summary',
	'[tabindex]'
]
	.map((part) => `${part}:not([tabindex="-1"])`)
	.join(', ');

/** What in an element takes the focus by Tab, in order. */
export function focusable(root: Element | null | undefined): HTMLElement[] {
	return root ? [...root.querySelectorAll<HTMLElement>(selector)] : [];
}
