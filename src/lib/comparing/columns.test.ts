import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Cell, notStated } from './cell';
import { compareCells } from './cell-order';
import { columnOrder, moveRange, nextSort, withShownOrder } from './columns';
import { compare } from './comparison';
import { peopleOf } from './person';
import { type Row, rowOf } from './row';
import { asOf, testCandidate } from './testing-people';

const months = (max: number): Cell => ({
	kind: 'months',
	months: { min: max, max },
	text: `${max} months`
});
const rowWith = (...cells: Cell[]): Row => rowOf('experience', 'Experience', cells);
const none = [false, false, false, false];

describe('the order of columns', () => {
	it('is that of the people without a sort', () => {
		expect(columnOrder(none)).toEqual([0, 1, 2, 3]);
	});

	it('puts the pinned first', () => {
		expect(columnOrder([false, false, true, false])).toEqual([2, 0, 1, 3]);
	});

	it('goes by a row, most first, and what is unknown last both ways', () => {
		const row = rowWith(months(5), notStated, months(9), months(7));
		expect(columnOrder(none, row)).toEqual([2, 3, 0, 1]);
		expect(columnOrder(none, row, true)).toEqual([0, 3, 2, 1]);
		expect(columnOrder([true, false, false, false], row)).toEqual([0, 2, 3, 1]);
	});

	it('puts a skill with months before one without, both before an implied one', () => {
		const people = peopleOf([
			testCandidate({ name: 'Ada', implies: { Kafka: 'Kafka Streams' } }),
			testCandidate({ name: 'Bo' }),
			testCandidate({ name: 'Cy', lists: ['Kafka'] }),
			testCandidate({ name: 'Di', roles: [{ start: '2026-01', shows: ['Kafka'] }] })
		]);
		const row = compare(people, asOf)
			.groups.flatMap(({ rows }) => rows)
			.find(({ id }) => id === 'skill:kafka');
		expect(columnOrder(none, row)).toEqual([3, 2, 0, 1]);
		expect(columnOrder(none, row, true)).toEqual([2, 3, 0, 1]);
	});
});

const anyCell = fc.oneof(
	fc.integer({ min: 0, max: 9 }).map(months),
	fc.constant(notStated),
	fc.constant<Cell>({ kind: 'outside-window' }),
	fc.constantFrom('a', 'b', 'c').map((text): Cell => ({ kind: 'text', text }))
);

it('every order of cells is a permutation that no pair contradicts', () => {
	fc.assert(
		fc.property(fc.array(fc.tuple(anyCell, fc.boolean())), fc.boolean(), (columns, reversed) => {
			const cells = columns.map(([cell]) => cell);
			const pinned = columns.map(([, pin]) => pin);
			const order = columnOrder(pinned, rowWith(...cells), reversed);
			expect([...order].sort((a, b) => a - b)).toEqual(cells.map((_, i) => i));
			order.slice(1).forEach((after, i) => {
				const before = order[i] ?? 0;
				expect(Number(pinned[before])).toBeGreaterThanOrEqual(Number(pinned[after]));
				const [a, b] = [cells[before], cells[after]];
				if (a && b && pinned[before] === pinned[after])
					expect(compareCells(a, b, reversed)).toBeLessThanOrEqual(0);
			});
		})
	);
});

it('moves within the pinned or within the others', () => {
	expect(moveRange([true, true, false, false], 1)).toEqual([0, 1]);
	expect(moveRange([true, true, false, false], 2)).toEqual([2, 3]);
});

it('leaves who is hidden in place', () => {
	expect(withShownOrder(['a', 'b', 'c', 'd'], ['d', 'a', 'c'])).toEqual(['d', 'b', 'a', 'c']);
});

it('turns a sort round, then takes it away', () => {
	const first = nextSort(null, 'skill:go');
	const second = nextSort(first, 'skill:go');
	expect(first).toEqual({ row: 'skill:go', reversed: false });
	expect(second).toEqual({ row: 'skill:go', reversed: true });
	expect(nextSort(second, 'skill:go')).toBeNull();
	expect(nextSort(second, 'place')).toEqual({ row: 'place', reversed: false });
});
