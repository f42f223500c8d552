import type { Month } from '$lib/domain/month';
import { type Cell, cellText } from './cell';
import type { Person } from './person';
import { withStandings } from './standing';

/** One line of the comparison: a cell per person, in the order of the people. */
export interface Row {
	/** Stable, for keeping folds and sorts: `place`, `skill:kafka`. */
	readonly id: string;
	readonly label: string;
	readonly cells: readonly Cell[];
	/** Every cell says the same, be it that nothing is stated. */
	readonly same: boolean;
	/** Everyone has it: the same words, or, for a skill, that all state it. */
	readonly shared: boolean;
}

/** Rows that belong together under a heading. */
export interface RowGroup {
	readonly id: string;
	readonly label: string;
	readonly rows: readonly Row[];
}

/** A row of one cell a person, made from that person alone. */
export interface RowMaker {
	readonly id: string;
	readonly label: string;
	/** @param asOf the month that counts as now. */
	readonly cell: (person: Person, asOf: Month) => Cell;
}

interface RowOptions {
	readonly shared?: boolean;
	readonly mark?: (cells: readonly Cell[]) => readonly Cell[];
}

/** The groups of rows that one file adds to the comparison. */
export type Section = (people: readonly Person[], asOf: Month) => readonly RowGroup[];

/**
 * A row from its cells: what is the best of them is marked, and what is the same or shared is told.
 * @param more.shared whether everyone has it, where that is more than the same words.
 * @param more.mark marks the best where it is not who has the most months or used a skill last.
 */
export function rowOf(
	id: string,
	label: string,
	cells: readonly Cell[],
	{ shared, mark = withStandings }: RowOptions = {}
): Row {
	const texts = cells.map(cellText);
	const same = texts.every((text) => text === texts[0]);
	const stated = cells.every(({ kind }) => kind !== 'not-stated' && kind !== 'outside-window');
	return { id, label, cells: mark(cells), same, shared: shared ?? (same && stated) };
}

/** A group of rows that each look at one person at a time. */
export function groupOf(id: string, label: string, makers: readonly RowMaker[]): Section {
	return (people, asOf) => [
		{
			id,
			label,
			rows: makers.map((maker) =>
				rowOf(
					maker.id,
					maker.label,
					people.map((person) => maker.cell(person, asOf))
				)
			)
		}
	];
}
