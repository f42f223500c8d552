import { describe, expect, it } from 'vitest';
import { letterSigns, withBullets } from './bullets';
import { closeSpans } from './close-spans';
import { goesOnInItem } from './goes-on';
import { withoutHyphens } from './hyphens';
import { rowsOf } from './rows';
import { withoutRunning } from './running';
import { setLine } from './set-line';
import { wordsAt } from './testing';
import type { Word } from './word';
import { joinWrappedCells } from './wrapped-cells';

const texts = (words: readonly Word[]) => words.map(({ text }) => text).join(' ');
const rows = (...lines: readonly (readonly [x: number, y: number, text: string])[]) =>
	rowsOf(lines.flatMap(([x, y, text]) => wordsAt(x, y, text)));

describe('signs of lists', () => {
	it.each(['•', '▪', '–', '-', '➢'])(
		'%s is taken off, and the item begins where it stood',
		(sign) => {
			const [first] = withBullets(rows([50, 100, sign], [62, 100, 'Built this']), []);
			expect(first).toMatchObject({ text: 'Built', left: 50, bullet: true });
		}
	);

	it('may be drawn as a shape', () => {
		const dot = { left: 50, right: 53, top: 95, bottom: 98 };
		expect(withBullets(rows([60, 100, 'Built this']), [dot])[0]).toMatchObject({
			left: 50,
			bullet: true
		});
		const far = { ...dot, top: 60, bottom: 63 };
		expect(withBullets(rows([60, 100, 'Built this']), [far])[0]?.bullet).toBe(false);
	});

	it('may be a letter of a font of signs, where it begins many lines and none that goes on', () => {
		const items = rows([50, 100, 'f Built this'], [50, 113, 'f Led that'], [50, 126, 'f Ran it']);
		const letters = letterSigns(items);
		expect([...letters]).toEqual(['f']);
		expect(withBullets(items, [], letters)[0]).toMatchObject({ text: 'Built', bullet: true });
		const prose = rows([50, 100, 'a Java team'], [50, 113, 'a Go team'], [50, 126, 'a team']);
		expect(letterSigns(prose).size).toBe(0);
	});

	it('may be numbers that go on under each other, before plain words', () => {
		const items = rows(
			[50, 100, '1. Built the pricing of this'],
			[50, 113, '2. Led the team of that'],
			[50, 126, 'and of the other']
		);
		expect(withBullets(items, []).filter(({ bullet }) => bullet)).toMatchObject([
			{ text: 'Built', left: 50 },
			{ text: 'Led', left: 50 }
		]);
	});

	it.each([
		['one alone', '1. Built the pricing of this', 'Led the team of that'],
		['of headings', '1. Education', '2. Work'],
		['of years', '12. Built the pricing of this', '10. Led the team of that']
	])('are no numbers %s', (_, ...texts) => {
		const items = rows(...texts.map((text, i) => [50, 100 + 13 * i, text] as const));
		expect(withBullets(items, []).some(({ bullet }) => bullet)).toBe(false);
	});

	it('are none between dates and within words', () => {
		const words = withBullets(rows([50, 100, '2019 – 2021'], [50, 113, 'C++ and C#']), []);
		expect(words.some(({ bullet }) => bullet)).toBe(false);
	});
});

describe('an item of a list', () => {
	const item = (second: readonly [x: number, y: number, text: string], full = true) => {
		const all = withBullets(rows([50, 100, '• Built the pricing of this'], second), []);
		return goesOnInItem(rowsOf(all), 1, full);
	};

	it('goes on in the row that hangs under its words, however far below it is set', () => {
		expect(item([60, 118, 'and of that'])).toBe(true);
	});

	it('does not in one that stands further off, further out, is an item, or follows a row that was not full', () => {
		expect(item([60, 125, 'and of that'])).toBe(false);
		expect(item([50, 118, 'Engineer at A'])).toBe(false);
		expect(item([60, 118, '• Led that team'])).toBe(false);
		expect(item([60, 118, 'and of that'], false)).toBe(false);
	});
});

