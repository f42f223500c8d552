/** One change of the address that is under way. */
interface Step {
	readonly url: URL;
	readonly replace: boolean;
	/** Settled once the address says it, or a later step does that was built on it. */
	there: Promise<void>;
}

/**
 * Where the page is going. An address changes a moment after it was asked to, and of two navigations the later one
 * overtakes the other: so a change begun meanwhile builds on where the page is going, not on where it is, and both hold.
 */
export class Course {
	readonly #here: () => URL;
	readonly #go: (url: URL, replace: boolean) => Promise<void>;
	#ahead: Step | null = null;

	/**
	 * @param here gives the address of the page on screen.
	 * @param go navigates, and settles once that is done or was overtaken.
	 */
	constructor(here: () => URL, go: (url: URL, replace: boolean) => Promise<void>) {
		this.#here = here;
		this.#go = go;
	}

	/** A copy of the address as it will be once all is done that was asked of the page on screen. */
	get url(): URL {
		return new URL(this.#underWay?.url ?? this.#here());
	}

	/**
	 * Goes to another address of the page.
	 * @param url is built on `url` as it was just now.
	 * @param replace keeps it out of the history.
	 */
	change(url: URL, replace: boolean): Promise<void> {
		// A step that is overtaken never comes about: if it was to be one of the history, this one is.
		const overtaken = this.#underWay;
		const step = {
			url,
			replace: replace && (overtaken?.replace ?? true),
			there: Promise.resolve()
		};
		this.#ahead = step;
		step.there = this.#walk(step);
		return step.there;
	}

	async #walk(step: Step): Promise<void> {
		try {
			await this.#go(step.url, step.replace);
		} finally {
			if (this.#ahead === step) this.#ahead = null;
		}
		await this.#ahead?.there;
	}

	/** The last step, unless it is there already, or led on from a page that was left since. */
	get #underWay(): Step | null {
		const here = this.#here();
		const ahead = this.#ahead;
		return ahead?.url.pathname === here.pathname && ahead.url.href !== here.href ? ahead : null;
	}
}
