import { expect, it } from 'vitest';
import { notStated } from '$lib/comparing/cell';
import { type RowGroup, rowOf } from '$lib/comparing/row';
import { firstRows, needsHeading } from './row-groups';

const group = (label: string, ...rows: string[]): RowGroup => ({
	id: label,
	label,
	rows: rows.map((row) => rowOf(row, row, [notStated]))
});
const groups = [group('Experience', 'a', 'b'), group('To ask', 'To ask'), group('Skills', 'c')];

it('takes the first rows in their groups', () => {
	const counts = (count: number) => firstRows(groups, count).map(({ rows }) => rows.length);
	expect(counts(1)).toEqual([1]);
	expect(counts(3)).toEqual([2, 1]);
	expect(counts(9)).toEqual([2, 1, 1]);
});

it('a group of one row that says its own name needs no heading', () => {
	expect(groups.map(needsHeading)).toEqual([true, false, true]);
});
