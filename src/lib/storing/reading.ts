import type { Candidate, CandidateId } from '$lib/domain/candidate';
import { poolRow } from './changes';
import { candidateOf, joinFacts, joinFactsInRange, type StoredCandidate } from './joining';
import { isLive } from './rows';
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
export async function eachCandidate(
	store: Store,
	batchSize: number,
	callback: (batch: StoredCandidate[]) => unknown
): Promise<number> {
	const { change } = await read(store, ['pool'], poolRow);
	let last = '' as CandidateId;
	for (;;) {
		const { candidates, end } = await read(store, ['candidates', 'facts'], async (db) => {
			const rows = await db.candidates.where(':id').above(last).limit(batchSize).toArray();
			const live = rows.filter((row) => isLive(row));
			return { candidates: await joinFactsInRange(db, live), end: rows.at(-1)?.id };
		});
		if (end === undefined) return change;
		if (candidates.length && (await callback(candidates)) === false) return change;
		last = end;
	}
}
