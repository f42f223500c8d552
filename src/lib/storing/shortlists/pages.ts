import type { CandidateId } from '$lib/domain/candidate';
import { countStages, type Entry, type ShortlistId } from '$lib/domain/shortlist';
import type { PageRow, ShortlistRow } from '../database/rows';

/** So many entries stand on a page at most: a note on one of them writes them all. */
export const pageSize = 200;

/** For this room only: the entries of a page, in order. */
export function entriesOn({ members, entries }: PageRow): Entry[] {
	return entries.map((entry, i) => ({ candidate: members[i] as CandidateId, ...entry }));
}

/** For this room only: entries as pages of about the same size. */
export function pagesOf(list: ShortlistId, entries: readonly Entry[]): PageRow[] {
	const count = Math.ceil(entries.length / pageSize);
	return Array.from({ length: count }, (_, i) => {
		const [from, to] = [i, i + 1].map((part) => Math.round((part * entries.length) / count));
		const some = entries.slice(from, to);
		return {
			list,
			page: Math.floor(Math.random() * Number.MAX_SAFE_INTEGER),
			members: some.map(({ candidate }) => candidate),
			entries: some.map(({ candidate, ...rest }) => (void candidate, rest))
		};
	});
}

/** For this room only: the pages of a new list; a candidate stands in it once, the first entry counts. */
export function firstPages(list: ShortlistId, entries: readonly Entry[]): PageRow[] {
	const seen = new Set<CandidateId>();
	return pagesOf(
		list,
		entries.filter(({ candidate }) => !seen.has(candidate) && seen.add(candidate))
	);
}

/** For this room only: what a list says of its entries, and where they are. */
export function contentsOf(
	pages: readonly PageRow[]
): Pick<ShortlistRow, 'pages' | 'size' | 'stages'> {
	return {
		pages: pages.map(({ page, members }) => ({ page, size: members.length })),
		size: pages.reduce((sum, { members }) => sum + members.length, 0),
		stages: countStages(pages.flatMap(({ entries }) => entries))
	};
}

/** Where the entry at a place of a list is: on which page, and where on it. */
export function pageAt(
	{ pages }: Pick<ShortlistRow, 'pages'>,
	place: number
): { readonly at: number; readonly on: number } {
	let on = place;
	for (const [at, { size }] of pages.entries()) {
		if (on < size) return { at, on };
		on -= size;
	}
	return { at: pages.length, on };
}

/** How many entries stand before a page. */
export function sizeBefore({ pages }: Pick<ShortlistRow, 'pages'>, at: number): number {
	return pages.slice(0, at).reduce((sum, { size }) => sum + size, 0);
}
