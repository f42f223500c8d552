import type { Attachment } from 'svelte/attachments';

const delay = 400;
const gap = 6;

let bubble: HTMLElement | undefined;

/**
 * One bubble serves the whole page: a list of a thousand buttons must not carry a thousand hints. It goes where the
 * button is, so that it stands in a landmark.
 */
function theBubble(beside: Element): HTMLElement {
	if (!bubble?.isConnected) {
		bubble = document.createElement('div');
		bubble.id = 'tooltip';
		bubble.className = 'tooltip';
		bubble.role = 'tooltip';
		bubble.popover = 'manual';
	}
	const ground = beside.closest('[role="dialog"], main, header, nav') ?? document.body;
	if (bubble.parentElement !== ground) ground.append(bubble);
	return bubble;
}

/** Below its anchor, or above where there is no room; never past an edge of the window. */
function place(tip: HTMLElement, anchor: DOMRect): void {
	const { width, height } = tip.getBoundingClientRect();
	const below = anchor.bottom + gap;
	const top = below + height > innerHeight ? anchor.top - gap - height : below;
	const left = anchor.left + (anchor.width - width) / 2;
	tip.style.top = `${Math.max(gap, top)}px`;
	tip.style.left = `${Math.max(gap, Math.min(left, innerWidth - width - gap))}px`;
}

/**
 * Shows `text` beside an element while it is hovered or has the focus ring; Escape hides it.
 * It is described by the text then, unless the text is already its name. What it opened says enough: no hint over that.
 */
export function tooltip(text: string): Attachment<HTMLElement> {
	return (element) => {
		let timer: ReturnType<typeof setTimeout> | undefined;
		let shown = false;

		function show() {
			if (element.ariaExpanded === 'true') return;
			const tip = theBubble(element);
			tip.textContent = text;
			tip.showPopover();
			place(tip, element.getBoundingClientRect());
			shown = true;
			if (element.ariaLabel !== text) element.setAttribute('aria-describedby', tip.id);
		}
		function hide() {
			clearTimeout(timer);
			if (!shown) return;
			shown = false;
			element.removeAttribute('aria-describedby');
			if (bubble?.matches(':popover-open')) bubble.hidePopover();
		}
		function enter(event: PointerEvent) {
			if (event.pointerType === 'mouse') timer = setTimeout(show, delay);
		}
		function focus() {
			if (element.matches(':focus-visible')) show();
		}
		function key(event: KeyboardEvent) {
			if (event.key === 'Escape') hide();
		}

		const stop = new AbortController();
		const { signal } = stop;
		element.addEventListener('pointerenter', enter, { signal });
		element.addEventListener('pointerleave', hide, { signal });
		element.addEventListener('pointerdown', hide, { signal });
		element.addEventListener('focus', focus, { signal });
		element.addEventListener('blur', hide, { signal });
		element.addEventListener('keydown', key, { signal });
		return () => {
			hide();
			stop.abort();
		};
	};
}
