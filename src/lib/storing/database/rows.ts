import type { Brief } from '$lib/domain/brief';
import type { Candidate, CandidateId } from '$lib/domain/candidate';
import type { FirstReading } from '$lib/domain/first-reading';
import type { Merger } from '$lib/domain/merger';
import type { QueuedFile } from '$lib/domain/queued-file';
import type { SavedSearch, SavedSearchId } from '$lib/domain/saved-search';
import type { Entry, Shortlist, ShortlistId } from '$lib/domain/shortlist';
import type { SourceFile } from '$lib/domain/source-file';
import type { Tagging } from '$lib/domain/tag';
import type { TaughtAlias } from '$lib/domain/taught-alias';
import type { TwoPeople } from '$lib/domain/two-people';

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
	/** By which the same person is found when imported again: e-mail and telephone; one text in rows of the first version. */
	readonly person?: string | readonly string[];
}

/** Tags have a row of their own, so that a tag on thousands rewrites no profile. */
export type UntaggedCandidate = Omit<Candidate, 'tags'>;
export type FullCandidate = UntaggedCandidate & PersonKey;
export type CandidateRow = Stored<FullCandidate, CandidateId>;

/** A list, and where its entries are: page after page, in order. */
export interface ShortlistRow extends Shortlist {
	readonly pages: readonly PageRef[];
}

export interface PageRef {
	readonly page: number;
	/** How many entries are on it. */
	readonly size: number;
}

/**
 * Some neighbouring entries of a list. A page is written once, under a number of its own, and another one takes its
 * place: whoever knows a page by its number need not read it again, and a note on a long list writes little.
 */
export interface PageRow extends Pick<PageRef, 'page'> {
	readonly list: ShortlistId;
	/** Whose entries they are, by place; by them a candidate's pages are found. */
	readonly members: readonly CandidateId[];
	readonly entries: readonly Omit<Entry, 'candidate'>[];
}

/** Who met a saved search when it was opened at a time. */
export interface SeenRow {
	readonly id: SavedSearchId;
	readonly numbers: Float64Array;
	readonly seenAt: number;
}

/** What the recruiter makes and keeps, by table. `kept.ts` has the verbs for all of them. */
export interface KeptRows {
	shortlists: ShortlistRow;
	savedSearches: SavedSearch;
	briefs: Brief;
	tags: Tagging;
	firstReadings: FirstReading;
	twoPeople: TwoPeople;
	mergers: Merger;
}
export type KeptTable = keyof KeptRows;
export type KeptId<Name extends KeptTable> = KeptRows[Name]['id'];
export type KeptRow<Name extends KeptTable> = Stored<KeptRows[Name], KeptId<Name>>;

/** A file that is gone keeps its hash, which tells nothing of what was in it. */
export type SourceRow =
	Live<SourceFile & RowHead<string>> | (Tombstone<string> & { readonly hash: string });

/** Its bytes are there until it is done. They stay on this machine, like the queue. */
export interface QueuedRow extends QueuedFile {
	readonly file: Blob | null;
	/** Counts up; the order in which files are read. */
	readonly place: number;
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
	/** Counts every candidate and tags row ever written. Never goes back, not even when all is erased. */
	readonly change: number;
	/** Live candidates. */
	readonly count: number;
	/** Changes at or below this one are no longer in the log. */
	readonly floor: number;
	/** The change that the stored index stands for, where there is one. */
	readonly indexed?: number;
}

/** Which candidates the changes up to and including `change` wrote; one row a batch, so that it costs next to nothing. */
export interface ChangeRow {
	readonly change: number;
	readonly ids: readonly CandidateId[];
	/** Their tags alone were written; their profiles are what they were. */
	readonly tagsOnly?: true;
	/** They were taken out of the pool or brought back, and are what they were. */
	readonly moved?: 'out' | 'back';
}

export interface IndexPartRow {
	readonly name: string;
	readonly part: unknown;
}

/** Whether a row is there and neither removed nor forgotten. */
export function isLive<Row, Id>(row: Stored<Row, Id> | undefined): row is Live<Row> {
	return row !== undefined && row.deletedAt === undefined && row.removedAt === undefined;
}

/** Whether a row was removed and can still be brought back. */
export function isRemoved<Row, Id>(row: Stored<Row, Id> | undefined): row is Removed<Row> {
	return row !== undefined && row.deletedAt === undefined && row.removedAt !== undefined;
}

/** What is left of a removed row once its contents are forgotten. */
export function tombstoneOf<Id>(row: RowHead<Id> & { readonly removedAt: number }): Tombstone<Id> {
	const { id, addedAt, changedAt, revision, removedAt } = row;
	return { id, addedAt, changedAt, revision, deletedAt: removedAt };
}
