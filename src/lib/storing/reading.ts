import type { Candidate, CandidateId } from '$lib/domain/candidate';
import { poolRow } from './changes';
import type { Database } from './database';
import { candidateOf, joinFacts, joinFactsInRange, type StoredCandidate } from './joining';
import { type FullCandidate, isLive } from './rows';
import { read, type Store } from './store';

/** Candidates by id, in that order; removed and unknown ones are skipped. */
export async function readCandidates(
	store: Store,
	ids: readonly CandidateId[]
): Promise<Candidate[]> {
	return read(store, ['candidates'], async (db) =>
		(await db.candidates.bulkGet([...ids])).filter((row) => isLive(row)).map(candidateOf)
	);
}

/** The same with their facts, where those are derived already. */
export async function readWithFacts(
	store: Store,
	ids: readonly CandidateId[]
): Promise<StoredCandidate[]> {
	return read(store, ['candidates', 'facts'], async (db) =>
		joinFacts(
			db,
			(await db.candidates.bulkGet([...ids])).filter((row) => isLive(row))
		)
	);
}

/**
 * Hands over all candidates in batches, by id, without holding more than one batch. The pool may change meanwhile:
 * whoever needs all of it catches up afterwards from the change that is returned.
 * @param callback is awaited before the next batch; `false` from it ends the walk.
 * @returns the pool's change from before the first batch, for `candidatesChangedSince`.
 */
export function eachCandidate(
	store: Store,
	batchSize: number,
	callback: (batch: StoredCandidate[]) => unknown
): Promise<number> {
	return walk(store, batchSize, joinFactsInRange, callback);
}

/** The same without facts, for those who read texts alone: it takes half the time. */
export function eachProfile(
	store: Store,
	batchSize: number,
	callback: (batch: Candidate[]) => unknown
): Promise<number> {
	return walk(store, batchSize, (_, rows) => rows.map(candidateOf), callback);
}

async function walk<T>(
	store: Store,
	batchSize: number,
	join: (db: Database, rows: readonly FullCandidate[]) => T[] | Promise<T[]>,
	callback: (batch: T[]) => unknown
): Promise<number> {
	const { change } = await read(store, ['pool'], poolRow);
	let last = '' as CandidateId;
	for (;;) {
		const { batch, end } = await read(store, ['candidates', 'facts'], async (db) => {
			const rows = await db.candidates.where(':id').above(last).limit(batchSize).toArray();
			const live = rows.filter((row) => isLive(row));
			return { batch: await join(db, live), end: rows.at(-1)?.id };
		});
		if (end === undefined) return change;
		if (batch.length && (await callback(batch)) === false) return change;
		last = end;
	}
}
