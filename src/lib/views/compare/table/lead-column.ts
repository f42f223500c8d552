import type { Snippet } from 'svelte';
import type { Person } from '$lib/comparing/person';
import type { Row, RowGroup } from '$lib/comparing/row';

/**
 * A first column that stays beside the rows' names and that the people are held against: what the job asks for.
 * Its own groups of rows stand above all others.
 */
export interface LeadColumn {
	/** The name of the column: "Brief: Backend, payments". */
	readonly label: string;
	readonly head: Snippet<[dense: boolean]>;
	/** Rows of its own, with a cell for each of these people in their order; those on show, not the hidden ones. */
	readonly groups: (people: readonly Person[]) => readonly RowGroup[];
	/** Its cell beside a row, one of its own or any other; `dense` where there is room for a word alone. */
	readonly cell: Snippet<[row: Row, dense: boolean]>;
	/** A person's cell in its own rows; without it they are drawn as all cells are. */
	readonly value?: Snippet<[row: Row, person: Person, dense: boolean]>;
}
