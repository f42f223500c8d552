/**
 * Loads stretches of a long list one at a time; of those asked for meanwhile only the last one follows. A hand that drags
 * through the list passes more in a second than can be read in some, and waits for where it came to rest.
 */
export class LatestLoad {
	readonly #load: (from: number, to: number) => Promise<void>;
	#next: readonly [from: number, to: number] | null = null;
	#underWay: Promise<void> | null = null;

	/** @param load loads the places `from` (included) to `to` (excluded). */
	constructor(load: (from: number, to: number) => Promise<void>) {
		this.#load = load;
	}

	/** @returns when nothing is under way any more: these are loaded then, or others that were asked for since. */
	ask(from: number, to: number): Promise<void> {
		this.#next = [from, to];
		return (this.#underWay ??= this.#go());
	}

	async #go(): Promise<void> {
		try {
			while (this.#next) {
				const [from, to] = this.#next;
				this.#next = null;
				await this.#load(from, to);
			}
		} finally {
			this.#underWay = null;
		}
	}
}
