import { numbersIn } from '$lib/searching/packed/bits';
import { idsOf, type PoolIndex } from '$lib/searching/pool/pool-index';
import type { Leisure } from '../leisure';
import { type KnownPeople, mostKnown } from './known-people';
import { rehearse, type Stage } from './rehearsal';

/** An index that changes is most often asked for within so many milliseconds; then who asks comes first. */
const pause = 50;
/** One that has changed so few milliseconds ago, too, is still changing, as while files are read: who reads them needs the processor. */
const calm = 500;
/** An answer is on screen, with its counts and in the address, after so many milliseconds; what is got ready is quick. */
const untilPainted = 100;
/** The browser compiles well only what was done often. */
const timesAtFirst = 5;
/** So many profiles are read in one go, some milliseconds. */
const readAtOnce = 50;

/** What is got ready. */
interface Core extends Stage {
	readonly people: KnownPeople;
	readonly leisure: Leisure;
	readonly blindfold: Stage['blindfold'] & { readonly blinding: { readonly on: boolean } };
	readonly progress: { readonly isUnderWay: boolean };
}

/**
 * Gets everything ready for the next key while nobody asks: the index, where it is another, and the profiles that rows
 * are quoted from, where the pool is small enough for all of them to be remembered.
 */
export class Readiness {
	readonly #core: Core;
	#begun = false;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#last: Promise<unknown> = Promise.resolve();
	#rehearsed: PoolIndex | null = null;
	#readAheadFor: PoolIndex | null = null;
	#seen: PoolIndex | null = null;
	#changedAt = -Infinity;

	constructor(core: Core) {
		this.#core = core;
	}

	/** Begins: what is asked first needs no company. */
	begin(): void {
		this.#begun = true;
		this.soon();
	}

	/** Something may be wanting: the index is another, or somebody was answered. */
	soon(): void {
		if (!this.#begun) return;
		clearTimeout(this.#timer);
		this.#timer = setTimeout(
			() => {
				// What long work changes it will change again.
				if (this.#core.progress.isUnderWay) return this.soon();
				// Where the store was closed on it, the page has been told why.
				this.#last = this.#last.then(() => this.#getReady()).catch(() => undefined);
			},
			this.#changesOften() ? calm : pause
		);
	}

	/** Whether the index is another one soon after it was last; what long work does to it is over when that ends. */
	#changesOften(): boolean {
		const { index, progress } = this.#core;
		if (index === this.#seen || progress.isUnderWay) return false;
		this.#seen = index;
		const before = this.#changedAt;
		this.#changedAt = performance.now();
		return this.#changedAt - before < calm;
	}

	async #getReady(): Promise<void> {
		const { leisure, index } = this.#core;
		const times = this.#rehearsed ? 1 : timesAtFirst;
		for (let n = 0; n < times && this.#rehearsed !== index; n++) {
			await rehearse(this.#core, () => leisure.come(untilPainted));
		}
		this.#rehearsed = index;
		if (this.#readAheadFor !== index && (await this.#readAhead())) this.#readAheadFor = index;
	}

	/**
	 * Reads everybody, so that a key that brings people whom no key before has brought waits for no profile.
	 * @returns whether that is done with as far as it can be.
	 */
	async #readAhead(): Promise<boolean> {
		const core = this.#core;
		const { people, index, leisure } = core;
		if (index.size > mostKnown) return true;
		if (core.blindfold.blinding.on) return false;
		const ids = idsOf(index, numbersIn(index.live)).sort();
		const unread = ids.filter((id) => !people.has(core, id));
		for (let from = 0; from < unread.length;) {
			await leisure.come(untilPainted);
			from += await people.readOn(core, unread.slice(from, from + readAtOnce));
		}
		return true;
	}
}
