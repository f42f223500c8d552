import type { Word } from './word';

/** Words on one baseline, from left to right; at least one. */
export interface Row {
	readonly words: readonly Word[];
	readonly y: number;
	readonly left: number;
	readonly right: number;
	/** The largest of its letters. */
	readonly size: number;
}

/** Words as rows from top to bottom. Letters set up or down a little, as in "2nd", stay on the row they lean on. */
export function rowsOf(words: readonly Word[]): Row[] {
	const open: { words: Word[]; y: number; size: number }[] = [];
	for (const word of words.toSorted((a, b) => a.y - b.y || a.left - b.left)) {
		const row = open.at(-1);
		if (row && word.y - row.y < 0.45 * Math.min(word.size, row.size)) {
			row.words.push(word);
			// A larger letter says better where the baseline is.
			if (word.size > row.size) Object.assign(row, { y: word.y, size: word.size });
		} else open.push({ words: [word], y: word.y, size: word.size });
	}
	return open.map(({ words: row, y, size }) => {
		const sorted = withoutDoubles(row.toSorted((a, b) => a.left - b.left));
		return {
			words: sorted,
			y,
			size,
			left: sorted[0]?.left ?? 0,
			right: Math.max(...sorted.map(({ right }) => right))
		};
	});
}

/** Some producers make text bold by drawing it twice, a hair apart. */
function withoutDoubles(words: readonly Word[]): Word[] {
	const kept: Word[] = [];
	for (const word of words) {
		const before = kept.at(-1);
		const same = before?.text === word.text && Math.abs(before.left - word.left) < 0.15 * word.size;
		if (same) kept[kept.length - 1] = { ...word, bold: true };
		else kept.push(word);
	}
	return kept;
}

/** Rows that make one line together, on the baseline of the first. */
export function asOneRow(rows: readonly Row[]): Row[] {
	const [first] = rows;
	if (!first || rows.length === 1) return [...rows];
	return [
		{
			...first,
			words: rows.flatMap(({ words }) => words),
			left: Math.min(...rows.map(({ left }) => left)),
			right: Math.max(...rows.map(({ right }) => right))
		}
	];
}

/** The words of a row in their order. */
export function textOf({ words }: Pick<Row, 'words'>): string {
	return words.map(({ text }) => text).join(' ');
}

/** The stretches of a row that stand apart from each other, by more than a letter's height. */
export function cellsOf({ words }: Row): Word[][] {
	const cells: Word[][] = [];
	for (const [i, word] of words.entries()) {
		const before = words[i - 1];
		if (before && !word.apart && word.left - before.right < word.size) cells.at(-1)?.push(word);
		else cells.push([word]);
	}
	return cells;
}
