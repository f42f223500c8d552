import { type RowFilter, rowFilters } from '$lib/comparing/comparison';
import { bases, type Basis } from '$lib/comparing/overlap';
import { type Alignment, alignments } from '$lib/comparing/timeline/align';

/** The ways to look at a comparison. */
export const views = ['table', 'skills', 'timeline'] as const;
export type View = (typeof views)[number];

/** What the address of a comparison says besides who is compared. The first of each is meant where it says nothing. */
export interface CompareAddress {
	readonly view: View;
	readonly rows: RowFilter;
	/** What makes a skill count. */
	readonly by: Basis;
	readonly align: Alignment;
}

/** Reads the parameters of an address; what it does not know counts as not said. */
export function readCompareAddress(param: (key: string) => string | null): CompareAddress {
	return {
		view: oneOf(views, param('view')),
		rows: oneOf(rowFilters, param('rows')),
		by: oneOf(bases, param('by')),
		align: oneOf(alignments, param('align'))
	};
}

/** The parameters of an address, without those that say what is meant anyway. */
export function compareParams({ view, rows, by, align }: CompareAddress): Record<string, string> {
	return {
		view: unlessFirst(views, view),
		rows: unlessFirst(rowFilters, rows),
		by: unlessFirst(bases, by),
		align: unlessFirst(alignments, align)
	};
}

function oneOf<T extends string>(all: readonly [T, ...T[]], text: string | null): T {
	return all.find((each) => each === text) ?? all[0];
}

function unlessFirst<T extends string>(all: readonly [T, ...T[]], value: T): string {
	return value === all[0] ? '' : value;
}
