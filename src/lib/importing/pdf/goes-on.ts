import type { Row } from './rows';

/** Lines of one text are hardly further apart, in heights of their letters. */
const furthest = 2.1;
/** In ems, further to the right than the sign of an item hang the lines that go on with it. */
const hanging = 0.5;

/**
 * Whether a row goes on with the item of a list that began above it, however far apart its lines are set: the row above is
 * full, and this one hangs under the words behind the sign.
 * @param rows those of one block.
 * @param isFull whether the row above was broken where its column ends.
 */
export function goesOnInItem(rows: readonly Row[], at: number, isFull: boolean): boolean {
	const [above, row] = [rows[at - 1], rows[at]];
	if (!above || !row || !isFull || row.words[0]?.bullet) return false;
	if (row.y - above.y > furthest * row.size || Math.abs(row.size - above.size) > 0.05 * row.size)
		return false;
	const start = rows.slice(0, at).findLast(({ words: [word] }) => word?.bullet);
	if (!start || row.left < start.left + hanging * row.size) return false;
	const between = rows.slice(rows.indexOf(start) + 1, at);
	return between.every(({ left }) => Math.abs(left - row.left) < 0.3 * row.size);
}
