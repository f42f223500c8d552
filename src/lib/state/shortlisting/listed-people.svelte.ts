import type { CandidateId } from '$lib/domain/candidate';
import type { Shortlist } from '$lib/domain/shortlist';
import type { ListedPerson } from '$lib/workers/verbs/shortlisting';
import { mostCompared } from '../address/tray.svelte';
import { LatestLoad } from '../pool/latest-load';
import { firstMissing, type LoadedRows, withRows } from '../pool/loaded-rows';
import type { Pool } from '../pool/pool.svelte';

/** So many people are read before any is in sight: a usual window's worth. */
const atFirst = 12;
/** So many before and after those in sight stay loaded. */
const peopleKept = 100;

/**
 * Those of a shortlist who are in the pool: how many, and those in sight, read again whenever the list or the pool
 * changes. Make it while a component is set up: it lives as long as the component.
 */
export class ListedPeople {
	readonly #pool: Pool;
	readonly #list: () => Shortlist | undefined;
	#total = $state<number | null>(null);
	#gone = $state(0);
	#first = $state.raw<readonly CandidateId[]>([]);
	#rows = $state.raw<LoadedRows<ListedPerson>>(new Map());
	#state = $state(0);
	/** What is in sight, `[from, to)`. */
	#range: readonly [from: number, to: number] = [0, atFirst];
	#asked = 0;
	readonly #loads = new LatestLoad((from, to) => this.#load(from, to));

	/** @param list is followed: reading state in it is enough. */
	constructor(pool: Pool, list: () => Shortlist | undefined) {
		this.#pool = pool;
		this.#list = list;
		$effect(() => {
			const shown = list();
			void pool.change;
			void pool.learnt;
			void pool.blinding;
			if (shown) void this.#readAnew(shown).catch(() => undefined);
		});
	}

	/** How many of the list are in the pool; `null` until that is known. */
	get total(): number | null {
		return this.#total;
	}

	/** How many of the list are no longer in the pool. */
	get gone(): number {
		return this.#gone;
	}

	/** As many as can be compared, from the top. */
	get first(): readonly CandidateId[] {
		return this.#first;
	}

	/** Another value whenever people were read anew. */
	get state(): number {
		return this.#state;
	}

	/** The person at a place among those in the pool, from 0, where it is loaded. */
	at(index: number): ListedPerson | undefined {
		return this.#rows.get(index);
	}

	/** The place among all of the list that stands for one among those in the pool. */
	async placeOf(index: number): Promise<number> {
		const list = this.#list();
		const known = this.at(index) ?? (list && (await this.#read(list, index, index + 1))[0]);
		return known?.place ?? index;
	}

	/** Loads the people `from` (included) to `to` (excluded), who are in sight, unless others are before that begins. */
	load(from: number, to: number): Promise<void> {
		this.#range = [from, to];
		return this.#loads.ask(from, to);
	}

	async #load(from: number, to: number): Promise<void> {
		const list = this.#list();
		const asked = this.#asked;
		const first = firstMissing(this.#rows, from, to);
		if (!list || first >= to) return;
		const read = await this.#read(list, first, to);
		if (asked !== this.#asked) return;
		this.#rows = withRows(this.#rows, read, [first, to], peopleKept);
	}

	/** What is shown stays until what is to come in its place is there. */
	async #readAnew(list: Shortlist): Promise<void> {
		const asked = ++this.#asked;
		const called = await this.#pool.ask.listed(list.id, mostCompared);
		const range = this.#range;
		const people = await this.#read(list, ...range);
		if (asked !== this.#asked) return;
		this.#total = called.total;
		this.#gone = called.gone;
		this.#first = called.first;
		this.#rows = withRows(new Map(), people, range, 0);
		this.#state++;
	}

	#read({ id }: Shortlist, from: number, to: number): Promise<ListedPerson[]> {
		return this.#pool.ask.listedPeople(id, from, to);
	}
}
