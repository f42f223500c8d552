import type { AdvertSkill } from '$lib/comparing/brief/advert/draft';
import type { CandidateId, CandidateWithFacts, Source } from '$lib/domain/candidate';
import type { Blinding } from '$lib/domain/blind/blinding';
import type { Month } from '$lib/domain/month';
import type { Profile } from '$lib/domain/profile';
import type { Query } from '$lib/domain/query';
import type { BriefContent } from '$lib/domain/brief';
import type { Entry, ShortlistId } from '$lib/domain/shortlist';
import type { CsvColumnId } from '$lib/exporting/csv-columns';
import type { FileFormat } from '$lib/exporting/maker';
import type { SheetLine } from '$lib/exporting/sheet';
import type { Reading } from '$lib/importing/reading';
import type { SavedSearchId } from '$lib/domain/saved-search';
import type { Quote } from '$lib/domain/quote';
import type { SkillId } from '$lib/domain/skill';
import type { TaughtAlias } from '$lib/domain/taught-alias';
import type { ValueCount, ValueFacet } from '$lib/searching/facets/facets';
import type { Result } from '$lib/searching/search';

import type { Row } from '$lib/searching/showing/rows';
import type { Similar } from '$lib/searching/similar';
import type { BackupHeader } from '$lib/storing/backup/backup-format';
import type { RestoreMode } from '$lib/storing/backup/restore';
import type { TagCount } from '$lib/searching/pool/tags';
import type { Suggestion } from '$lib/searching/near/suggest';
import type { Explanation } from '$lib/searching/showing/explain';
import type { WhyNot } from '$lib/searching/showing/why-not';
import type { PersonNamed } from './asking';
import type { AliasPreview } from './teaching/alias-preview';
import type { FileReport } from './taking-in/file-report';
import type { TakenFile } from './taking-in/take-reading';
import type {
	BulkDone,
	ListTarget,
	SavedPeople,
	Selected,
	SelectionChange
} from './many/selection';

/** Something long that the pool is busy with; `done` of `total` candidates. */
export interface Work {
	readonly what:
		| 'added'
		| 'read'
		| 'read again'
		| 'backed up'
		| 'restored'
		| 'tagged'
		| 'removed'
		| 'brought back'
		| 'shortlisted'
		| 'laid out'
		| 'exported';
	readonly done: number;
	readonly total: number;
}

/** What the pool says unasked. */
export type PoolEvent =
	| { readonly kind: 'work'; readonly work: Work | null }
	/** The index took in candidates that were added, changed or removed, in this tab or another, or read some anew. */
	| { readonly kind: 'changed'; readonly count: number; readonly generation: number }
	/** An alias was taught or forgotten: facts that are read from now on follow it, and the index will. */
	| { readonly kind: 'learnt'; readonly version: string }
	/** People are hidden or shown from now on, or somebody was revealed. */
	| { readonly kind: 'blinded'; readonly blinding: Blinding }
	/** Another tab runs a newer Slate: this one has to be loaded anew. */
	| { readonly kind: 'outdated' }
	/** Another tab runs an older Slate and keeps this one from opening. */
	| { readonly kind: 'blocked' };

/** What opening the pool found. */
export interface Opened {
	readonly count: number;
	/** That of the index, which may still be behind the pool: it says so once it is not. */
	readonly generation: number;
	/** Names of the sample candidates that were loaded just now, the first time only. */
	readonly samples: readonly string[];
	/** The categories of skills, in the order in which pages show them. */
	readonly categories: readonly string[];
	/** Whether people are hidden, and who was revealed. */
	readonly blinding: Blinding;
}

/** What a search found; rows beyond the first are asked for as they come into sight. */
export interface Found extends Omit<Result, 'ids'> {
	/** Names this result when asking for its rows. */
	readonly id: number;
	/** The first rows, as many as were asked for, so that a key is answered in one exchange. */
	readonly first: readonly ListedRow[];
}

/** A row of the list with the words that prove its best match. */
export interface ListedRow extends Row {
	readonly quote: Quote | null;
}

/** Somebody on a shortlist. */
export interface ListedPerson {
	/** From 0, among all of the list, those included who are no longer in the pool. */
	readonly place: number;
	readonly entry: Entry;
	/** The note as it may be shown; another than the entry's where that one tells who it is. */
	readonly shownNote: string;
	readonly candidate: CandidateWithFacts;
}

