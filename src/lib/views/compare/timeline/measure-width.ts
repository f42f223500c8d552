import type { Attachment } from 'svelte/attachments';

/** Tells the width of an element's content in whole pixels, at once and whenever it changes. */
export function measureWidth(tell: (width: number) => void): Attachment<HTMLElement> {
	return (element) => {
		let frame = 0;
		// In the next frame: what is drawn anew in the observer's own would have to be observed again at once.
		const observer = new ResizeObserver(() => {
			cancelAnimationFrame(frame);
			frame = requestAnimationFrame(() => tell(element.clientWidth));
		});
		tell(element.clientWidth);
		observer.observe(element);
		return () => {
			cancelAnimationFrame(frame);
			observer.disconnect();
		};
	};
}
