/**
 * Whether what a component shows first has been painted, so that the rest may follow without holding it up. Make it
 * while the component is set up.
 */
export class AfterPaint {
	#done = $state(false);

	constructor() {
		$effect(() => {
			// A frame is drawn after its callbacks: only what comes after it is later.
			let timer: ReturnType<typeof setTimeout> | undefined;
			const frame = requestAnimationFrame(() => {
				timer = setTimeout(() => (this.#done = true));
			});
			return () => {
				cancelAnimationFrame(frame);
				clearTimeout(timer);
			};
		});
	}

	get done(): boolean {
		return this.#done;
	}
}
