import type { Candidate, CandidateId, Source } from '$lib/domain/candidate';
import type { Profile } from '$lib/domain/profile';
import type { Batch } from '$lib/searching/pool/batch';
import { addNumbered, newCandidateId } from '$lib/storing/candidates';
import type { ChangeStep } from '$lib/storing/changes';
import type { Store } from '$lib/storing/database/store';
import { breath } from '../breath';
import type { Progress } from '../progress';

/** A profile on its way into the pool. */
export interface Arrival {
	readonly profile: Profile;
	readonly source: Source;
}

/** So many candidates a transaction: few enough to cancel soon, many enough to write fast. */
const batchSize = 500;
/**
 * So many batches are on their way at once: while one is stored, the next is read, and the first wait for a thread to start.
 * Those that are not stored when it is cancelled stay out.
 */
const atOnce = 6;
const betweenShows = 5_000;

interface Into {
	readonly store: Store;
	readonly progress: Progress;
	readonly pack: (candidates: readonly Candidate[]) => Promise<Batch>;
	/** Takes what was packed into the index, once it is stored. */
	readonly take: (batch: Batch, step: ChangeStep) => Promise<void>;
	/** Called now and then, so that it can be said that there is more to find. */
	readonly onSome: () => void;
	/** Milliseconds since 1970. */
	readonly now: () => number;
}

/** A batch on its way: both are under way at once. */
interface Coming {
	readonly ids: readonly CandidateId[];
	readonly packed: Promise<Batch>;
	/** `null` where it was cancelled before. */
	readonly stored: Promise<ChangeStep | null>;
}

/**
 * Reads and stores profiles in batches; each batch is in whole or not at all.
 * @param total how many there are, for the progress.
 * @returns the ids of those that are in, in order; fewer than `total` where it was cancelled.
 */
export async function takeIn(
	arrivals: Iterable<Arrival>,
	total: number,
	into: Into
): Promise<CandidateId[]> {
	const { progress, take, onSome } = into;
	const ids: CandidateId[] = [];
	const coming: Coming[] = [];
	let shown = 0;
	const finish = async ({ ids: some, packed, stored }: Coming) => {
		const step = await stored;
		if (!step) return;
		for (const id of some) ids.push(id);
		await take(await packed, step);
		progress.at('added', ids.length, total);
		if (ids.length - shown < betweenShows) return;
		shown = ids.length;
		onSome();
	};
	progress.at('added', 0, total);
	for (const batch of batches(arrivals)) {
		if (progress.cancelled) break;
		coming.push(begin(batch, into));
		// Until it rests, the browser does not start the thread that packs, which this one would wait for in the end.
		await breath();
		if (coming.length === atOnce) await finish(coming.shift() as Coming);
	}
	for (const each of coming) await finish(each);
	return ids;
}

function begin(batch: readonly Arrival[], { store, progress, pack, now }: Into): Coming {
	const addedAt = now();
	const rows = batch.map((arrival) => ({ ...arrival, id: newCandidateId() }));
	const times = { addedAt, changedAt: addedAt, revision: 1, tags: [] };
	const packed = pack(rows.map((row) => ({ ...row, ...times })));
	const stored = addNumbered(store, rows, addedAt, progress.signal);
	// Whoever awaits them sees a failure; where an earlier batch fails, nobody does.
	for (const each of [packed, stored]) each.catch(() => undefined);
	return { ids: rows.map(({ id }) => id), packed, stored };
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
