import type { Candidate, CandidateId } from '$lib/domain/candidate';
import type { Facts } from '$lib/domain/facts';
import type { Shortlist } from '$lib/domain/shortlist';
import type { SourceFile } from '$lib/domain/source-file';
import type { TaughtAlias } from '$lib/domain/taught-alias';

/**
 * The rows as they lie in the database. A row goes through three states: live; removed, which keeps all so that
 * undo can bring it back (`removedAt`); and a tombstone, which has forgotten everything but that it was deleted.
 */
export interface RowHead<Id> {
	readonly id: Id;
	readonly addedAt: number;
	readonly changedAt: number;
	readonly revision: number;
}

/** Kept forever, so that a copy of the row on another machine is not taken for a new one. */
export interface Tombstone<Id> extends RowHead<Id> {
	readonly removedAt?: undefined;
	readonly deletedAt: number;
}

/** There for the user. */
export type Live<Row> = Row & { readonly removedAt?: undefined; readonly deletedAt?: undefined };

/** Taken away, but undo can still bring it back. */
export type Removed<Row> = Row & { readonly removedAt: number; readonly deletedAt?: undefined };

export type Stored<Row, Id> = Live<Row> | Removed<Row> | Tombstone<Id>;

export interface PersonKey {
	/** Folded name and e-mail, where there are both: finds the same person when imported again. */
	readonly person?: string;
}

export type FullCandidate = Candidate & PersonKey;
export type CandidateRow = Stored<FullCandidate, CandidateId>;

/** What the recruiter makes and keeps, by table. `kept.ts` has the verbs for all of them. */
export interface KeptRows {
	shortlists: Shortlist;
}
export type KeptTable = keyof KeptRows;
export type KeptId<Name extends KeptTable> = KeptRows[Name]['id'];
export type KeptRow<Name extends KeptTable> = Stored<KeptRows[Name], KeptId<Name>>;

/** A file that is gone keeps its hash, which tells nothing of what was in it. */
export type SourceRow =
	Live<SourceFile & RowHead<string>> | (Tombstone<string> & { readonly hash: string });

export interface FactsRow {
	readonly id: CandidateId;
	/** The version of the facts as text, empty where there are none yet; absent while the candidate is removed. */
	readonly stamp?: string;
	readonly facts: Facts | null;
}

/** Forgotten aliases keep their text: it is a word of a trade, not of a person. */
export interface TaughtAliasRow extends RowHead<string>, TaughtAlias {
	readonly removedAt?: number;
}

export interface SettingRow {
	readonly key: string;
	readonly value: unknown;
	readonly changedAt: number;
	readonly revision: number;
}

/** The pool's one row of counters; written in the same transaction as the candidates they count. */
export interface PoolRow {
	readonly key: 'pool';
	/** Counts every candidate and facts row ever written. Never goes back, not even when all is erased. */
	readonly change: number;
	/** Live candidates. */
	readonly count: number;
	/** Changes at or below this one are no longer in the log. */
	readonly floor: number;
}

/** Which candidates the changes up to and including `change` wrote; one row a batch, so that it costs next to nothing. */
export interface ChangeRow {
	readonly change: number;
	readonly ids: readonly CandidateId[];
}

export interface IndexPartRow {
	readonly name: string;
	readonly part: unknown;
	/** The pool's change that all parts together stand for. */
	readonly through: number;
}

export function isLive<Row, Id>(row: Stored<Row, Id> | undefined): row is Live<Row> {
	return row !== undefined && row.deletedAt === undefined && row.removedAt === undefined;
}

export function isRemoved<Row, Id>(row: Stored<Row, Id> | undefined): row is Removed<Row> {
	return row !== undefined && row.deletedAt === undefined && row.removedAt !== undefined;
}

/** What is left of a removed row once its contents are forgotten. */
export function tombstoneOf<Id>(row: RowHead<Id> & { readonly removedAt: number }): Tombstone<Id> {
	const { id, addedAt, changedAt, revision, removedAt } = row;
	return { id, addedAt, changedAt, revision, deletedAt: removedAt };
}
