import type { Attachment } from 'svelte/attachments';

/** Calls once an element comes within a screen of what is seen: of many pages few are looked at. */
export function onceNearSight(arrived: () => void): Attachment<HTMLElement> {
	return (element) => {
		const observer = new IntersectionObserver(
			(entries) => {
				if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
				observer.disconnect();
				arrived();
			},
			{ rootMargin: '100%' }
		);
		observer.observe(element);
		return () => observer.disconnect();
	};
}
