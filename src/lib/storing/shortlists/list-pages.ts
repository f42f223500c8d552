import type { CandidateId } from '$lib/domain/candidate';
import type { Entry, Shortlist, ShortlistId } from '$lib/domain/shortlist';
import type { Database } from '../database/database';
import { contentsOf, entriesOn, pagesOf, sizeBefore } from './pages';
import type { PageRow, ShortlistRow } from '../database/rows';

/** For this room only: some pages of a list, in its order. For use inside a transaction. */
export async function readPages(
	db: Database,
	{ id, pages }: Pick<ShortlistRow, 'id' | 'pages'>,
	from = 0,
	to = pages.length
): Promise<PageRow[]> {
	const rows = await db.shortlistPages.bulkGet(
		pages.slice(from, to).map(({ page }): [ShortlistId, number] => [id, page])
	);
	return rows.filter((row) => row !== undefined);
}

/** A stretch of pages of a list, and what is to stand there. */
export interface Replacing {
	/** The first page that goes, by its place. */
	readonly at: number;
	/** The pages that go. */
	readonly old: readonly PageRow[];
	readonly entries: readonly Entry[];
}

/**
 * For this room only, inside a transaction: other entries in the place of some pages.
 * @returns the list as it is then.
 */
export async function replacePages(
	db: Database,
	list: ShortlistRow,
	{ at, old, entries }: Replacing,
	now: number
): Promise<ShortlistRow> {
	const pages = pagesOf(list.id, entries);
	await db.shortlistPages.bulkDelete(old.map(({ page }): [ShortlistId, number] => [list.id, page]));
	await db.shortlistPages.bulkAdd(pages);
	const [before, after] = [contentsOf(old), contentsOf(pages)];
	const next: ShortlistRow = {
		...list,
		pages: list.pages.toSpliced(at, old.length, ...after.pages),
		size: list.size - before.size + after.size,
		stages: changedStages(list.stages, before.stages, after.stages),
		changedAt: now,
		revision: list.revision + 1
	};
	await db.shortlists.put(next);
	return next;
}

function changedStages(
	stages: Shortlist['stages'],
	before: Shortlist['stages'],
	after: Shortlist['stages']
): Shortlist['stages'] {
	const names = Object.keys(stages) as (keyof Shortlist['stages'])[];
	const pairs = names.map((name) => [name, stages[name] - before[name] + after[name]]);
	return Object.fromEntries(pairs) as Shortlist['stages'];
}

/** For this room only, inside a transaction: the page of a list that a candidate is on. */
export async function pageWith(
	db: Database,
	list: ShortlistRow,
	candidate: CandidateId
): Promise<{ readonly page: PageRow; readonly at: number; readonly on: number } | null> {
	const pages = await db.shortlistPages.where('members').equals(candidate).toArray();
	const page = pages.find((each) => each.list === list.id);
	if (!page) return null;
	const at = list.pages.findIndex((each) => each.page === page.page);
	return at < 0 ? null : { page, at, on: page.members.indexOf(candidate) };
}

/** An entry where it lies. */
export interface FoundEntry {
	readonly entry: Entry;
	/** Its place in the whole list, from 0. */
	readonly place: number;
	/** Its page, by its place among the pages, with all entries that are on it. */
	readonly page: PageRow;
	readonly at: number;
	readonly entries: readonly Entry[];
	/** Its place on the page. */
	readonly on: number;
}

/** For this room only, inside a transaction: the entry of a candidate; `null` where there is none on the list. */
export async function entryOf(
	db: Database,
	list: ShortlistRow,
	candidate: CandidateId
): Promise<FoundEntry | null> {
	const found = await pageWith(db, list, candidate);
	const entries = found ? entriesOn(found.page) : [];
	const entry = found && entries[found.on];
	return entry ? { ...found, entry, entries, place: sizeBefore(list, found.at) + found.on } : null;
}

/** For this room only, inside a transaction: others in the place of one entry, on its page. @returns the list as it is then. */
export function putInPlace(
	db: Database,
	list: ShortlistRow,
	{ at, page, entries, on }: FoundEntry,
	others: readonly Entry[],
	now: number
): Promise<ShortlistRow> {
	const changed = entries.toSpliced(on, 1, ...others);
	return replacePages(db, list, { at, old: [page], entries: changed }, now);
}

/** For this room only, inside a transaction: takes all pages of lists away. */
export async function dropPages(db: Database, lists: readonly ShortlistId[]): Promise<void> {
	for (const list of lists) {
		await db.shortlistPages.where('[list+page]').between([list, 0], [list, Infinity]).delete();
	}
}
