import { afterPaint } from '$lib/state/after-paint';

/** Milliseconds after which the next part comes although the page has other things to do. */
const patience = 100;

/**
 * How many parts of something long stand there: the first ones at once, the others a few at a time while the page has
 * nothing better to do, so that neither the first paint nor a hand waits for them. Make it while the component is set up.
 */
export class Gradually {
	#count: number;

	/**
	 * @param all how many parts there are; it is followed.
	 * @param first how many stand there at once.
	 * @param step how many come at a time.
	 */
	constructor(all: () => number, first: number, step: number) {
		this.#count = $state(first);
		$effect(() => {
			if (this.#count >= all()) return;
			const more = () => (this.#count += step);
			let idle = 0;
			const undo = afterPaint(() => (idle = whenIdle(more)));
			return () => {
				undo();
				stopIdle(idle);
			};
		});
	}

	get count(): number {
		return this.#count;
	}

	/** Has the rest come now: a sheet of paper does not wait. */
	finish(): void {
		this.#count = Infinity;
	}
}

// Safari has no idle callbacks yet; a pause does there.
const whenIdle = (run: () => void): number =>
	'requestIdleCallback' in window
		? requestIdleCallback(run, { timeout: patience })
		: (setTimeout(run, 1) as unknown as number);

function stopIdle(handle: number) {
	if ('cancelIdleCallback' in window) cancelIdleCallback(handle);
	else clearTimeout(handle);
}
