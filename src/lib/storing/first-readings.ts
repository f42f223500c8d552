import type { CandidateId } from '$lib/domain/candidate';
import type { Profile } from '$lib/domain/profile';
import { readKept } from './kept';
import { type Store, write } from './database/store';

/** What was read from a candidate's file before it was changed by hand; `null` where it never was. */
export async function readFirstReading(store: Store, id: CandidateId): Promise<Profile | null> {
	return (await readKept(store, 'firstReadings', id))?.profile ?? null;
}

/**
 * Keeps what was read from a candidate's file.
 * @param anew whether it takes the place of what was read before; otherwise the first one stays.
 */
export async function keepFirstReading(
	store: Store,
	id: CandidateId,
	profile: Profile,
	anew = false
): Promise<void> {
	await write(store, ['firstReadings'], async (db, now) => {
		const row = await db.firstReadings.get(id);
		if (row && !anew) return;
		const revision = (row?.revision ?? 0) + 1;
		await db.firstReadings.put({
			id,
			profile,
			addedAt: row?.addedAt ?? now,
			changedAt: now,
			revision
		});
	});
}
