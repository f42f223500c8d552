import type { SavedSearch, SavedSearchId } from '$lib/domain/saved-search';
import { queryFromParams, queryToParams } from '$lib/searching/query';
import type { Store } from '$lib/storing/database/store';
import { addKept, changeKept, removeKept, restoreKept } from '$lib/storing/kept';
import { watchKept } from '$lib/storing/watch';
import type { Pool } from '../pool/pool.svelte';
import type { Undo } from '../storing/undo';
import type { Search } from './search.svelte';

/** Queries that are kept under a name, each with how many meet it who did not when it was last opened. */
export class SavedSearches {
	readonly #store: Promise<Store>;
	readonly #pool: Pool;
	readonly #search: Search;
	#all = $state.raw<readonly SavedSearch[]>([]);
	#fresh = $state.raw<ReadonlyMap<SavedSearchId, number>>(new Map());
	readonly #current = $derived.by(() => {
		const address = queryToParams(this.#search.query).toString();
		return this.#all.find((saved) => saved.address === address) ?? null;
	});
	#counts = 0;

	constructor(store: Promise<Store>, pool: Pool, search: Search) {
		this.#store = store;
		this.#pool = pool;
		this.#search = search;
		store.then(
			(open) => watchKept(open, 'savedSearches', (all) => (this.#all = all)),
			() => undefined
		);
	}

	/** Oldest first. */
	get all(): readonly SavedSearch[] {
		return this.#all;
	}

	/** The one that asks what is asked now; `null` where it is not saved. */
	get current(): SavedSearch | null {
		return this.#current;
	}

	/** How many meet a saved search who did not when it was last opened. */
	newIn({ id }: SavedSearch): number {
		return this.#fresh.get(id) ?? 0;
	}

	/** Counts anew whenever the pool or a search changes. Call it as a component is set up. */
	follow(): void {
		$effect(() => {
			void this.#pool.change;
			void this.#count(this.#all).catch(() => undefined);
		});
	}

	/** Saves what is asked now. */
	async save(name: string, pinned: boolean): Promise<void> {
		const address = queryToParams(this.#search.query).toString();
		const { query } = this.#search;
		const content = { name, address, pinned, seenAt: Date.now() };
		const { id, seenAt } = await addKept(await this.#store, 'savedSearches', content);
		await this.#pool.ask.noteSeen(id, query, seenAt);
	}

	/** Asks it again; from now on nobody who is there is new to it. */
	async open({ id, address }: SavedSearch): Promise<void> {
		const query = queryFromParams(new URLSearchParams(address));
		await this.#search.change(query);
		await this.#pool.ask.noteSeen(id, query, Date.now());
	}

	async change(
		{ id }: SavedSearch,
		change: Partial<Pick<SavedSearch, 'name' | 'pinned'>>
	): Promise<void> {
		await changeKept(await this.#store, 'savedSearches', id, change);
	}

	async remove({ id }: SavedSearch): Promise<Undo> {
		const store = await this.#store;
		await removeKept(store, 'savedSearches', id);
		return async () => void (await restoreKept(store, 'savedSearches', id));
	}

	/**
	 * One after another, and no further once they are to be counted anew. Each is told as soon as it is counted: one that asks
	 * for words that stand together has thousands of profiles looked through.
	 */
	async #count(all: readonly SavedSearch[]): Promise<void> {
		const asked = ++this.#counts;
		for (const { id, address, seenAt } of all) {
			const query = queryFromParams(new URLSearchParams(address));
			const fresh = await this.#pool.ask.countNew(id, query, seenAt);
			if (asked !== this.#counts) return;
			this.#fresh = new Map(this.#fresh).set(id, fresh);
		}
	}
}
