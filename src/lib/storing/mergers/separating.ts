import type { Merger, MergerChoices, MergerId } from '$lib/domain/merger';
import type { Profile } from '$lib/domain/profile';
import { noteChanges } from '../changes';
import type { Database } from '../database/database';
import { tagsIn } from '../joining';
import { takeBackJudgements } from './merged-judgements';
import { takeBackPlaces } from './merged-places';
import { liveRow, put, putFirstReading, putTags, touched } from './mergers';
import { StorageError } from '../database/problem';
import { isLive } from '../database/rows';
import { personOf } from '../same';
import { type Store, write } from '../database/store';

/** How one becomes two again. */
export interface Separating {
	/** What the one who stayed becomes: as before, with what was changed since. */
	readonly profile: Profile;
	readonly expectedRevision: number;
	/** Whether the other is a candidate afterwards, also where it came with a file and never was one. */
	readonly asTwo: boolean;
}

/**
 * Makes two of one again. The other comes back exactly as it was, with its tags, and its places on shortlists and what was
 * judged of it as they stand now; the one who stayed gets back its own file, and loses the tags that were the other's alone.
 * @throws StorageError `conflict` where they are two already, or the one who stayed is gone or has changed.
 */
export async function separate(
	store: Store,
	id: MergerId,
	{ profile, expectedRevision, asTwo }: Separating
): Promise<void> {
	await write(store, touched, async (db, now) => {
		const merger = await liveMerger(db, id);
		const { candidate, before, other, otherId, moved, judged = [] } = merger;
		const row = await liveRow(db, candidate, expectedRevision);
		// A file that came later than the other's stays the one that is reviewed.
		const isOwn = row.source.hash === merger.source.hash;
		await put(db, row, profile, isOwn ? before.source : row.source, now);
		if (isOwn) await putFirstReading(db, candidate, before.firstReading, now);
		const tags = tagsIn(await db.tags.get(candidate));
		const lost = other.tags.filter((tag) => !before.tags.includes(tag));
		await putTags(
			db,
			candidate,
			tags.filter((tag) => !lost.includes(tag)),
			now
		);
		if (asTwo) await bringBack(db, merger, now);
		await takeBackPlaces(db, candidate, otherId, moved, now);
		await takeBackJudgements(db, candidate, judged, now);
		await db.mergers.put({
			...merger,
			changedAt: now,
			revision: merger.revision + 1,
			removedAt: now
		});
		await noteChanges(db, asTwo ? [candidate, otherId] : [candidate], { more: asTwo ? 1 : 0 });
	});
}

/** Takes other parts of the two than were taken before. @param after what the two are by these choices. */
export async function chooseAgain(
	store: Store,
	id: MergerId,
	choices: MergerChoices,
	after: Profile,
	{ profile, expectedRevision }: Omit<Separating, 'asTwo'>
): Promise<void> {
	await write(store, touched, async (db, now) => {
		const merger = await liveMerger(db, id);
		const row = await liveRow(db, merger.candidate, expectedRevision);
		await put(db, row, profile, row.source, now);
		const revision = merger.revision + 1;
		await db.mergers.put({ ...merger, choices, after, changedAt: now, revision });
		await noteChanges(db, [merger.candidate]);
	});
}

async function bringBack(db: Database, { otherId, other }: Merger, now: number): Promise<void> {
	const known = await db.candidates.get(otherId);
	if (isLive(known)) throw new StorageError('conflict', 'They are two candidates already.');
	const { profile, source, firstReading, tags } = other;
	await db.candidates.put({
		...personOf(profile),
		id: otherId,
		profile,
		source,
		addedAt: known?.addedAt ?? now,
		changedAt: now,
		revision: (known?.revision ?? 0) + 1
	});
	await putFirstReading(db, otherId, firstReading, now);
	await putTags(db, otherId, tags, now);
}

async function liveMerger(db: Database, id: MergerId) {
	const merger = await db.mergers.get(id);
	if (!isLive(merger)) throw new StorageError('conflict', 'They are two already.');
	return merger;
}
