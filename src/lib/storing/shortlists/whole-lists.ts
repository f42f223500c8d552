import type { ShortlistId, WholeShortlist } from '$lib/domain/shortlist';
import type { Database } from '../database/database';
import { dropPages, readPages } from './list-pages';
import { contentsOf, entriesOn, firstPages } from './pages';
import type { KeptRow, ShortlistRow, Tombstone } from '../database/rows';

/** For this room only, inside a transaction: a list as files hold it, with everybody on it. */
export async function wholeList(db: Database, list: ShortlistRow): Promise<WholeShortlist> {
	const { pages, size, stages, ...rest } = list;
	void [pages, size, stages];
	return { ...rest, entries: (await readPages(db, list)).flatMap(entriesOn) };
}

/** For this room only, inside a transaction: lists out of a file in the place of those of the same ids. */
export async function putWholeLists(
	db: Database,
	lists: readonly (WholeShortlist | Tombstone<ShortlistId>)[]
): Promise<void> {
	await dropPages(
		db,
		lists.map(({ id }) => id)
	);
	for (const list of lists) await db.shortlists.put(await laidOut(db, list));
}

async function laidOut(
	db: Database,
	list: WholeShortlist | Tombstone<ShortlistId>
): Promise<KeptRow<'shortlists'>> {
	if (!('entries' in list)) return list;
	const { entries, ...rest } = list;
	const pages = firstPages(list.id, entries);
	await db.shortlistPages.bulkAdd(pages);
	return { ...rest, ...contentsOf(pages) };
}
