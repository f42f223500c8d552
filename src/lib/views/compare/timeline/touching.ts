import { heldTo, type Hold } from '$lib/comparing/timeline/gesture';
import { axisOf } from '$lib/comparing/timeline/layout';
import type { Visible } from '$lib/comparing/timeline/visible';

/** How far a pointer must go to be dragging, in pixels: less is a press. */
const slack = 4;

interface Surface {
	/** The axis as it stands. */
	readonly axis: () => { visible: Visible; width: number; bounds: Visible };
	/** Where a pointer is, in pixels from the left edge of the axis. */
	readonly xOf: (event: PointerEvent) => number;
	readonly show: (visible: Visible) => void;
}

/** The handlers of an axis that is dragged by mouse or finger and pinched by two. */
export function touching({ axis, xOf, show }: Surface) {
	const holds = new Map<number, Hold>();
	let dragging = false;

	/** Takes hold anew of the months now under every pointer. */
	function grip() {
		const { visible, width } = axis();
		const { monthAt } = axisOf(visible, width);
		for (const [pointer, { x }] of holds) holds.set(pointer, { x, month: monthAt(x) });
	}

	function onpointerdown(event: PointerEvent) {
		if (event.button !== 0) return;
		holds.set(event.pointerId, { x: xOf(event), month: 0 });
		dragging = holds.size > 1;
		grip();
	}

	function onpointermove(event: PointerEvent & { currentTarget: Element }) {
		const hold = holds.get(event.pointerId);
		if (!hold) return;
		const x = xOf(event);
		if (!dragging && Math.abs(x - hold.x) < slack) return;
		// Only now, so that a press still reaches what it pressed.
		if (!dragging) event.currentTarget.setPointerCapture(event.pointerId);
		dragging = true;
		holds.set(event.pointerId, { ...hold, x });
		const { visible, width, bounds } = axis();
		show(heldTo([...holds.values()], visible, width, bounds));
	}

	function release(event: PointerEvent) {
		if (!holds.delete(event.pointerId)) return;
		dragging = holds.size > 0;
		grip();
	}

	return {
		onpointerdown,
		onpointermove,
		onpointerup: release,
		onpointercancel: release,
		onlostpointercapture: release,
		onpointerleave: (event: PointerEvent) => {
			if (!dragging) release(event);
		}
	};
}
