import type { Transaction } from 'dexie';
import type { Entry, ShortlistId } from '$lib/domain/shortlist';
import { contentsOf, firstPages } from '../shortlists/pages';

/** Lays the entries of lists on pages, where they stood in the row of their list. */
export async function pageShortlists(transaction: Transaction): Promise<void> {
	const lists = transaction.table<{ id: ShortlistId; entries?: readonly Entry[] }>('shortlists');
	for (const { entries, ...list } of await lists.toArray()) {
		// Of a list that was forgotten, nothing is left.
		if (!entries) continue;
		const pages = firstPages(list.id, entries);
		await transaction.table('shortlistPages').bulkAdd(pages);
		await lists.put({ ...list, ...contentsOf(pages) });
	}
}
