import type { Candidate, CandidateId, Source } from '$lib/domain/candidate';
import type { Facts } from '$lib/domain/facts';
import type { Profile } from '$lib/domain/profile';
import { noteChanges } from './changes';
import { factsRow } from './facts';
import { candidateOf } from './joining';
import { StorageError } from './problem';
import { isLive, isRemoved } from './rows';
import { personOf } from './same';
import { type Store, write } from './store';
import { randomId } from './uuid';

const touched = ['candidates', 'facts', 'changes', 'pool'] as const;

export interface NewCandidate {
	readonly profile: Profile;
	readonly source: Source;
	/** Left out where they are to be derived later; see `idsWithStaleFacts`. */
	readonly facts?: Facts;
	/** Kept where it comes from elsewhere, such as an export; otherwise a new one. */
	readonly id?: CandidateId;
}

export interface ProfileUpdate {
	readonly id: CandidateId;
	readonly profile: Profile;
	readonly facts?: Facts;
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
	const news = all.map((each) => ({ ...each, id: each.id ?? randomId<CandidateId>() }));
	return write(store, touched, async (db, now) => {
		const given = all.flatMap(({ id }) => (id ? [id] : []));
		const known = new Map(
			(await db.candidates.bulkGet(given)).flatMap((row) => (row ? [[row.id, row]] : []))
		);
		if (new Set(given).size < given.length || [...known.values()].some((row) => isLive(row)))
			throw new StorageError('conflict', 'A candidate with this id is in the pool already.');
		const rows = news.map(({ id, profile, source }) => ({
			...personOf(profile),
			id,
			profile,
			source,
			addedAt: now,
			changedAt: now,
			revision: (known.get(id)?.revision ?? 0) + 1
		}));
		await db.candidates.bulkPut(rows);
		await db.facts.bulkPut(news.map(({ id, facts }) => factsRow(id, facts)));
		await noteChanges(
			db,
			rows.map(({ id }) => id),
			rows.length
		);
		return rows.map(candidateOf);
	});
}

/**
 * Replaces profiles, all or none. Facts that are not given are marked as to be derived.
 * @throws StorageError `conflict` where a candidate was removed or has another revision than expected.
 */
export async function updateProfiles(
	store: Store,
	updates: readonly ProfileUpdate[]
): Promise<Candidate[]> {
	return write(store, touched, async (db, now) => {
		const rows = await db.candidates.bulkGet(updates.map(({ id }) => id));
		const changed = updates.map((update, i) => {
			const row = rows[i];
			if (!isLive(row)) throw new StorageError('conflict', 'This candidate was removed.');
			const { profile, source = row.source, expectedRevision = row.revision } = update;
			if (row.revision !== expectedRevision) throw new StorageError('conflict');
			return {
				...candidateOf(row),
				...personOf(profile),
				profile,
				source,
				changedAt: now,
				revision: row.revision + 1
			};
		});
		await db.candidates.bulkPut(changed);
		await db.facts.bulkPut(updates.map(({ id, facts }) => factsRow(id, facts)));
		await noteChanges(
			db,
			updates.map(({ id }) => id),
			0
		);
		return changed.map(candidateOf);
	});
}

/** Replaces one profile; see `updateProfiles`. */
export async function updateProfile(
	store: Store,
	id: CandidateId,
	profile: Profile,
	more: Omit<ProfileUpdate, 'id' | 'profile'> = {}
): Promise<Candidate> {
	const [changed] = await updateProfiles(store, [{ id, profile, ...more }]);
	if (!changed) throw new StorageError('unknown');
	return changed;
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
		const facts = await db.facts.bulkGet(removed);
		await db.facts.bulkPut(removed.map((id, i) => ({ id, facts: facts[i]?.facts ?? null })));
		await noteChanges(db, removed, -removed.length);
		return removed;
	});
}

/**
 * Brings removed candidates back, with their facts.
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
				...candidateOf(row),
				...personOf(row.profile),
				changedAt: now,
				revision: row.revision + 1
			}))
		);
		const facts = await db.facts.bulkGet(restored);
		await db.facts.bulkPut(restored.map((id, i) => factsRow(id, facts[i]?.facts)));
		await noteChanges(db, restored, restored.length);
		return restored;
	});
}
