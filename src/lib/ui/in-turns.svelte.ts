/**
 * How many parts of something long stand there: the first one at once, each of the others in a turn of its own, so that
 * the browser paints and hears in between. Make it while a component is set up.
 */
export class InTurns {
	#count: number;
	readonly #last: number;

	/**
	 * @param begins whether the first part can stand there; it is followed.
	 * @param last how many parts there are.
	 * @param atOnce has all of them stand there at once.
	 */
	constructor(begins: () => boolean, last: number, atOnce: boolean) {
		this.#last = last;
		this.#count = $state(atOnce ? last : 0);
		$effect.pre(() => {
			if (!begins() || this.done) return;
			if (this.#count === 0) {
				this.#count = 1;
				return;
			}
			const turn = setTimeout(() => (this.#count += 1));
			return () => clearTimeout(turn);
		});
	}

	get count(): number {
		return this.#count;
	}

	/** Whether all of them stand there. */
	get done(): boolean {
		return this.#count >= this.#last;
	}
}
