import type { Candidate, CandidateId } from '$lib/domain/candidate';
import type { Profile } from '$lib/domain/profile';
import { poolRow } from './changes';
import { joinTags, joinTagsInRange } from './joining';
import { isLive } from './database/rows';
import { read, type Store } from './database/store';

/** Candidates by id, in that order; removed and unknown ones are skipped. */
export async function readCandidates(
	store: Store,
	ids: readonly CandidateId[]
): Promise<Candidate[]> {
	return read(store, ['candidates', 'tags'], async (db) =>
		joinTags(
			db,
			(await db.candidates.bulkGet([...ids])).filter((row) => isLive(row))
		)
	);
}

/** The profiles of candidates by their ids; removed and unknown ones are missing. */
export async function readProfiles(
	store: Store,
	ids: readonly CandidateId[]
): Promise<Map<CandidateId, Profile>> {
	if (!ids.length) return new Map();
	return read(store, ['candidates'], async (db) => {
		const rows = await db.candidates.bulkGet([...ids]);
		return new Map(rows.filter((row) => isLive(row)).map(({ id, profile }) => [id, profile]));
	});
}

/**
 * The next profiles from a candidate on, in the order of their ids: far faster than by id where most are wanted.
 * @returns the id up to which all were read, `null` where there are none beyond; removed ones are missing.
 */
export async function readProfilesFrom(
	store: Store,
	from: CandidateId,
	most: number
): Promise<{ profiles: Map<CandidateId, Profile>; end: CandidateId | null }> {
	return read(store, ['candidates'], async (db) => {
		const rows = await db.candidates.where(':id').aboveOrEqual(from).limit(most).toArray();
		return {
			profiles: new Map(rows.filter((row) => isLive(row)).map(({ id, profile }) => [id, profile])),
			end: rows.length < most ? null : (rows.at(-1)?.id ?? null)
		};
	});
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
	callback: (batch: Candidate[]) => unknown
): Promise<number> {
	const { change } = await read(store, ['pool'], poolRow);
	let last = '' as CandidateId;
	for (;;) {
		const { batch, end } = await read(store, ['candidates', 'tags'], async (db) => {
			const rows = await db.candidates.where(':id').above(last).limit(batchSize).toArray();
			const live = rows.filter((row) => isLive(row));
			return { batch: await joinTagsInRange(db, live), end: rows.at(-1)?.id };
		});
		if (end === undefined) return change;
		if (batch.length && (await callback(batch)) === false) return change;
		last = end;
	}
}
