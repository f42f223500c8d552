import type { AskedWindow } from '$lib/comparing/asked-window';

/** Milliseconds without a move after which the hand rests. */
const pause = 250;

/**
 * The window of a comparison while it is drawn. What is in sight follows every move; what takes longer follows once the
 * hand rests or lets go. Make it while the component is set up.
 */
export class DrawnWindow {
	readonly #asked: () => AskedWindow;
	#drawn = $state.raw<AskedWindow | null>(null);
	#rested = $state.raw<AskedWindow | null>(null);
	#timer: ReturnType<typeof setTimeout> | undefined;

	/** @param asked the window that the address keeps; it is followed. */
	constructor(asked: () => AskedWindow) {
		this.#asked = asked;
		$effect(() => () => clearTimeout(this.#timer));
	}

	/** The window as it is under the hand. */
	get live(): AskedWindow {
		return this.#drawn ?? this.#asked();
	}

	/** The window where the hand rested last. */
	get settled(): AskedWindow {
		return this.#rested ?? this.#asked();
	}

	/** Whether the hand has moved since what takes longer followed it. */
	get drawing(): boolean {
		return this.#drawn !== this.#rested;
	}

	draw(window: AskedWindow): void {
		this.#drawn = window;
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => (this.#rested = window), pause);
	}

	/** Lets go. @param keep has the address keep the window. */
	async letGo(window: AskedWindow, keep: () => Promise<void>): Promise<void> {
		clearTimeout(this.#timer);
		this.#drawn = this.#rested = window;
		await keep();
		// Whoever has begun to draw again meanwhile is not done.
		if (this.#drawn === window) this.#drawn = this.#rested = null;
	}
}
