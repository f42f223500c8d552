import type { Candidate, CandidateId } from '$lib/domain/candidate';
import type { Database } from './database/database';
import { type FullCandidate, isLive, type KeptRow, type UntaggedCandidate } from './database/rows';

/** A row without what only this room needs. */
export function untagged(row: FullCandidate): UntaggedCandidate {
	const { id, profile, source, addedAt, changedAt, revision } = row;
	return { id, profile, source, addedAt, changedAt, revision };
}

/** A row as the domain knows it. */
export function candidateOf(row: FullCandidate, tags: readonly string[]): Candidate {
	return { ...untagged(row), tags };
}

/** Rows with their tags, in the same order. For use inside a transaction. */
export async function joinTags(db: Database, rows: readonly FullCandidate[]): Promise<Candidate[]> {
	// Most pools have few tags, and a count costs less than asking for each.
	const tags = (await db.tags.count()) ? await db.tags.bulkGet(rows.map(({ id }) => id)) : [];
	return rows.map((row, i) => candidateOf(row, tagsIn(tags[i])));
}

/** Neighbouring rows in the order of their ids with their tags, read as one range. For use inside a transaction. */
export async function joinTagsInRange(
	db: Database,
	rows: readonly FullCandidate[]
): Promise<Candidate[]> {
	const [first, last] = [rows[0], rows.at(-1)];
	if (!first || !last) return [];
	const inRange = await db.tags.where(':id').between(first.id, last.id, true, true).toArray();
	const byId = new Map<CandidateId, KeptRow<'tags'>>(inRange.map((row) => [row.id, row]));
	return rows.map((row) => candidateOf(row, tagsIn(byId.get(row.id))));
}

/** The tags that a row says; none where there is none. */
export function tagsIn(row: KeptRow<'tags'> | undefined): readonly string[] {
	return isLive(row) ? row.tags : [];
}
