import type { Remote } from 'comlink';
import type { CandidateId } from '$lib/domain/candidate';
import type { ShortlistId } from '$lib/domain/shortlist';
import type { SheetLine } from '$lib/exporting/sheet';
import type { CalledList, ListedPerson, PoolApi } from '$lib/workers/pool-api';
import type { BulkDone, SavedPeople, Selected } from '$lib/workers/many/selection';

/**
 * What is asked of very many candidates at once, selected or shortlisted: who they are stays in the pool's worker, since
 * they may be everyone.
 */
export class Many {
	readonly #remote: Remote<PoolApi>;

	/** @param remote answers once the pool is open. */
	constructor(remote: Remote<PoolApi>) {
		this.#remote = remote;
	}

	select(...asked: Parameters<PoolApi['select']>): Promise<Selected> {
		return this.#remote.select(...asked);
	}

	/** The first of the selected. */
	selectedIds(most: number): Promise<CandidateId[]> {
		return this.#remote.selectedIds(most);
	}

	tagSelected(tag: string, on: boolean): Promise<BulkDone> {
		return this.#remote.tagSelected(tag, on);
	}

	removeSelected(): Promise<BulkDone> {
		return this.#remote.removeSelected();
	}

	/** `null` where it was cancelled, as of all that is laid out or exported. */
	exportSelected(...asked: Parameters<PoolApi['exportSelected']>): Promise<SavedPeople | null> {
		return this.#remote.exportSelected(...asked);
	}

	shortlistSelected(
		...asked: Parameters<PoolApi['shortlistSelected']>
	): ReturnType<PoolApi['shortlistSelected']> {
		return this.#remote.shortlistSelected(...asked);
	}

	/** Takes back what was done to the selected, once. */
	takeBack(undo: number): Promise<void> {
		return this.#remote.takeBack(undo);
	}

	/** How many of a shortlist are there. */
	listed(...asked: Parameters<PoolApi['listed']>): Promise<CalledList> {
		return this.#remote.listed(...asked);
	}

	/** Those of a shortlist who are in the pool, some of them. */
	listedPeople(...asked: Parameters<PoolApi['listedPeople']>): Promise<ListedPerson[]> {
		return this.#remote.listedPeople(...asked);
	}

	/** Who of a shortlist together meets all must-haves of a brief, in words; `null` where it is too long. */
	coverOf(...asked: Parameters<PoolApi['coverOf']>): Promise<string | null> {
		return this.#remote.coverOf(...asked);
	}

	exportList(...asked: Parameters<PoolApi['exportList']>): Promise<SavedPeople | null> {
		return this.#remote.exportList(...asked);
	}

	/** A shortlist as it is printed. */
	sheetOf(list: ShortlistId): Promise<SheetLine[] | null> {
		return this.#remote.sheetOf(list);
	}
}
