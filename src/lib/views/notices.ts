import type { Undo } from '$lib/state/storing/undo';
import { problemOf } from '$lib/state/storing/problem';
import { toasts } from '$lib/ui/floating/toast-queue.svelte';

/** Says that something could not be done, and why. */
export function sayFailure(error: unknown): void {
	toasts.show({ text: problemOf(error).words, tone: 'danger' });
}

/** Says that a file that would not have been whole was not saved. */
export function sayNothingSaved(): void {
	toasts.show({ text: 'Cancelled: nothing was saved' });
}

/** Says what was done. */
export function say(text: string): void {
	toasts.show({ text });
}

/**
 * Does a change, then says so and offers the way back; says why where it fails.
 * @param text what was done: "Jatin Mishra was removed"; where that is known only then, what tells it.
 * @param isLong tells, once it is done, whether it was long in the doing: then the way back stays until it is closed.
 */
export async function doUndoably(
	text: string | (() => string),
	change: () => Promise<Undo>,
	isLong: () => boolean = () => false
): Promise<void> {
	try {
		const undo = await change();
		const said = typeof text === 'string' ? text : text();
		toasts.show({
			text: said,
			lasting: isLong(),
			action: { label: 'Undo', run: () => void undo().catch(sayFailure) }
		});
	} catch (error) {
		sayFailure(error);
	}
}
