import { numbersIn } from '$lib/searching/packed/bits';
import { idsOf } from '$lib/searching/pool/pool-index';
import { breath } from '../breath';
import { type KnownPeople, mostKnown, type Pool } from './known-people';

/** So long after the last answer it begins, in milliseconds. */
const pause = 200;
/** Whoever asks meanwhile waits for no more than so many: some milliseconds. */
const atOnce = 8;

/** What is read from, as it is at the time. */
interface Core extends Pool {
	readonly people: KnownPeople;
	readonly blindfold: { readonly blinding: { readonly on: boolean } };
}

/**
 * Reads everybody of a pool that is small enough to be remembered, while nobody asks: a key that brings people whom no
 * key before has brought waits for no profile then.
 */
export class ReadingAhead {
	readonly #core: Core;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#runs = 0;

	constructor(core: Core) {
		this.#core = core;
	}

	/** Waits until nobody has asked for a while, and goes on then. */
	afterAnswer(): void {
		const run = ++this.#runs;
		clearTimeout(this.#timer);
		// Where the store was closed on it, the page has been told why.
		this.#timer = setTimeout(() => void this.#read(run).catch(() => undefined), pause);
	}

	async #read(run: number): Promise<void> {
		const core = this.#core;
		const { people, index } = core;
		if (index.size > mostKnown || core.blindfold.blinding.on) return;
		const ids = idsOf(index, numbersIn(index.live)).filter((id) => !people.has(core, id));
		for (let from = 0; from < ids.length && run === this.#runs; from += atOnce) {
			await people.prepare(core, ids.slice(from, from + atOnce));
			await breath();
		}
	}
}
