import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { notStated } from '$lib/comparing/cell';
import { type RowGroup, rowOf } from '$lib/comparing/row';
import { linesInSight, linesOf, placeAfter } from './grid-lines';

const group = (id: string, ...rows: string[]): RowGroup => ({
	id,
	label: id,
	rows: rows.map((row) => rowOf(row, row, [notStated]))
});
const groups = [group('one', 'a', 'b'), group('checks', 'checks'), group('two', 'c')];

it('lists headings and rows; a group that says its own name has no heading and does not fold', () => {
	expect(linesOf(groups, () => false).map(({ id }) => id)).toEqual([
		...['group one', 'a', 'b', 'checks', 'group two', 'c']
	]);
	expect(linesOf(groups, () => true).map(({ id }) => id)).toEqual([
		...['group one', 'checks', 'group two']
	]);
});

it('whatever is in sight is there, and not much more', () => {
	fc.assert(
		fc.property(fc.nat(500), fc.nat(20_000), fc.integer({ min: 100, max: 2000 }), (...given) => {
			const [count, scrolled, room] = given;
			const [from, to] = linesInSight(count, 30, scrolled, room);
			expect(from).toBeLessThanOrEqual(to);
			expect(to - from).toBeLessThanOrEqual(room / 30 + 18);
			for (let line = 0; line < count; line++) {
				const seen = (line + 1) * 30 > scrolled && line * 30 < scrolled + room;
				if (seen) expect(line >= from && line < to).toBe(true);
			}
		})
	);
});

describe('keys', () => {
	const size = { lines: 10, columns: 3, page: 4 };
	it.each([
		['ArrowDown', { line: 2, column: 1 }, { line: 3, column: 1 }],
		['ArrowUp', { line: 0, column: 1 }, { line: 0, column: 1 }],
		['ArrowLeft', { line: 2, column: 0 }, { line: 2, column: -1 }],
		['ArrowRight', { line: 2, column: 2 }, { line: 2, column: 2 }],
		['PageDown', { line: 8, column: 1 }, { line: 9, column: 1 }],
		['Home', { line: 2, column: 2 }, { line: 2, column: -1 }],
		['End', { line: 2, column: -1 }, { line: 2, column: 2 }]
	])('%s goes from %j to %j', (key, from, to) => {
		expect(placeAfter(key, from, size)).toEqual(to);
	});

	it('other keys stay where they are', () => {
		expect(placeAfter('a', { line: 0, column: 0 }, size)).toBeNull();
	});
});
