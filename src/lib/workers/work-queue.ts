/** Long work runs one at a time, in the order it was asked for; what fails keeps nothing from coming after it. */
export class WorkQueue {
	#last: Promise<unknown> = Promise.resolve();

	/** Does work after what was asked for before. @returns what comes of it. */
	add<T>(work: () => Promise<T>): Promise<T> {
		const done = this.#last.then(work);
		this.#last = done.catch(() => undefined);
		return done;
	}

	/** Does work that nobody waits for. Where the store was closed on it, the page has been told why. */
	inBackground(work: () => Promise<unknown>): void {
		this.add(work).catch(() => undefined);
	}
}
