import { describe, expect, it } from 'vitest';
import { blocksOf, regionsOf } from './reading-order';
import { rowsOf } from './rows';
import { wordsAt } from './testing';
import type { Word } from './word';

/** A page read in order: a line a row, with its column before it. */
function read(words: readonly Word[], columns: readonly number[] = []): string[] {
	return blocksOf(regionsOf(words, 10, { columns })).flatMap(({ column, words: own }) =>
		rowsOf(own).map((row) => `${column} ${row.words.map(({ text }) => text).join(' ')}`)
	);
}

/** Rows at a left edge, each so far below the one before. */
const rows = (
	x: number,
	...placed: readonly (readonly [y: number, text: string, bold?: boolean])[]
) => placed.flatMap(([y, text, bold = false]) => wordsAt(x, y, text, { bold }));

const groups = rows(
	50,
	[100, 'Ovens:', true],
	[160, 'Yeast:', true],
	[220, 'Flour:', true],
	[280, 'Tins:', true]
);
const work = [100, 160, 220, 280].flatMap((y) =>
	rows(
		200,
		[y, 'Fictional Bread of Nowhere', true],
		[y + 13, 'Baked the rye and the wheat'],
		[y + 26, 'of three shops in two towns']
	)
);
const isLeftFirst = (read: readonly string[]) =>
	read.findIndex((row) => row.includes('Tins:')) <
	read.findIndex((row) => row.includes('Fictional'));

describe('short lines beside longer ones', () => {
	it('are labels of these where nothing stands over both', () => {
		expect(isLeftFirst(read([...groups, ...work]))).toBe(false);
	});

	it('are a column where headings of one size stand over both sides', () => {
		const heads = [
			...wordsAt(50, 70, 'Skills', { size: 17 }),
			...wordsAt(200, 70, 'Work', { size: 17 })
		];
		expect(isLeftFirst(read([...heads, ...groups, ...work]))).toBe(true);
	});

	it('are a column where one stands on another page', () => {
		expect(isLeftFirst(read([...groups, ...work], [200]))).toBe(true);
	});
});
