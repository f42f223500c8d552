import type { Person } from '$lib/comparing/person';
import type { Drag } from './column-drag';

/** One person's column, where it stands and what may be done with it. */
export interface Column {
	readonly person: Person;
	/** The place of the person's cell in every row. */
	readonly cell: number;
	readonly pinned: boolean;
	/** The first and the last place that it can be moved to. */
	readonly range: readonly [from: number, to: number];
}

/** What can be done with columns; what is done is said aloud, and hiding and removing can be taken back. */
export interface ColumnVerbs {
	/** Puts a column at another place, counted from 0. */
	readonly move: (column: Column, to: number) => Promise<void>;
	/** Makes a column stand first and stay in sight, or lets it go again. */
	readonly pin: (column: Column) => Promise<void>;
	readonly hide: (column: Column) => Promise<void>;
	/** Takes a person out of the comparison. */
	readonly remove: (column: Column) => Promise<void>;
	/** Orders the columns by a row: the most first, then the least first, then no more. */
	readonly sort: (row: string) => Promise<void>;
}

/** What the head of a column is given. */
export interface HeadProps {
	readonly column: Column;
	/** The place of the column, from 0, and how many there are. */
	readonly at: number;
	readonly count: number;
	readonly verbs: ColumnVerbs;
	/** The column that is being dragged. */
	readonly drag: Drag | null;
	readonly ondrag: (drag: Drag | null) => void;
}
