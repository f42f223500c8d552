import { afterNavigate, goto } from '$app/navigation';
import { page } from '$app/state';
import type { CandidateId } from '$lib/domain/candidate';
import { emptyQuery, type Query } from '$lib/domain/query';
import { queryFromParams, queryToParams } from '$lib/searching/query';
import type { Found, ListedRow } from '$lib/workers/pool-api';
import { comparedIn, linkTo } from './links';
import type { Pool } from './pool.svelte';

/** A query as parameters of the list's address. */
export function queryParams(query: Query): URLSearchParams {
	return queryToParams(query);
}

/**
 * What is looked for and what was found. The address is the query's home; `query` runs ahead of it by the
 * moment that navigating takes, so that a keystroke is answered at once.
 */
export class Search {
	readonly #pool: Pool;
	#query = $state.raw<Query>(emptyQuery);
	#found = $state.raw<Found | null>(null);
	#rows = $state.raw<ReadonlyMap<number, ListedRow>>(new Map());
	#asked = 0;
	#typing = false;

	constructor(pool: Pool) {
		this.#pool = pool;
	}

	get query(): Query {
		return this.#query;
	}

	/** The query as address parameters, for links that lead back to the list. */
	get params(): URLSearchParams {
		return queryToParams(this.#query);
	}

	/** `null` until the first search is answered. */
	get found(): Found | null {
		return this.#found;
	}

	/** The row at a place of the result, where it is loaded. */
	row(index: number): ListedRow | undefined {
		return this.#rows.get(index);
	}

	/** Who is in the rows that are loaded. */
	get loaded(): CandidateId[] {
		return Array.from(this.#rows.values(), ({ id }) => id);
	}

	/**
	 * Follows the address and the pool while the list is on screen. Call it as the list's component is set up.
	 */
	follow(): void {
		afterNavigate(({ type }) => {
			const inAddress = queryFromParams(page.url.searchParams);
			const known = queryToParams(this.#query).toString();
			if (type === 'goto' || queryToParams(inAddress).toString() === known) return;
			this.#typing = false;
			this.#query = inAddress;
		});
		this.#query = queryFromParams(page.url.searchParams);
		$effect(() => {
			void this.#pool.change;
			void this.#run(this.#query);
		});
	}

	/** Types into the search box: a run of keystrokes is one step of the history. */
	async type(words: string): Promise<void> {
		const replace = this.#typing;
		this.#typing = true;
		await this.#set({ ...this.#query, words }, replace);
	}

	/** Changes any part of the query as a step of its own. */
	async change(change: Partial<Query>): Promise<void> {
		this.#typing = false;
		await this.#set({ ...this.#query, ...change }, false);
	}

	/** Makes sure that the rows `from` (included) to `to` (excluded) get loaded. */
	async load(from: number, to: number): Promise<void> {
		const found = this.#found;
		if (!found) return;
		const last = Math.min(to, found.total);
		let first = from;
		while (first < last && this.#rows.has(first)) first += 1;
		if (first >= last) return;
		const rows = await this.#pool.rows(found.id, first, last);
		if (!rows || this.#found !== found) return;
		const all = [...this.#rows, ...rows.map((row, i) => [first + i, row] as const)];
		const near = ([index]: readonly [number, unknown]) =>
			index >= first - Search.#rowsKept && index < last + Search.#rowsKept;
		this.#rows = new Map(all.filter(near));
	}

	/** The ids of the whole result, in order. */
	async ids(): Promise<CandidateId[]> {
		return this.#found ? this.#pool.idsOf(this.#found.id, 0, this.#found.total) : [];
	}

	async #set(query: Query, replaceState: boolean): Promise<void> {
		this.#query = query;
		const href = linkTo('/', comparedIn(page.url.searchParams), queryToParams(query));
		await goto(href, { replaceState, keepFocus: true, noScroll: true });
	}

	/** So many rows before and after those asked for last stay loaded: a long way through the list must not add up. */
	static readonly #rowsKept = 200;

	/** How many rows a new result brings along at once, a tall window's worth. */
	static readonly #firstRows = 20;

	async #run(query: Query): Promise<void> {
		const asked = ++this.#asked;
		const found = await this.#pool.search(query, Search.#firstRows);
		if (asked !== this.#asked) return;
		this.#found = found;
		this.#rows = new Map(found.first.map((row, i) => [i, row]));
	}
}