/** How many of a list are there to be shown. */
export interface CalledList {
	/** In the pool. */
	readonly total: number;
	/** On the list and no longer in the pool. */
	readonly gone: number;
	/** The first of those in the pool. */
	readonly first: readonly CandidateId[];
}

/** A profile on its way into the pool. */
export interface Arrival {
	readonly profile: Profile;
	readonly source: Source;
}

/** A text about somebody, such as a note. */
export interface TextAbout {
	readonly candidate: CandidateId;
	readonly text: string;
}

/** A taught alias as the pages list it. */
export interface NamedAlias extends TaughtAlias {
	/** The skill's canonical name. */
	readonly skillName: string;
	/** Why it does nothing, in a sentence: the vocabulary came to know the name itself. `null` where it does. */
	readonly idle: string | null;
}

/** What the pool's worker can be asked. Errors reach the caller as `StorageProblem` names. */
export interface PoolApi {
	/**
	 * Opens the pool and loads the samples where they never were; call it once, first.
	 * @param isShown whether the page shows the front of the pool already, so that nothing has to be answered first.
	 */
	open(asOf: Month, listen: (event: PoolEvent) => void, isShown?: boolean): Promise<Opened>;
	/**
	 * @param first how many rows come along at once.
	 * @param patience for how many milliseconds profiles may be looked through for phrases, before the answer comes with
	 * what is known by then; ask again to have it go on. Without, until all have been looked at.
	 */
	search(query: Query, first?: number, patience?: number): Promise<Found>;
	/** The rows `from` (included) to `to` (excluded) of a result; `null` where a newer result replaced it. */
	rows(result: number, from: number, to: number): Promise<ListedRow[] | null>;
	/** The ids of a result in order, `from` (included) to `to` (excluded). */
	idsOf(result: number, from: number, to: number): Promise<CandidateId[]>;
	/** How many a query finds besides these candidates. */
	countOthers(query: Query, besides: readonly CandidateId[]): Promise<number>;
	/** Those nearest to a candidate by the skills they show, nearest first. */
	similar(id: CandidateId, limit: number): Promise<Similar[]>;
	/** More values of a field than come with a result, with counts that follow the query. */
	values(query: Query, field: ValueFacet, containing: string): Promise<readonly ValueCount[]>;
	/** Why a candidate is not among those who meet a query; `null` where there is none of that id. */
	whyNot(query: Query, id: CandidateId): Promise<WhyNot | null>;
	/** What decides a candidate's place among those who meet a query; `null` where there is none of that id. */
	explain(query: Query, id: CandidateId): Promise<Explanation | null>;
	/** Candidates whose name begins with a text or is near to it. */
	peopleNamed(text: string, most: number): Promise<PersonNamed[]>;
	/**
	 * How many meet a saved search who did not when it was last opened: whoever came into the pool, and whoever meets it
	 * by a change since, of the profile, of what an alias means or of the month.
	 */
	countNew(id: SavedSearchId, query: Query, seenAt: number): Promise<number>;
	/** Notes who meets a saved search now, and that it was opened. @param seenAt milliseconds since 1970. */
	noteSeen(id: SavedSearchId, query: Query, seenAt: number): Promise<void>;
	suggest(text: string, limit: number): Promise<Suggestion[]>;
	/** The same among skills of the vocabulary alone, those that nobody has included. */
	suggestKnown(text: string, limit: number): Promise<Suggestion[]>;
	/** The names of skills, in order. */
	skillNames(skills: readonly SkillId[]): Promise<string[]>;
	/** The skills of the vocabulary that a job advert names, in order. */
	skillsInAdvert(advert: string): Promise<AdvertSkill[]>;
	/** Why an alias cannot be taught, in a sentence; `null` where it can. */
	whyNotTeach(alias: string): Promise<string | null>;
	/**
	 * Looks through the pool for those whom an alias would change, and tells what is found so far. It ends with the
	 * last candidate, or where another preview begins or `stopPreview` is called.
	 */
	previewAlias(alias: string, skill: SkillId, tell: (preview: AliasPreview) => void): Promise<void>;
	stopPreview(): Promise<void>;
	/** Taught aliases with what the pages say of them. */
	nameAliases(taught: readonly TaughtAlias[]): Promise<NamedAlias[]>;
	/** Candidates by id, in the order asked for; those that are gone are left out. */
	read(ids: readonly CandidateId[]): Promise<CandidateWithFacts[]>;
	/** Hides who people are in all that this answers, or shows it again. Kept on this machine. */
	setBlind(on: boolean): Promise<void>;
	/** Shows one person although the others are hidden, and notes it with the time; or hides them again. */
	reveal(id: CandidateId, shown: boolean, now: number): Promise<void>;
	/** Texts about people as they may be shown: without what tells who they are, while that is hidden. */
	textsAbout(texts: readonly TextAbout[]): Promise<string[]>;
	add(arrivals: readonly Arrival[]): Promise<CandidateId[]>;
	/** Makes fictional candidates, the next `count` ones; ends early when cancelled and keeps what was made. */
	addDemo(count: number): Promise<number>;
	/** Ends the long work under way after the batch at hand. */
	cancel(): Promise<void>;
	/** Rejects for one who is hidden: what is seen of them is not their profile. */
	update(id: CandidateId, profile: Profile): Promise<void>;
	remove(ids: readonly CandidateId[]): Promise<void>;
	/** Gives a candidate a tag or takes one away. */
	tag(id: CandidateId, tag: string, on: boolean): Promise<void>;
	/** All tags there are, the most frequent first. */
	tags(): Promise<TagCount[]>;
	/** Everything worth keeping as one file. */
	backup(): Promise<Blob>;
	/** What a backup holds; rejects where it is damaged. */
	inspectBackup(file: Blob): Promise<BackupHeader>;
	/** Brings a backup back, all of it or nothing. */
	restoreBackup(file: Blob, mode: RestoreMode): Promise<BackupHeader>;
	/** Erases everything on this machine. */
	erase(): Promise<void>;
	/** Changes who is selected. @param shown the candidates on screen, of whom those that are selected are told. */
	select(change: SelectionChange, shown: readonly CandidateId[]): Promise<Selected>;
	/** The first of the selected, in the order in which they were selected. */
	selectedIds(most: number): Promise<CandidateId[]>;
	/** Gives the selected a tag or takes it away; ends early when cancelled and keeps what was done. */
	tagSelected(tag: string, on: boolean): Promise<BulkDone>;
	/** Takes the selected out of the pool; ends early when cancelled. */
	removeSelected(): Promise<BulkDone>;
	/** Puts the selected at the end of a shortlist, or of a new one; ends early when cancelled and keeps what was done. */
	shortlistSelected(
		to: ListTarget,
		now: number
	): Promise<BulkDone & { /** The list's. */ readonly name: string }>;
	/** The selected as one file; `null` where it was cancelled. @param date the day, `2026-11-22`. */
	exportSelected(format: FileFormat, date: string): Promise<SavedPeople | null>;
	/** How many of a shortlist are there. @param first so many of them are named at once. */
	listed(list: ShortlistId, first: number): Promise<CalledList>;
	/** Those of a shortlist who are in the pool, from number `from` up to, without, `to`; counted from 0. */
	listedPeople(list: ShortlistId, from: number, to: number): Promise<ListedPerson[]>;
	/** Who of a shortlist together meets all must-haves of a brief, in words; `null` where it has more than `most` people. */
	coverOf(list: ShortlistId, brief: BriefContent, most: number): Promise<string | null>;
	/** A shortlist as one file, with notes as they may be shown; `null` where it was cancelled. */
	exportList(
		list: ShortlistId,
		format: FileFormat,
		date: string,
		columns?: readonly CsvColumnId[]
	): Promise<SavedPeople | null>;
	/** A shortlist as it is printed; `null` where it was cancelled. */
	sheetOf(list: ShortlistId): Promise<SheetLine[] | null>;
	/** Takes back what was done to the selected, once. */
	takeBack(undo: number): Promise<void>;
	/** Takes a removal back. */
	restore(ids: readonly CandidateId[]): Promise<void>;
	/** Puts the people that were read from a file into the pool, and says what became of each. */
	takeReading(file: TakenFile, reading: Reading): Promise<FileReport>;
}
