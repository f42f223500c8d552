import type { CandidateId, Source } from '$lib/domain/candidate';
import type { Merged, Merger, MergerChoices, MergerId } from '$lib/domain/merger';
import type { Profile } from '$lib/domain/profile';
import { withTag } from '$lib/domain/tag';
import { noteChanges } from '../changes';
import type { Database } from '../database/database';
import { tagsIn, untagged } from '../joining';
import { giveUpJudgements } from './merged-judgements';
import { giveUpPlaces } from './merged-places';
import { StorageError } from '../database/problem';
import { type FullCandidate, isLive, type KeptRow } from '../database/rows';
import { personOf } from '../same';
import { read, type Store, write } from '../database/store';
import { newId } from '../database/uuid';

/** For this room only: what making one of two, and two of one, writes. */
export const touched = [
	'candidates',
	'tags',
	'firstReadings',
	'shortlists',
	'shortlistPages',
	'briefs',
	'mergers',
	'changes',
	'pool'
] as const;

/** What two become one as. */
export interface Merging {
	readonly profile: Profile;
	readonly choices: MergerChoices;
	/** Whether the other was written before the one who stays: then that one's file goes on being reviewed. */
	readonly older?: boolean;
	/** The revision of the one who stays that it was made on. */
	readonly expectedRevision?: number;
}

/** A version of somebody that came with a file. */
export interface Arriving {
	readonly profile: Profile;
	readonly source: Source;
}

/**
 * Makes one candidate out of two: the first one stays, under the merged profile, with the tags of both and the other's
 * places on shortlists and judgements for briefs; the other leaves the pool. The file of the later one is the one that is
 * reviewed.
 * @throws StorageError `conflict` where one of them is gone or has changed.
 */
export async function mergeTwo(
	store: Store,
	{ stays, goes }: { readonly stays: CandidateId; readonly goes: CandidateId },
	merging: Merging
): Promise<Merger> {
	return write(store, touched, async (db, now) => {
		const row = await liveRow(db, stays, merging.expectedRevision);
		const gone = await liveRow(db, goes);
		const before = await mergedOf(db, row);
		const other = await mergedOf(db, gone);
		const source = other.source.hash && !merging.older ? other.source : before.source;
		await put(db, row, merging.profile, source, now);
		if (source === other.source)
			await putFirstReading(db, stays, other.firstReading ?? other.profile, now);
		await db.candidates.put({
			...gone,
			changedAt: now,
			revision: gone.revision + 1,
			removedAt: now
		});
		await putTags(db, stays, other.tags.reduce(withTag, before.tags), now);
		const moved = await giveUpPlaces(db, stays, goes, now);
		const judged = await giveUpJudgements(db, stays, goes, now);
		await noteChanges(db, [stays, goes], { more: -1 });
		const head = { candidate: stays, before, other, otherId: goes, wasInPool: true } as const;
		return note(db, { ...head, ...merging, source, moved, judged }, now);
	});
}

/** Takes in another version of somebody in the pool; see `mergeTwo`. */
export async function takeVersion(
	store: Store,
	id: CandidateId,
	{ profile, source: arriving }: Arriving,
	merging: Merging
): Promise<Merger> {
	return write(store, touched, async (db, now) => {
		const row = await liveRow(db, id, merging.expectedRevision);
		const before = await mergedOf(db, row);
		const other = { profile, source: arriving, firstReading: profile, tags: [] };
		const source = merging.older ? before.source : arriving;
		await put(db, row, merging.profile, source, now);
		if (!merging.older) await putFirstReading(db, id, profile, now);
		await noteChanges(db, [id]);
		const head = { candidate: id, before, other, wasInPool: false } as const;
		const otherId = newId<CandidateId>();
		return note(db, { ...head, otherId, ...merging, source, moved: [] }, now);
	});
}

/** The mergers that a candidate came out of, oldest first. */
export async function mergersOf(store: Store, id: CandidateId): Promise<Merger[]> {
	const rows = await read(store, ['mergers'], (db) =>
		db.mergers.where('candidate').equals(id).toArray()
	);
	return rows.filter((row) => isLive(row)).sort((a, b) => a.addedAt - b.addedAt);
}

/** `null` where they were made two again. */
export async function readMerger(store: Store, id: MergerId): Promise<Merger | null> {
	const row = await read(store, ['mergers'], (db) => db.mergers.get(id));
	return isLive(row) ? row : null;
}

/** Who a file with this hash went into, however many files it took. */
export async function findMerged(store: Store, hash: string): Promise<CandidateId[]> {
	const rows = await read(store, ['mergers'], (db) =>
		db.mergers.where('hashes').equals(hash).toArray()
	);
	return rows.filter((row) => isLive(row)).map(({ candidate }) => candidate);
}

/** For this room only: the row of a candidate who is there, in the revision that is expected. */
export async function liveRow(
	db: Database,
	id: CandidateId,
	expected?: number
): Promise<FullCandidate> {
	const row = await db.candidates.get(id);
	if (!isLive(row)) throw new StorageError('conflict', 'This candidate was removed.');
	if (expected !== undefined && row.revision !== expected) throw new StorageError('conflict');
	return row;
}

/** For this room only. */
export async function put(
	db: Database,
	row: FullCandidate,
	profile: Profile,
	source: Source,
	now: number
): Promise<void> {
	const next = { profile, source, changedAt: now, revision: row.revision + 1 };
	await db.candidates.put({ ...untagged(row), ...personOf(profile), ...next });
}

/** For this room only: `null` has nothing kept. */
export async function putFirstReading(
	db: Database,
	id: CandidateId,
	profile: Profile | null,
	now: number
): Promise<void> {
	const row = await db.firstReadings.get(id);
	if (!profile) return db.firstReadings.delete(id);
	const revision = (row?.revision ?? 0) + 1;
	const addedAt = row?.addedAt ?? now;
	await db.firstReadings.put({ id, profile, addedAt, changedAt: now, revision });
}

/** For this room only. */
export async function putTags(
	db: Database,
	id: CandidateId,
	tags: readonly string[],
	now: number
): Promise<void> {
	const row = await db.tags.get(id);
	if (!row && !tags.length) return;
	const revision = (row?.revision ?? 0) + 1;
	await db.tags.put({ id, tags, addedAt: row?.addedAt ?? now, changedAt: now, revision });
}

async function mergedOf(db: Database, { id, profile, source }: FullCandidate): Promise<Merged> {
	const [tags, first] = await Promise.all([db.tags.get(id), db.firstReadings.get(id)]);
	const firstReading = isLive(first) ? first.profile : null;
	return { profile, source, firstReading, tags: tagsIn(tags) };
}

async function note(
	db: Database,
	{
		profile: after,
		choices,
		...rest
	}: Omit<Merger, 'id' | 'after' | 'hashes' | 'addedAt' | 'changedAt' | 'revision'> & Merging,
	now: number
): Promise<Merger> {
	const { candidate, before, other, otherId, wasInPool, source, moved, judged = [] } = rest;
	const hashes = [
		...new Set([before.source.hash, other.source.hash].flatMap((hash) => hash ?? []))
	];
	const id = newId<MergerId>();
	const row = {
		...{ id, candidate, before, other, otherId, wasInPool, after, source, choices, moved, judged },
		...{ hashes, addedAt: now, changedAt: now, revision: 1 }
	};
	await db.mergers.add(row as KeptRow<'mergers'>);
	return row;
}
