import type { Attachment } from 'svelte/attachments';
import { placeAt } from '$lib/ui/list/reorder';

/** A column on its way: from its place to where it would be let go. */
export interface Drag {
	readonly from: number;
	readonly to: number;
}

/** Pixels that a pointer travels before a press becomes a drag. */
const threshold = 6;

/**
 * Lets a column head be dragged sideways to another place among the heads of its row.
 * @param column its place now, and the first and the last place that it may take.
 * @param ondrag told where it would be let go, and `null` when it is put down or put back.
 * @param ondrop told the place once, where it is another one.
 */
export function columnDrag(
	column: () => { readonly at: number; readonly range: readonly [from: number, to: number] },
	ondrag: (drag: Drag | null) => void,
	ondrop: (to: number) => void
): Attachment<HTMLElement> {
	return (head) => {
		const stop = new AbortController();
		head.addEventListener('pointerdown', (event) => begin(event), { signal: stop.signal });
		return () => stop.abort();

		function begin(down: PointerEvent) {
			const onControl = (down.target as Element).closest('a, button');
			if (down.button !== 0 || down.pointerType === 'touch' || onControl) return;
			const { at: from, range } = column();
			const middles = [...(head.parentElement?.querySelectorAll('[data-column]') ?? [])].map(
				(each) => {
					const { left, width } = each.getBoundingClientRect();
					return left + width / 2;
				}
			);
			let drag: Drag | null = null;
			const held = new AbortController();
			const { signal } = held;
			const end = (drop: boolean) => {
				held.abort();
				ondrag(null);
				if (drop && drag && drag.to !== drag.from) ondrop(drag.to);
			};
			addEventListener(
				'pointermove',
				({ clientX }) => {
					if (!drag && Math.abs(clientX - down.clientX) < threshold) return;
					const to = Math.min(range[1], Math.max(range[0], placeAt(middles, from, clientX)));
					drag = { from, to };
					ondrag(drag);
				},
				{ signal }
			);
			addEventListener('pointerup', () => end(true), { signal });
			addEventListener('pointercancel', () => end(false), { signal });
			addEventListener('keydown', ({ key }) => key === 'Escape' && end(false), { signal });
			down.preventDefault();
		}
	};
}
