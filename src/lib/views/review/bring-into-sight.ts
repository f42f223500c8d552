import type { Attachment } from 'svelte/attachments';

/** Scrolls an element into sight as soon as it is to be looked at. */
export function bringIntoSight(wanted: boolean): Attachment<HTMLElement> {
	return (element) => {
		if (wanted) element.scrollIntoView({ block: 'nearest' });
	};
}
