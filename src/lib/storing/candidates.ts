import type { Candidate, CandidateId, Source } from '$lib/domain/candidate';
import type { Profile } from '$lib/domain/profile';
import { type ChangeStep, noteChanges } from './changes';
import type { Database } from './database/database';
import { candidateOf, joinTags, tagsIn, untagged } from './joining';
import { StorageError } from './database/problem';
import { isLive, isRemoved } from './database/rows';
import { personOf } from './same';
import { type Store, write } from './database/store';
import { newId } from './database/uuid';

const touched = ['candidates', 'tags', 'changes', 'pool'] as const;

export interface NewCandidate {
	readonly profile: Profile;
	readonly source: Source;
	/** Kept where it comes from elsewhere, such as an export; otherwise a new one. */
	readonly id?: CandidateId;
}

/** How a profile is replaced. */
interface ProfileUpdate {
	/** Where the new profile came from, where that is another file. */
	readonly source?: Source;
	/** Refuses the update where the candidate has moved on from this revision. */
	readonly expectedRevision?: number;
}

/**
 * Adds candidates, all or none.
 * @returns them in the same order.
 * @throws StorageError `conflict` where an id is in the pool already, `full` where there is no room.
 */
export async function addCandidates(
	store: Store,
	all: readonly NewCandidate[]
): Promise<Candidate[]> {
	const news = all.map((each) => ({ ...each, id: each.id ?? newId<CandidateId>() }));
	return write(store, touched, async (db, now) => {
		const given = all.flatMap(({ id }) => (id ? [id] : []));
		const known = new Map(
			(await db.candidates.bulkGet(given)).flatMap((row) => (row ? [[row.id, row]] : []))
		);
		if (new Set(given).size < given.length || [...known.values()].some((row) => isLive(row)))
			throw new StorageError('conflict', 'A candidate with this id is in the pool already.');
		const rows = news.map((each) => newRow(each, now, (known.get(each.id)?.revision ?? 0) + 1));
		await db.candidates.bulkPut(rows);
		await noteChanges(
			db,
			rows.map(({ id }) => id),
			{ more: rows.length }
		);
		return known.size ? joinTags(db, rows) : rows.map((row) => candidateOf(row, []));
	});
}

/** A candidate under an id that was made for it; see `newCandidateId`. */
export interface Numbered extends NewCandidate {
	readonly id: CandidateId;
}

/** An id that no candidate has, for whoever has to know it before `addNumbered`. */
export function newCandidateId(): CandidateId {
	return newId<CandidateId>();
}

/**
 * Adds many candidates under new ids, all or none, without a look at what is there.
 * @param addedAt milliseconds since 1970.
 * @param signal keeps them out, unless they are in by then.
 * @returns what it did to the pool's change, so that an index that knows them already need not read them again; `null` where
 * they were kept out.
 */
export async function addNumbered(
	store: Store,
	all: readonly Numbered[],
	addedAt: number
): Promise<ChangeStep>;
export async function addNumbered(
	store: Store,
	all: readonly Numbered[],
	addedAt: number,
	signal: AbortSignal
): Promise<ChangeStep | null>;
export async function addNumbered(
	store: Store,
	all: readonly Numbered[],
	addedAt: number,
	signal?: AbortSignal
): Promise<ChangeStep | null> {
	const add = async (db: Database) => {
		await db.candidates.bulkAdd(all.map((each) => newRow(each, addedAt, 1)));
		return noteChanges(
			db,
			all.map(({ id }) => id),
			{ more: all.length }
		);
	};
	try {
		return await write(store, ['candidates', 'changes', 'pool'], add, signal);
	} catch (error) {
		if (signal?.aborted) return null;
		throw error;
	}
}

function newRow({ id, profile, source }: Numbered, now: number, revision: number) {
	return { ...personOf(profile), id, profile, source, addedAt: now, changedAt: now, revision };
}

/** Candidates as they are after an update. */
export interface Updated {
	readonly candidates: readonly Candidate[];
	/** What it did to the pool's change, so that an index can take them in without reading them. */
	readonly step: ChangeStep;
}

/**
 * Replaces a profile.
 * @throws StorageError `conflict` where the candidate was removed or has another revision than expected.
 */
export async function updateProfile(
	store: Store,
	id: CandidateId,
	profile: Profile,
	{ source, expectedRevision }: ProfileUpdate = {}
): Promise<Updated> {
	return write(store, touched, async (db, now) => {
		// What does not wait for each other goes together: every turn to the database counts in an edit.
		const [row, tags] = await Promise.all([db.candidates.get(id), db.tags.get(id)]);
		if (!isLive(row)) throw new StorageError('conflict', 'This candidate was removed.');
		if (row.revision !== (expectedRevision ?? row.revision)) throw new StorageError('conflict');
		const changed = {
			...untagged(row),
			...personOf(profile),
			profile,
			source: source ?? row.source,
			changedAt: now,
			revision: row.revision + 1
		};
		const [step] = await Promise.all([noteChanges(db, [id]), db.candidates.put(changed)]);
		return { candidates: [candidateOf(changed, tagsIn(tags))], step };
	});
}

/**
 * Takes candidates out of the pool; `restoreCandidates` brings them back until `forgetRemoved`.
 * @returns the ids that were there, to hand to undo.
 */
export async function removeCandidates(
	store: Store,
	ids: readonly CandidateId[]
): Promise<CandidateId[]> {
	return write(store, touched, async (db, now) => {
		const rows = (await db.candidates.bulkGet([...new Set(ids)])).filter((row) => isLive(row));
		const removed = rows.map(({ id }) => id);
		await db.candidates.bulkPut(
			rows.map((row) => ({ ...row, changedAt: now, revision: row.revision + 1, removedAt: now }))
		);
		await noteChanges(db, removed, { more: -removed.length, moved: 'out' });
		return removed;
	});
}

/**
 * Brings removed candidates back, with their tags.
 * @returns the ids that came back; those that were forgotten do not.
 */
export async function restoreCandidates(
	store: Store,
	ids: readonly CandidateId[]
): Promise<CandidateId[]> {
	return write(store, touched, async (db, now) => {
		const rows = (await db.candidates.bulkGet([...new Set(ids)])).filter((row) => isRemoved(row));
		const restored = rows.map(({ id }) => id);
		await db.candidates.bulkPut(
			rows.map((row) => ({
				...untagged(row),
				...personOf(row.profile),
				changedAt: now,
				revision: row.revision + 1
			}))
		);
		await noteChanges(db, restored, { more: restored.length, moved: 'back' });
		return restored;
	});
}
