/** An answer is waited for this long before it is said that it takes its time, in milliseconds. */
const patience = 250;

/** Whether something that was asked is not answered within a moment, so that somebody who waits must be told. */
export class Overdue {
	#on = $state(false);
	#timer: ReturnType<typeof setTimeout> | undefined;

	get on(): boolean {
		return this.#on;
	}

	/** Something was asked; what was asked before is no longer waited for, but how long that took counts. */
	asked(): void {
		this.#timer ??= setTimeout(() => (this.#on = true), patience);
	}

	answered(): void {
		clearTimeout(this.#timer);
		this.#timer = undefined;
		this.#on = false;
	}
}
