import type { CandidateId } from '$lib/domain/candidate';
import type { ShortlistId } from '$lib/domain/shortlist';

/** How a selection changes. */
export type SelectionChange =
	| { readonly kind: 'none' }
	| { readonly kind: 'ids'; readonly ids: readonly CandidateId[]; readonly on: boolean }
	/** The rows `from` (included) to `to` (excluded) of a result. */
	| {
			readonly kind: 'rows';
			readonly result: number;
			readonly from: number;
			readonly to: number;
			readonly on: boolean;
	  };

/** A selection as a page needs it: how many there are, and which of those on screen. */
export interface Selected {
	readonly count: number;
	readonly shown: readonly CandidateId[];
}

/** What was done to a selection. */
export interface BulkDone {
	/** To how many; fewer than were selected where it was cancelled or some needed no change. */
	readonly count: number;
	/** Names the way back for `takeBack`. */
	readonly undo: number;
}

/** Where many are shortlisted. */
export type ListTarget =
	| { readonly kind: 'list'; readonly id: ShortlistId }
	| { readonly kind: 'new'; readonly name: string };

/** People as one file. */
export interface SavedPeople {
	readonly file: File;
	/** How many are in it. */
	readonly count: number;
}

/** How many ways back are remembered. */
const mostUndos = 20;

/** Ways back by number. Each can be gone once. */
export class Undos {
	readonly #ways = new Map<number, () => Promise<void>>();
	#last = 0;

	add(way: () => Promise<void>): number {
		this.#ways.set(++this.#last, way);
		this.#ways.delete(this.#last - mostUndos);
		return this.#last;
	}

	async take(undo: number): Promise<void> {
		const way = this.#ways.get(undo);
		this.#ways.delete(undo);
		await way?.();
	}
}
