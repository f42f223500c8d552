import type { Candidate } from '$lib/domain/candidate';
import type { Batch } from '$lib/searching/pool/batch';
import type { Leisure } from '../leisure';

/** How the keeper reads candidates into the index, and who is told. */
export interface Reading {
	pack(candidates: readonly Candidate[]): Promise<Batch>;
	/** Called after each batch with how many were read of how many. */
	onRead?(done: number, total: number): void | Promise<void>;
}

/** For whom the keeper makes room, and who hears of its index. */
export interface Beside {
	/** What can wait does so until it comes. */
	readonly leisure: Leisure;
	/** Called when the index is another. */
	readonly onOther: () => void;
}
