import type { CandidateId } from '$lib/domain/candidate';
import type { Facts, FactsVersion } from '$lib/domain/facts';
import { noteChanges } from './changes';
import type { Database } from './database';
import { type FactsRow, isLive } from './rows';
import { read, type Store, write } from './store';

/** Facts, and the candidate's revision that they were derived from. */
export interface NewFacts {
	readonly id: CandidateId;
	readonly revision: number;
	readonly facts: Facts;
}

/** For this room only: the row that holds a live candidate's facts, or marks that they are to be derived. */
export function factsRow(id: CandidateId, facts: Facts | null | undefined): FactsRow {
	return { id, stamp: facts ? stampOf(facts.version) : '', facts: facts ?? null };
}

function stampOf({ analyser, vocabulary, asOf }: FactsVersion): string {
	return `${analyser} ${asOf} ${vocabulary}`;
}

/**
 * Stores facts that were derived anew; profiles are not rewritten.
 * @returns the ids that were stored. Left out are candidates that were changed or removed since they were read:
 * facts must never describe an older profile.
 */
export async function saveFacts(store: Store, all: readonly NewFacts[]): Promise<CandidateId[]> {
	return write(store, ['candidates', 'facts', 'changes', 'pool'], async (db) => {
		const ids = await putFacts(db, all);
		await noteChanges(db, ids, 0);
		return ids;
	});
}

/** Stores facts that are what they were in all but their version. It is no change of the pool: nobody need follow it. */
export async function restampFacts(store: Store, all: readonly NewFacts[]): Promise<CandidateId[]> {
	return write(store, ['candidates', 'facts'], (db) => putFacts(db, all));
}

async function putFacts(db: Database, all: readonly NewFacts[]): Promise<CandidateId[]> {
	const rows = await db.candidates.bulkGet(all.map(({ id }) => id));
	const fresh = all.filter(({ revision }, i) => {
		const row = rows[i];
		return isLive(row) && row.revision === revision;
	});
	await db.facts.bulkPut(fresh.map(({ id, facts }) => factsRow(id, facts)));
	return fresh.map(({ id }) => id);
}

/**
 * Live candidates whose facts are missing or of another version, at most `limit`. To bring all up to date: ask,
 * derive, `saveFacts`, and ask again until none is left; so it goes on where it was after a crash.
 */
export async function idsWithStaleFacts(
	store: Store,
	version: FactsVersion,
	limit = 250
): Promise<CandidateId[]> {
	return read(store, ['facts'], async (db) => {
		const [below, above] = staleRanges(db, version);
		const ids = await below.limit(limit).primaryKeys();
		const left = limit - ids.length;
		return left ? ids.concat(await above.limit(left).primaryKeys()) : ids;
	});
}

/** How many candidates `idsWithStaleFacts` would give in all, for a progress bar. */
export async function countStaleFacts(store: Store, version: FactsVersion): Promise<number> {
	return read(store, ['facts'], async (db) => {
		const [below, above] = staleRanges(db, version);
		return (await below.count()) + (await above.count());
	});
}

/** Two ranges, each answered by the index alone: Dexie's `notEqual` would walk every key. */
function staleRanges(db: Database, version: FactsVersion) {
	const stamp = stampOf(version);
	return [db.facts.where('stamp').below(stamp), db.facts.where('stamp').above(stamp)] as const;
}
