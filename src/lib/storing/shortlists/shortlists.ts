import type { BriefId } from '$lib/domain/brief';
import type { Entry, Shortlist, ShortlistId, WholeShortlist } from '$lib/domain/shortlist';
import { changeKept, listKept, readKept, removeKept, restoreKept } from '../kept';
import { contentsOf, firstPages } from './pages';
import { isLive } from '../database/rows';
import { read, type Store, write } from '../database/store';
import { newId } from '../database/uuid';
import { wholeList } from './whole-lists';

/** All shortlists, oldest first. */
export function listShortlists(store: Store): Promise<Shortlist[]> {
	return listKept(store, 'shortlists');
}

/** One shortlist, or `null` where there is none of that id. */
export function readShortlist(store: Store, id: ShortlistId): Promise<Shortlist | null> {
	return readKept(store, 'shortlists', id);
}

/** One shortlist with everybody on it, or `null` where there is none of that id. */
export function readWholeShortlist(store: Store, id: ShortlistId): Promise<WholeShortlist | null> {
	return read(store, ['shortlists', 'shortlistPages'], async (db) => {
		const list = await db.shortlists.get(id);
		return isLive(list) ? wholeList(db, list) : null;
	});
}

/** A new shortlist; two may share a name. A candidate stands in it once: the first entry counts. */
export function createShortlist(
	store: Store,
	name: string,
	entries: readonly Entry[] = []
): Promise<Shortlist> {
	return write(store, ['shortlists', 'shortlistPages'], async (db, now) => {
		const id = newId<ShortlistId>();
		const pages = firstPages(id, entries);
		const times = { addedAt: now, changedAt: now, revision: 1 };
		const list = { id, name, ...contentsOf(pages), ...times };
		await db.shortlistPages.bulkAdd(pages);
		await db.shortlists.add(list);
		return list;
	});
}

/** Gives a shortlist another name, whatever else changed in it meanwhile. */
export function renameShortlist(store: Store, id: ShortlistId, name: string): Promise<Shortlist> {
	return changeKept(store, 'shortlists', id, { name });
}

/** Says which brief a shortlist is for, whatever else changed in it meanwhile; `null` says none. */
export function attachBrief(
	store: Store,
	id: ShortlistId,
	brief: BriefId | null
): Promise<Shortlist> {
	return changeKept(store, 'shortlists', id, { brief });
}

/** Takes a shortlist away; `restoreShortlist` brings it back until `forgetRemoved`. Unknown ids are left alone. */
export function removeShortlist(store: Store, id: ShortlistId): Promise<void> {
	return removeKept(store, 'shortlists', id);
}

/** Brings a removed shortlist back; `null` where it was forgotten. */
export function restoreShortlist(store: Store, id: ShortlistId): Promise<Shortlist | null> {
	return restoreKept(store, 'shortlists', id);
}
