/**
 * What is being stored and is not yet. While there is any, the browser asks before it loads the page anew or closes it:
 * a write that was begun would end there, and nobody would know.
 */
export class Unsaved {
	readonly #page: () => EventTarget;
	#count = 0;

	/** @param page the page that is left, which tells so by `beforeunload`. */
	constructor(page: () => EventTarget) {
		this.#page = page;
	}

	/** Holds the page until something is stored, or failed to be. */
	hold(stored: PromiseLike<unknown>): void {
		if (this.#count++ === 0) this.#page().addEventListener('beforeunload', ask);
		const done = () => {
			if (--this.#count === 0) this.#page().removeEventListener('beforeunload', ask);
		};
		stored.then(done, done);
	}
}

/** What is being stored from this page. */
export const unsaved = new Unsaved(() => window);

/** Has the browser ask; the words are its own. */
function ask(event: Event): void {
	event.preventDefault();
}
