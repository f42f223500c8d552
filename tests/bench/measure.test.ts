import { expect, it } from 'vitest';
import { ms, spreadOf, tableLines, timePerItem, timesOf } from './measure.ts';

it('gives the shortest, the median, the 95th percentile and the longest, by nearest rank', () => {
	const values = Array.from({ length: 100 }, (_, i) => 100 - i);
	expect(spreadOf(values)).toEqual({ shortest: 1, median: 50, p95: 95, longest: 100 });
	expect(spreadOf([7])).toEqual({ shortest: 7, median: 7, p95: 7, longest: 7 });
});

it('counts no warm-up', () => {
	let runs = 0;
	expect(timesOf(() => runs++, 5, 2)).toHaveLength(5);
	expect(runs).toBe(7);
});

it('runs every item once a pass, and counts the shortest pass', () => {
	const runs = new Map<number, number>();
	const items = Array.from({ length: 45 }, (_, i) => i);
	const run = (item: number) => runs.set(item, (runs.get(item) ?? 0) + 1);
	const { undisturbed: time, plain } = timePerItem(items, run, 3);
	expect([...runs.values()]).toEqual(items.map(() => 3));
	expect(time).toBeGreaterThanOrEqual(0);
	expect(time).toBeLessThan(Infinity);
	expect(plain).toBeGreaterThanOrEqual(time);
});

it('keeps the digits that mean something', () => {
	expect([0.0421, 12.34, 345.6].map(ms)).toEqual(['0.042 ms', '12.3 ms', '346 ms']);
});

it('lines its columns up', () => {
	expect(
		tableLines(
			['what', 'took'],
			[
				['a', '1 ms'],
				['longer', '100 ms']
			]
		)
	).toEqual(['what       took', '──────   ──────', 'a          1 ms', 'longer   100 ms']);
});
