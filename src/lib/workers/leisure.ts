/** Nobody who types leaves more between two keys for long, in milliseconds. */
const betweenKeys = 200;

/**
 * When work may go on that nobody waits for. It would take the processor from whoever is answered, and from the page
 * that draws the answer; and after one key the next is likely.
 */
export class Leisure {
	#answering = 0;
	#lastAnswer = -Infinity;

	/** Answers somebody: what comes at leisure waits for that, and for a while after. */
	async whileAnswering<T>(answer: () => Promise<T>): Promise<T> {
		this.#answering++;
		try {
			return await answer();
		} finally {
			this.#answering--;
			this.#lastAnswer = performance.now();
		}
	}

	/**
	 * Waits until nobody has been answered for a while, and in any case until everything has run that is waiting.
	 * @param quiet how long that while is, in milliseconds.
	 */
	async come(quiet = betweenKeys): Promise<void> {
		let wait = this.#missing(quiet);
		do {
			await new Promise((go) => setTimeout(go, wait));
			wait = this.#missing(quiet);
		} while (wait > 0);
	}

	#missing(quiet: number): number {
		if (this.#answering) return quiet;
		return Math.max(0, this.#lastAnswer + quiet - performance.now());
	}
}
