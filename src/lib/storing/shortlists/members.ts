import type { CandidateId } from '$lib/domain/candidate';
import type { Entry, ShortlistId } from '$lib/domain/shortlist';
import { isLive } from '../database/rows';
import { read, type Store } from '../database/store';
import { readPages } from './list-pages';
import { entriesOn, pageAt } from './pages';

const tables = ['shortlists', 'shortlistPages'] as const;

/** The entries of a list from place `from` up to, without, `to`; none where it is gone. */
export async function readEntries(
	store: Store,
	id: ShortlistId,
	from: number,
	to: number
): Promise<Entry[]> {
	return read(store, tables, async (db) => {
		const list = await db.shortlists.get(id);
		if (!isLive(list) || to <= from) return [];
		const [first, last] = [pageAt(list, from), pageAt(list, to - 1)];
		const pages = await readPages(db, list, first.at, last.at + 1);
		return pages.flatMap(entriesOn).slice(first.on, first.on + to - from);
	});
}

/** Who is on a list. */
export interface Members {
	/** In the list's order. */
	readonly ids: readonly CandidateId[];
	/** The same by the numbers of pages, in order. */
	readonly pages: ReadonlyMap<number, readonly CandidateId[]>;
}

/**
 * Who is on a list; nobody where it is gone.
 * @param before what was read of it last: only other pages are read, and where there are none it is given back.
 */
export async function readMembers(
	store: Store,
	id: ShortlistId,
	before: Members = { ids: [], pages: new Map() }
): Promise<Members> {
	return read(store, tables, async (db) => {
		const list = await db.shortlists.get(id);
		const order = isLive(list) ? list.pages : [];
		const known = [...before.pages.keys()];
		if (order.length === known.length && order.every(({ page }, i) => page === known[i]))
			return before;
		const unknown = order.filter(({ page }) => !before.pages.has(page));
		const fresh = await readPages(db, { id, pages: unknown });
		const members = new Map(before.pages);
		for (const page of fresh) members.set(page.page, page.members);
		const pages = new Map(order.map(({ page }) => [page, members.get(page) ?? []]));
		return { ids: [...pages.values()].flat(), pages };
	});
}

/** The lists that all of some candidates are on. */
export async function listsHolding(
	store: Store,
	candidates: readonly CandidateId[]
): Promise<ShortlistId[]> {
	return read(store, tables, async (db) => {
		const counts = new Map<ShortlistId, number>();
		const pages = await db.shortlistPages.where('members').anyOf(candidates).distinct().toArray();
		const asked = new Set(candidates);
		for (const { list, members } of pages) {
			const here = members.filter((member) => asked.has(member)).length;
			counts.set(list, (counts.get(list) ?? 0) + here);
		}
		const all = [...counts].flatMap(([list, count]) => (count === asked.size ? [list] : []));
		const lists = await db.shortlists.bulkGet(all);
		return all.filter((_, i) => isLive(lists[i]));
	});
}
