import { type AskedWindow, readWindow, writtenMonth } from '$lib/comparing/asked-window';
import { type RowFilter, rowFilters } from '$lib/comparing/comparison';
import { bases, type Basis } from '$lib/comparing/overlap';
import { type Alignment, alignments } from '$lib/comparing/timeline/align';
import type { SkillId } from '$lib/domain/skill';

/** The ways to look at a comparison. */
export const views = ['table', 'skills', 'timeline', 'print'] as const;
export type View = (typeof views)[number];

/** Those between which one goes to and fro; the sheet to print is an errand. */
export const mainViews = ['table', 'skills', 'timeline'] as const satisfies readonly View[];

/** What the address of a comparison says besides who is compared. The first of each is meant where it says nothing. */
export interface CompareAddress {
	readonly view: View;
	readonly rows: RowFilter;
	/** What makes a skill count. */
	readonly by: Basis;
	readonly align: Alignment;
	/** The months that count. */
	readonly window: AskedWindow;
	/** The skills that have a lane on the time axis. */
	readonly lanes: readonly SkillId[];
}

/** Reads the parameters of an address; what it does not know counts as not said. */
export function readCompareAddress(param: (key: string) => string | null): CompareAddress {
	return {
		view: oneOf(views, param('view')),
		rows: oneOf(rowFilters, param('rows')),
		by: oneOf(bases, param('by')),
		align: oneOf(alignments, param('align')),
		window: readWindow(param('from'), param('to')),
		lanes: [...new Set((param('lanes') ?? '').split(',').filter(Boolean))] as SkillId[]
	};
}

/** The parameters of an address, without those that say what is meant anyway. */
export function compareParams(asked: CompareAddress): Record<string, string> {
	const { view, rows, by, align, window, lanes } = asked;
	return {
		view: unlessFirst(views, view),
		rows: unlessFirst(rowFilters, rows),
		by: unlessFirst(bases, by),
		align: unlessFirst(alignments, align),
		from: writtenMonth(window.from),
		to: writtenMonth(window.to),
		lanes: lanes.join(',')
	};
}

function oneOf<T extends string>(all: readonly [T, ...T[]], text: string | null): T {
	return all.find((each) => each === text) ?? all[0];
}

function unlessFirst<T extends string>(all: readonly [T, ...T[]], value: T): string {
	return value === all[0] ? '' : value;
}