describe('cells', () => {
	const wrapped = (under: string, look?: { bold: boolean }) =>
		joinWrappedCells(
			rowsOf([
				...wordsAt(50, 100, 'Fictional Institute of'),
				...wordsAt(200, 100, 'Diploma'),
				...wordsAt(50, 113, under, look)
			])
		).map((row) => texts(row.words));

	it('that were broken inside their column are whole', () => {
		expect(wrapped('Architecture')).toEqual(['Fictional Institute of Architecture Diploma']);
	});

	it('end where the next line is set otherwise, or would have fitted', () => {
		expect(wrapped('Architecture', { bold: true })).toHaveLength(2);
		expect(wrapped('at')).toHaveLength(2);
	});

	it.each([
		'Fictional Bread ---------- Bern',
		'Fictional Bread . . . . . . . Bern',
		'Fictional Bread ..... Bern'
	])('are led to by dots and dashes, which are no words: %s', (text) => {
		const [row] = rows([50, 100, text]);
		const measure = { em: 10, pitch: 12, right: false };
		const place = { page: 1, number: 1, column: 0, left: 50, above: null };
		const line = row && setLine(row, [], measure, place);
		expect(line?.parts.map(({ text }) => text)).toEqual(['Fictional Bread', 'Bern']);
	});
});

describe('words broken at the end of a line', () => {
	const mended = (before: string, after: string, breaksWords: boolean, ...known: string[]) =>
		withoutHyphens(rows([50, 100, before], [50, 113, after]), {
			breaksWords,
			words: new Set(known)
		}).map((row) => texts(row.words));

	it('are whole again where a typesetter broke them', () => {
		expect(mended('of archi-', 'tecture, and', true)).toEqual(['of architecture,', 'and']);
	});

	it('keep the hyphen that their writer set', () => {
		expect(mended('of full-', 'stack work', false)).toEqual(['of full-stack', 'work']);
		expect(mended('of end-to-', 'end tests', true)).toEqual(['of end-to-end', 'tests']);
		expect(mended('Ada Smith-', 'Okafor', true)).toEqual(['Ada Smith-Okafor']);
	});

	it('are as the rest of the document has them', () => {
		expect(mended('of archi-', 'tecture', false, 'architecture')).toEqual(['of architecture']);
		expect(mended('of back-', 'end', true, 'back-end')).toEqual(['of back-end']);
	});
});

it('closes spans of time that a narrow cell broke', () => {
	const page = rows(
		[50, 100, 'Analyst'],
		[400, 100, 'May 2025 –'],
		[50, 113, 'Built'],
		[400, 113, 'July 2026']
	);
	expect(closeSpans(page).map((row) => texts(row.words))).toEqual([
		'Analyst May 2025 – July 2026',
		'Built'
	]);
});

it('tells heads and feet from the text, and leaves those of the first page where they name its person', () => {
	const page = (number: number, body: string) =>
		rows(
			[50, 30, 'Demo Ada Okafor'],
			...Array.from({ length: 8 }, (_, i) => [50, 100 + 13 * i, `${body} ${i}`] as const),
			[280, 800, `Page ${number} of 2`]
		);
	const [first, second] = withoutRunning([page(1, 'one'), page(2, 'two')]);
	expect(texts(first?.words ?? [])).toContain('Demo Ada Okafor');
	expect(texts(first?.running ?? [])).toBe('Page 1 of 2');
	expect(texts(second?.running ?? [])).toBe('Demo Ada Okafor Page 2 of 2');
});

it('sets a row that the end of a page cuts through once', () => {
	const [, second] = withoutRunning([
		rows([50, 100, 'Baked'], [50, 700, 'Fictional Bread 2018-02-01 — 2018-06-30']),
		rows([50, 2, 'Fictional Bread 2018 02 01 2018 06 30'], [50, 20, 'Head Baker'])
	]);
	expect(texts(second?.words ?? [])).toBe('Head Baker');
	expect(texts(second?.running ?? [])).toContain('Fictional Bread');
});

it('sets a row as a line: parts, indent, size, links', () => {
	const [row] = rowsOf([
		...wordsAt(60, 100, 'Engineer at Fictional Rail', { bold: true }),
		...wordsAt(400, 100, '2019 – 2021')
	]);
	if (!row) throw new Error('there is one');
	const link = {
		page: 0,
		left: 118,
		right: 200,
		top: 90,
		bottom: 104,
		href: 'https://example.org/'
	};
	const place = { page: 1, number: 3, column: 0, left: 50, above: 61 };
	const line = setLine(row, [link], { em: 10, pitch: 13, right: false }, place);
	expect(line).toMatchObject({
		text: 'Engineer at Fictional Rail 2019 – 2021',
		size: 1,
		indent: 1,
		gap: 2,
		bold: false
	});
	expect(line.parts).toMatchObject([
		{ text: 'Engineer at Fictional Rail', left: 1, bold: true },
		{ text: '2019 – 2021', left: 35, bold: false }
	]);
	expect(line.links.map(({ at }) => line.text.slice(...at))).toEqual(['Fictional Rail']);
	expect(line.styles).toEqual([{ at: [0, 26], bold: true, italic: false }]);
});
