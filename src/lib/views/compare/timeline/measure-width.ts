import type { Attachment } from 'svelte/attachments';

/** Tells the width of an element's content in whole pixels, at once and whenever it changes. */
export function measureWidth(tell: (width: number) => void): Attachment<HTMLElement> {
	return (element) => {
		const observer = new ResizeObserver(() => tell(element.clientWidth));
		observer.observe(element);
		return () => observer.disconnect();
	};
}
