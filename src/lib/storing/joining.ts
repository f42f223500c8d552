import type { Candidate, CandidateId } from '$lib/domain/candidate';
import type { Facts } from '$lib/domain/facts';
import type { Database } from './database';
import type { FactsRow, FullCandidate } from './rows';

/** A candidate with the facts that are stored; `null` where they are still to be derived. */
export interface StoredCandidate extends Candidate {
	readonly facts: Facts | null;
}

/** A row as the domain knows it. */
export function candidateOf(row: FullCandidate): Candidate {
	const { id, profile, source, addedAt, changedAt, revision } = row;
	return { id, profile, source, addedAt, changedAt, revision };
}

/** Rows with their facts, in the same order. For use inside a transaction. */
export async function joinFacts(
	db: Database,
	rows: readonly FullCandidate[]
): Promise<StoredCandidate[]> {
	const facts = await db.facts.bulkGet(rows.map((row) => row.id));
	return rows.map((row, i) => ({ ...candidateOf(row), facts: facts[i]?.facts ?? null }));
}

/** Neighbouring rows in the order of their ids with their facts, read as one range. For use inside a transaction. */
export async function joinFactsInRange(
	db: Database,
	rows: readonly FullCandidate[]
): Promise<StoredCandidate[]> {
	const [first, last] = [rows[0], rows.at(-1)];
	if (!first || !last) return [];
	const inRange = await db.facts.where(':id').between(first.id, last.id, true, true).toArray();
	const byId = new Map<CandidateId, FactsRow>(inRange.map((row) => [row.id, row]));
	return rows.map((row) => ({ ...candidateOf(row), facts: byId.get(row.id)?.facts ?? null }));
}
