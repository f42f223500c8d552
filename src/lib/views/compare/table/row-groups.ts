import type { RowGroup } from '$lib/comparing/row';

/** Whether a group needs a heading: one of a single row that says its own name does not. */
export function needsHeading({ label, rows }: RowGroup): boolean {
	return !(rows.length === 1 && rows[0]?.label === label);
}
