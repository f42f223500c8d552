import type { RowGroup } from '$lib/comparing/row';

/** Whether a group needs a heading: one of a single row that says its own name does not. */
export function needsHeading({ label, rows }: RowGroup): boolean {
	return !(rows.length === 1 && rows[0]?.label === label);
}

/** The first so many rows, in their groups. */
export function firstRows(groups: readonly RowGroup[], count: number): RowGroup[] {
	let left = count;
	return groups.flatMap((group) => {
		const room = Math.max(0, left);
		left -= group.rows.length;
		if (group.rows.length <= room) return [group];
		return room ? [{ ...group, rows: group.rows.slice(0, room) }] : [];
	});
}
