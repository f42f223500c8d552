import { afterPaint } from '$lib/state/after-paint';

/**
 * Whether what a component shows first has been painted, so that the rest may follow without holding it up. Make it
 * while the component is set up.
 */
export class AfterPaint {
	#done = $state(false);

	constructor() {
		$effect(() => afterPaint(() => (this.#done = true)));
	}

	get done(): boolean {
		return this.#done;
	}
}
