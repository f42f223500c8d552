import type { BriefId } from '$lib/domain/brief';
import type { Entry, Shortlist, ShortlistId } from '$lib/domain/shortlist';
import { addKept, changeKept, listKept, readKept, removeKept, restoreKept } from './kept';
import type { Store } from './store';

/** All shortlists, oldest first. */
export function listShortlists(store: Store): Promise<Shortlist[]> {
	return listKept(store, 'shortlists');
}

/** One shortlist, or `null` where there is none of that id. */
export function readShortlist(store: Store, id: ShortlistId): Promise<Shortlist | null> {
	return readKept(store, 'shortlists', id);
}

/** A new shortlist; two may share a name. */
export function createShortlist(
	store: Store,
	name: string,
	entries: readonly Entry[] = []
): Promise<Shortlist> {
	return addKept(store, 'shortlists', { name, entries: oncePerCandidate(entries) });
}

/**
 * Replaces name and entries.
 * @param expectedRevision the revision that the change was made on.
 * @returns the list as stored, with its next revision.
 * @throws StorageError `conflict` where another tab changed or removed it meanwhile; nothing is overwritten.
 */
export function saveShortlist(
	store: Store,
	{ id, name, entries }: Pick<Shortlist, 'id' | 'name' | 'entries'>,
	expectedRevision: number
): Promise<Shortlist> {
	const change = { name, entries: oncePerCandidate(entries) };
	return changeKept(store, 'shortlists', id, change, expectedRevision);
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

/** A candidate stands in a list once: the first entry stays. */
function oncePerCandidate(entries: readonly Entry[]): Entry[] {
	const seen = new Set<string>();
	return entries.filter(({ candidate }) => !seen.has(candidate) && seen.add(candidate));
}
