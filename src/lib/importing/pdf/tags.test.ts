import { describe, expect, it } from 'vitest';
import { rowsOf } from './rows';
import { setLine } from './set-line';
import { withTags } from './tags';
import { wordsAt } from './testing';

const measure = { em: 10, pitch: 13, right: false };
const place = { page: 1, number: 1, column: 0, left: 50, above: null };
const box = (left: number, right: number, top = 90) => ({ left, right, top, bottom: top + 15 });
const words = [
	...wordsAt(50, 100, 'React'),
	...wordsAt(84, 100, 'React Native'),
	...wordsAt(153, 100, 'Gatsby')
];
const parts = (boxes: Parameters<typeof withTags>[1]) => {
	const [row] = withTags(rowsOf(words), boxes);
	return row && setLine(row, [], measure, place).parts.map(({ text }) => text);
};

describe('tags on grounds of their own', () => {
	it('stand apart, each with all of its words', () => {
		expect(parts([box(47, 78), box(81, 147), box(150, 186)])).toEqual([
			'React',
			'React Native',
			'Gatsby'
		]);
	});

	it.each([
		['one mark alone', [box(47, 78)]],
		['a frame around all of them', [box(40, 300), box(40, 300)]],
		['other lines', [box(47, 78, 300), box(81, 147, 300)]],
		['none', []]
	])('are not made by %s', (_, boxes) => {
		expect(parts(boxes)).toEqual(['React React Native Gatsby']);
	});
});
