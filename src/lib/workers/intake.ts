import { analyse } from '$lib/analysing/analyse';
import type { CandidateId } from '$lib/domain/candidate';
import type { Month } from '$lib/domain/month';
import { addCandidates } from '$lib/storing/candidates';
import type { Store } from '$lib/storing/store';
import type { Vocabulary } from '$lib/vocabulary/vocabulary';
import type { Arrival } from './pool-api';
import type { Progress } from './progress';

/** So many candidates a transaction: few enough to cancel soon, many enough to write fast. */
const batchSize = 250;
const betweenShows = 5_000;

/**
 * Analyses and stores profiles in batches; each batch is in whole or not at all.
 * @param total how many there are, for the progress.
 * @returns the ids of those that are in, in order; fewer than `total` where it was cancelled.
 */
export async function takeIn(
	arrivals: Iterable<Arrival>,
	total: number,
	into: {
		store: Store;
		vocabulary: Vocabulary;
		asOf: Month;
		progress: Progress;
		/** Called now and then, so that what is in can be found while the rest comes. */
		onSome: () => Promise<void>;
	}
): Promise<CandidateId[]> {
	const { store, vocabulary, asOf, progress, onSome } = into;
	let shown = 0;
	const ids: CandidateId[] = [];
	for (const batch of batches(arrivals)) {
		if (progress.cancelled) break;
		progress.at('added', ids.length, total);
		const rows = batch.map((arrival) => ({
			...arrival,
			facts: analyse(arrival.profile, vocabulary, asOf)
		}));
		for (const { id } of await addCandidates(store, rows)) ids.push(id);
		if (ids.length - shown < betweenShows) continue;
		shown = ids.length;
		await onSome();
	}
	return ids;
}

function* batches<T>(items: Iterable<T>): Generator<T[]> {
	let batch: T[] = [];
	for (const item of items) {
		batch.push(item);
		if (batch.length === batchSize) {
			yield batch;
			batch = [];
		}
	}
	if (batch.length) yield batch;
}
