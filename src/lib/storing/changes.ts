import type { Candidate, CandidateId } from '$lib/domain/candidate';
import type { TagsOf } from '$lib/domain/tag';
import type { Database } from './database/database';
import { joinTags, tagsIn } from './joining';
import { type ChangeRow, isLive, type PoolRow } from './database/rows';
import { read, type Store } from './database/store';

/** How the pool stands. */
export interface PoolState {
	/** Grows with every candidate or tags written, in the same transaction; never goes back. */
	readonly change: number;
	/** Live candidates. */
	readonly count: number;
}

/** What an index has to take in to catch up. */
export interface ChangedCandidates {
	/** Added or changed, as they are now. */
	readonly candidates: readonly Candidate[];
	/** Changed and no longer there. */
	readonly removed: readonly CandidateId[];
	/** Taken out and otherwise not changed. Some may not have been there. */
	readonly takenOut: readonly CandidateId[];
	/** Brought back as they were when they were taken out, before or after `change`. Some may be gone again by now. */
	readonly broughtBack: readonly CandidateId[];
	/** Only tagged otherwise, as they are tagged now. Some may have been removed before. */
	readonly retagged: readonly TagsOf[];
	/** The change that these bring an index up to. */
	readonly through: number;
	/** Whether there is more after `through`. */
	readonly more: boolean;
	/** The pool's change by now. */
	readonly change: number;
}

interface Noted {
	/** How many more live candidates there are now. */
	readonly more?: number;
	readonly tagsOnly?: boolean;
	readonly moved?: 'out' | 'back';
}

/** What one write did to the pool's change: an index at `before` that takes the write in is at `after`. */
export interface ChangeStep {
	readonly before: number;
	readonly after: number;
}

const empty: PoolRow = { key: 'pool', change: 0, count: 0, floor: 0 };
const idsPerRow = 250;
/** So many of whom no profile is read cost a reader of the log as much as one of whom it is. */
const othersPerRead = 10;

/** For this room only, inside a transaction. */
export async function poolRow(db: Database): Promise<PoolRow> {
	return (await db.pool.get('pool')) ?? empty;
}

/**
 * For this room only, inside the transaction that writes the candidates or tags: counts and logs them.
 * @returns the pool's change before and after.
 */
export async function noteChanges(
	db: Database,
	ids: readonly CandidateId[],
	{ more = 0, tagsOnly = false, moved }: Noted = {}
): Promise<ChangeStep> {
	const pool = await poolRow(db);
	if (!ids.length) return { before: pool.change, after: pool.change };
	const rows = [];
	for (let from = 0; from < ids.length; from += idsPerRow) {
		const some = ids.slice(from, from + idsPerRow);
		const change = pool.change + from + some.length;
		rows.push({ change, ids: some, ...(tagsOnly && { tagsOnly }), ...(moved && { moved }) });
	}
	await db.changes.bulkAdd(rows);
	const change = pool.change + ids.length;
	await db.pool.put({ ...pool, change, count: pool.count + more });
	return { before: pool.change, after: change };
}

/** How the pool stands now. */
export async function poolState(store: Store): Promise<PoolState> {
	const { change, count } = await read(store, ['pool'], poolRow);
	return { change, count };
}

/** How many live candidates there are. */
export async function countCandidates(store: Store): Promise<number> {
	return (await poolState(store)).count;
}

/**
 * What was written after a change, oldest first, each candidate once and as it is now.
 * @param change what the index stands for: its `through`, or 0 for a new one.
 * @param limit about how many candidates to give at once; at least one batch of writing comes.
 * @param upTo the last change to give.
 * @returns `null` where the log does not reach back so far, or all was erased: build anew with `eachCandidate`.
 */
export async function candidatesChangedSince(
	store: Store,
	change: number,
	limit = 500,
	upTo = Infinity
): Promise<ChangedCandidates | null> {
	return read(store, ['pool', 'changes', 'candidates', 'tags'], async (db) => {
		const pool = await poolRow(db);
		if (change < pool.floor || change > pool.change) return null;
		let total = 0;
		const log = await db.changes
			.where(':id')
			.between(change, upTo, false, true)
			.until((row) => (total += costOf(row)) >= limit, true)
			.toArray();
		const { written: ids, retagged, takenOut, broughtBack } = kindsIn(log);
		const tags = await db.tags.bulkGet(retagged);
		const rows = (await db.candidates.bulkGet(ids)).filter((row) => isLive(row));
		const live = new Set(rows.map((row) => row.id));
		const through = log.at(-1)?.change ?? change;
		return {
			candidates: await joinTags(db, rows),
			removed: ids.filter((id) => !live.has(id)),
			takenOut,
			broughtBack,
			retagged: retagged.map((id, i) => ({ id, tags: tagsIn(tags[i]) })),
			through,
			more: through < Math.min(pool.change, upTo),
			change: pool.change
		};
	});
}

function costOf({ ids, moved, tagsOnly }: ChangeRow): number {
	return moved || tagsOnly ? ids.length / othersPerRead : ids.length;
}

/** Who was written how, each once. Of whoever moved the last move counts; whoever was retagged besides has to be read. */
function kindsIn(log: readonly ChangeRow[]) {
	const moves = new Map(
		log.flatMap(({ ids, moved }) => (moved ? ids.map((id) => [id, moved]) : []))
	);
	const tagged = new Set(idsIn(log.filter(({ tagsOnly }) => tagsOnly)));
	const plain = idsIn(log.filter(({ tagsOnly, moved }) => !tagsOnly && !moved));
	const written = new Set([...plain, ...[...moves.keys()].filter((id) => tagged.has(id))]);
	const movedTo = (to: ChangeRow['moved']) =>
		[...moves].flatMap(([id, moved]) => (moved === to && !written.has(id) ? id : []));
	return {
		written: [...written],
		retagged: [...tagged].filter((id) => !written.has(id)),
		takenOut: movedTo('out'),
		broughtBack: movedTo('back')
	};
}

function idsIn(log: readonly ChangeRow[]): CandidateId[] {
	return [...new Set(log.flatMap((row) => row.ids))];
}
