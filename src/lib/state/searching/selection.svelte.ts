import type { CandidateId } from '$lib/domain/candidate';
import { dayOf } from '$lib/exporting/day';
import type { FileFormat } from '$lib/exporting/maker';
import type { ListTarget, SavedPeople, SelectionChange } from '$lib/workers/many/selection';
import type { Pool } from '../pool/pool.svelte';
import type { Undo } from '../storing/undo';
import type { Search } from './search.svelte';

export type { ListTarget };

/** What was done to many, and how to take it back. */
export interface Done {
	readonly count: number;
	readonly undo: Undo;
}

/**
 * Who is selected for what is done to many at once. The pool's worker keeps them, since it may be everyone; here
 * is how many they are, and which of those on screen.
 */
export class Selection {
	readonly #pool: Pool;
	readonly #search: Search;
	#on = $state(false);
	#count = $state(0);
	#shown = $state.raw<ReadonlySet<CandidateId>>(new Set());
	/** The row that was pressed last, from which a range begins, and its result. */
	#anchor: { readonly index: number; readonly result: number } | null = null;

	constructor(pool: Pool, search: Search) {
		this.#pool = pool;
		this.#search = search;
	}

	/** Whether the list is there to select from. */
	get on(): boolean {
		return this.#on;
	}

	get count(): number {
		return this.#count;
	}

	has(id: CandidateId): boolean {
		return this.#shown.has(id);
	}

	begin(): void {
		this.#on = true;
	}

	/** Ends selecting; nobody is selected then. */
	async end(): Promise<void> {
		this.#on = false;
		await this.none();
	}

	/**
	 * Selects the candidate in a row or no more.
	 * @param extend all rows from the one that was pressed last take part.
	 */
	async toggle(index: number, on: boolean, extend: boolean): Promise<void> {
		const result = this.#search.results.found?.id;
		if (result === undefined) return;
		const anchor = extend && this.#anchor?.result === result ? this.#anchor.index : index;
		this.#anchor = { index, result };
		const [from, to] = [Math.min(anchor, index), Math.max(anchor, index) + 1];
		await this.#change({ kind: 'rows', result, from, to, on });
	}

	/** Selects everyone found, those that are not on screen too. */
	async all(): Promise<void> {
		const { found } = this.#search.results;
		if (found) {
			await this.#change({ kind: 'rows', result: found.id, from: 0, to: found.total, on: true });
		}
	}

	async none(): Promise<void> {
		this.#anchor = null;
		await this.#change({ kind: 'none' });
	}

	/** Asks again which of the rows on screen are selected, once others are. */
	async refresh(): Promise<void> {
		await this.#change({ kind: 'ids', ids: [], on: true });
	}

	/** The first of the selected, for what takes no more. */
	first(most: number): Promise<CandidateId[]> {
		return this.#pool.ask.selectedIds(most);
	}

	async tag(tag: string, on: boolean): Promise<Done> {
		return this.#done(await this.#pool.ask.tagSelected(tag, on));
	}

	/** Puts the selected at the end of a shortlist, or of a new one. */
	async shortlist(to: ListTarget): Promise<Done & { /** The list's. */ readonly name: string }> {
		const done = await this.#pool.ask.shortlistSelected(to, Date.now());
		return { ...this.#done(done), name: done.name };
	}

	async remove(): Promise<Done> {
		const done = this.#done(await this.#pool.ask.removeSelected());
		await this.refresh();
		return done;
	}

	/** The selected as one file; `null` where it was cancelled. */
	export(format: FileFormat, now: Date): Promise<SavedPeople | null> {
		return this.#pool.ask.exportSelected(format, dayOf(now));
	}

	#done({ count, undo }: { count: number; undo: number }): Done {
		return { count, undo: () => this.#pool.ask.takeBack(undo) };
	}

	async #change(change: SelectionChange): Promise<void> {
		const { count, shown } = await this.#pool.ask.select(change, this.#search.results.loaded);
		this.#count = count;
		this.#shown = new Set(shown);
	}
}
