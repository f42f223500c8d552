import type { RowSort } from '$lib/comparing/columns';
import type { Row, RowGroup } from '$lib/comparing/row';
import type { OpenProof, OpenSkill } from '../opening';
import type { Column, ColumnVerbs } from './columns';
import type { LeadColumn } from './lead-column';

/** What every layout of the table is given. */
export interface TableProps {
	readonly groups: readonly RowGroup[];
	/** Rows that say something else while a window is drawn, by their ids; `null` while none is. */
	readonly drawn: ReadonlyMap<string, Row> | null;
	readonly columns: readonly Column[];
	readonly verbs: ColumnVerbs;
	readonly sort: RowSort | null;
	readonly lead?: LeadColumn;
	/** The ids of the lead's own groups. */
	readonly leadGroups: ReadonlySet<string>;
	readonly onskill: OpenSkill;
	readonly onproof: OpenProof;
}

/** How a row's head says that it orders the columns. */
export function ariaSort(
	sort: RowSort | null,
	{ id }: Row
): 'ascending' | 'descending' | undefined {
	if (sort?.row !== id) return undefined;
	return sort.reversed ? 'ascending' : 'descending';
}

/** What a table says where a filter leaves no row. */
export const noRowLeft =
	'No row is left: these profiles state nothing alike. Choose “All” to see every row.';

/** The ids of the rows of a table that the window shows now; a row names its own as `data-row`. */
export function rowsInSight(table: HTMLElement): ReadonlySet<string> {
	const ids = new Set<string>();
	for (const row of table.querySelectorAll<HTMLElement>('[data-row]')) {
		const { top, bottom } = row.getBoundingClientRect();
		if (bottom > 0 && top < innerHeight) ids.add(row.dataset['row'] ?? '');
	}
	return ids;
}
