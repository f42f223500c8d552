import { describe, expect, it } from 'vitest';
import { linesOf } from './pages-to-lines';
import { glyphsAt } from './testing';

const page = (...drawn: readonly (readonly [x: number, y: number, text: string])[]) => ({
	glyphs: drawn.flatMap(([x, y, text]) => glyphsAt(x, y, text)),
	dots: [],
	boxes: []
});
const column = (x: number, y: number, pitch: number, ...texts: string[]) =>
	texts.map((text, i) => [x, y + i * pitch, text] as const);
const read = (...pages: ReturnType<typeof page>[]) =>
	linesOf(pages, [], false).map(({ text }) => text);

const left = [
	'Head Baker at Fictional Bread',
	'Baked the rye of three shops and',
	'the wheat of a fourth one',
	'Miller at Made-up Mills',
	'Ground what two towns needed in',
	'all the years of the drought'
];
const right = ['Contact of Ada', 'ada@example.org', 'Hobbies', 'Chess'];
const more = [
	'and sold it at the market',
	'Cook at an Invented Inn',
	'Cooked for forty guests of the inn'
];

describe('columns that go on on the next page', () => {
	const first = page(...column(50, 100, 17, ...left), ...column(300, 107, 15, ...right));

	it('are read on where the right one ended before', () => {
		expect(read(first, page(...column(50, 60, 17, ...more)))).toEqual([...left, ...more, ...right]);
	});

	it('are not, where the next page is as wide as both', () => {
		const wide = [
			'and sold it at the market of the town on every day but one of the week',
			...more
		];
		expect(read(first, page(...column(50, 60, 17, ...wide)))).toEqual([...left, ...right, ...wide]);
	});

	it('are not, where the right one went on further down', () => {
		const long = page(...column(50, 100, 17, ...left), ...column(300, 107, 40, ...right));
		expect(read(long, page(...column(50, 60, 17, ...more)))).toEqual([...left, ...right, ...more]);
	});
});
