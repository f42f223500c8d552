import type { CandidateId } from '$lib/domain/candidate';
import type { Entry, Shortlist, ShortlistId } from '$lib/domain/shortlist';
import type { Database } from '../database/database';
import { StorageError } from '../database/problem';
import { isLive, type PageRow, type ShortlistRow } from '../database/rows';
import { type Store, write } from '../database/store';
import { entryOf, pageWith, putInPlace, readPages, replacePages } from './list-pages';
import { entriesOn, pageAt, pageSize } from './pages';

/** What the recruiter can change about one entry. */
export type EntryChange = Partial<Pick<Entry, 'stage' | 'rating' | 'note'>>;

/** An entry with its place in the list, from 0. */
export interface PlacedEntry {
	readonly entry: Entry;
	readonly at: number;
}

/** Hears how far a long verb has come; `false` ends it there, and what was done stays. */
export type OnStep = (done: number, total: number) => boolean;

const tables = ['shortlists', 'shortlistPages'] as const;
/**
 * So many pages are written before it is told how far it has come. Of fewer at once Dexie notes every member, for live queries
 * here and in other tabs: of 100,000 that held up the page by more than a second.
 */
const pagesAtOnce = 50;

/**
 * Puts entries at the end of a list, those whose candidates are not on it.
 * @returns whose they are.
 * @throws StorageError `conflict` where the list is gone.
 */
export async function appendEntries(
	store: Store,
	id: ShortlistId,
	entries: readonly Entry[],
	onStep: OnStep = () => true
): Promise<CandidateId[]> {
	return change(store, id, async (db, list, now) => {
		const there = new Set((await readPages(db, list)).flatMap(({ members }) => members));
		const added: CandidateId[] = [];
		const fresh = entries.filter(({ candidate }) => {
			const isNew = !there.has(candidate);
			there.add(candidate);
			return isNew;
		});
		const atOnce = pagesAtOnce * pageSize;
		let longer = list;
		for (let done = 0; done < fresh.length && onStep(done, fresh.length); done += atOnce) {
			const some = fresh.slice(done, done + atOnce);
			longer = await append(db, longer, some, now);
			for (const { candidate } of some) added.push(candidate);
		}
		return added;
	});
}

/** The last page takes more where it has room, so that lists that grow one by one have no page for each. */
async function append(
	db: Database,
	list: ShortlistRow,
	entries: readonly Entry[],
	now: number
): Promise<ShortlistRow> {
	const last = list.pages.length - 1;
	const hasRoom = (list.pages[last]?.size ?? pageSize) < pageSize;
	const old = hasRoom ? await readPages(db, list, last) : [];
	const at = list.pages.length - old.length;
	return replacePages(db, list, { at, old, entries: [...old.flatMap(entriesOn), ...entries] }, now);
}

/**
 * Changes stage, rating or note of one entry, whatever else changed in the list meanwhile.
 * @returns what these were before; `null` where the candidate is not on it.
 */
export async function changeEntry(
	store: Store,
	id: ShortlistId,
	candidate: CandidateId,
	to: EntryChange
): Promise<EntryChange | null> {
	return change(store, id, async (db, list, now) => {
		const found = await entryOf(db, list, candidate);
		if (!found) return null;
		const { entry: before } = found;
		await putInPlace(db, list, found, [{ ...before, ...to }], now);
		const keys = Object.keys(to) as (keyof EntryChange)[];
		return Object.fromEntries(keys.map((key) => [key, before[key]]));
	});
}

/**
 * Puts one at another place, 0 being the first; beyond the end is the end.
 * @returns where it stood; `null` where the candidate is not on the list.
 */
export async function moveEntry(
	store: Store,
	id: ShortlistId,
	candidate: CandidateId,
	to: number
): Promise<number | null> {
	return change(store, id, async (db, list, now) => {
		const taken = await takeOut(db, list, candidate, now);
		if (!taken) return null;
		await insert(db, taken.list, taken.entry, Math.max(0, to), now);
		return taken.at;
	});
}

/** Takes one off a list. @returns the entry with its place, to hand to `putBackEntry`; `null` where it is not on it. */
export async function takeOutEntry(
	store: Store,
	id: ShortlistId,
	candidate: CandidateId
): Promise<PlacedEntry | null> {
	return change(store, id, async (db, list, now) => {
		const taken = await takeOut(db, list, candidate, now);
		return taken && { entry: taken.entry, at: taken.at };
	});
}

/** Puts an entry where it was; where its candidate is on the list again, that stays. */
export async function putBackEntry(
	store: Store,
	id: ShortlistId,
	{ entry, at }: PlacedEntry
): Promise<void> {
	await change(store, id, async (db, list, now) => {
		if (!(await pageWith(db, list, entry.candidate))) await insert(db, list, entry, at, now);
	});
}

/** Takes very many off a list. */
export async function takeOutEntries(
	store: Store,
	id: ShortlistId,
	candidates: Iterable<CandidateId>
): Promise<void> {
	const gone = new Set(candidates);
	await change(store, id, (db, list, now) => dropMembers(db, list, gone, now));
}

/** For this room only, inside a transaction: a list without some people. All between the first and the last of them is written anew. */
export async function dropMembers(
	db: Database,
	list: ShortlistRow,
	gone: ReadonlySet<CandidateId>,
	now: number
): Promise<void> {
	const pages = await readPages(db, list);
	const isTouched = ({ members }: PageRow) => members.some((member) => gone.has(member));
	const first = pages.findIndex(isTouched);
	if (first < 0) return;
	const old = pages.slice(first, pages.findLastIndex(isTouched) + 1);
	const entries = old.flatMap(entriesOn).filter(({ candidate }) => !gone.has(candidate));
	await replacePages(db, list, { at: first, old, entries }, now);
}

/** For this room only, inside a transaction: takes one out. */
export async function takeOut(
	db: Database,
	list: ShortlistRow,
	candidate: CandidateId,
	now: number
): Promise<(PlacedEntry & { readonly list: ShortlistRow }) | null> {
	const found = await entryOf(db, list, candidate);
	if (!found) return null;
	const shorter = await putInPlace(db, list, found, [], now);
	return { entry: found.entry, at: found.place, list: shorter };
}

/** For this room only, inside a transaction: puts one in. */
export async function insert(
	db: Database,
	list: ShortlistRow,
	entry: Entry,
	place: number,
	now: number
): Promise<void> {
	if (place >= list.size) return void (await append(db, list, [entry], now));
	const { at, on } = pageAt(list, place);
	const old = await readPages(db, list, at, at + 1);
	const entries = old.flatMap(entriesOn).toSpliced(on, 0, entry);
	await replacePages(db, list, { at, old, entries }, now);
}

/** One transaction on the entries of a list. */
function change<T>(
	store: Store,
	id: Shortlist['id'],
	work: (db: Database, list: ShortlistRow, now: number) => Promise<T>
): Promise<T> {
	return write(store, tables, async (db, now) => {
		const list = await db.shortlists.get(id);
		if (!isLive(list)) throw new StorageError('conflict', 'This shortlist was removed.');
		return work(db, list, now);
	});
}
