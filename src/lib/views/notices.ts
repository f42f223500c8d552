import type { Undo } from '$lib/state/shortlists.svelte';
import { problemOf } from '$lib/state/problem';
import { toasts } from '$lib/ui/floating/toast-queue.svelte';

/** Says that something could not be done, and why. */
export function sayFailure(error: unknown): void {
	toasts.show({ text: problemOf(error).words, tone: 'danger' });
}

/** Says what was done. */
export function say(text: string): void {
	toasts.show({ text });
}

/**
 * Does a change, then says so and offers the way back; says why where it fails.
 * @param text what was done: "Jatin Mishra was removed"; where that is known only then, what tells it.
 */
export async function doUndoably(
	text: string | (() => string),
	change: () => Promise<Undo>
): Promise<void> {
	try {
		const undo = await change();
		const said = typeof text === 'string' ? text : text();
		toasts.show({
			text: said,
			action: { label: 'Undo', run: () => void undo().catch(sayFailure) }
		});
	} catch (error) {
		sayFailure(error);
	}
}
