import { expect, it } from 'vitest';
import type { Cell } from '$lib/comparing/cell';
import { briefText, shortText, standingSuffix } from './short-text';

const months = (min: number, max: number, behind?: number): Cell => ({
	kind: 'months',
	months: { min, max },
	text: `${max} months`,
	...(behind === undefined
		? {}
		: {
				standing: { of: 'amount', best: behind === 0, behind: { min: behind, max: behind } }
			})
});

it('puts a cell into a figure', () => {
	expect(shortText(months(12, 12))).toBe('12');
	expect(shortText(months(2, 24))).toBe('2–24');
	expect(shortText({ kind: 'list', items: [{ text: 'a' }, { text: 'b' }] })).toBe('2');
	expect(shortText({ kind: 'not-stated' })).toBe('');
});

it('puts a cell into a line', () => {
	const items = ['a', 'b', 'c', 'd', 'e'].map((text) => ({ text, detail: '2020' }));
	expect(briefText({ kind: 'list', items })).toBe('a, b, c and 2 more');
	expect(briefText({ kind: 'checks', checks: [] })).toBe('nothing to ask');
	expect(briefText({ kind: 'not-stated' })).toBe('not stated');
});

it('says where a value stands', () => {
	expect(standingSuffix(months(12, 12, 0))).toBe(', the most');
	expect(standingSuffix(months(3, 3, 9))).toBe(', 9 fewer than the most');
	expect(standingSuffix(months(3, 3))).toBe('');
});
