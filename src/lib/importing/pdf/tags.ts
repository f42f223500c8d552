import type { Box } from './glyph';
import type { Row } from './rows';

/** A box around a tag is so many times as high as its letters. */
const leastHeight = 1;
const mostHeight = 3;
/** A page with more is a drawing. */
const mostBoxes = 3000;

/**
 * Rows whose words know which of a row of boxes they stand in: tags, "React", "React Native", each on a ground of its own
 * colour. One box alone is a mark in a text, or a frame.
 */
export function withTags(rows: readonly Row[], boxes: readonly Box[]): readonly Row[] {
	if (boxes.length < 2 || boxes.length > mostBoxes) return rows;
	return rows.map((row) => {
		const middle = row.y - 0.35 * row.size;
		const own = boxes.filter(({ top, bottom }) => {
			const height = (bottom - top) / row.size;
			return top < middle && bottom > middle && height > leastHeight && height < mostHeight;
		});
		if (own.length < 2) return row;
		const words = row.words.map((word) => {
			const box = own.find(
				({ left, right }) =>
					left <= word.left + 0.1 * row.size && right >= word.right - 0.1 * row.size
			);
			return box ? { ...word, box } : word;
		});
		const held = new Set(words.flatMap(({ box }) => box ?? []));
		return held.size > 1 ? { ...row, words } : row;
	});
}
