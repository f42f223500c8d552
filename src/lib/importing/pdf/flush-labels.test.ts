import { describe, expect, it } from 'vitest';
import { withFlushLabels } from './flush-labels';
import { cellsOf, rowsOf, textOf } from './rows';
import { wordsAt } from './testing';

const cells = (...lines: readonly (readonly [x: number, text: string])[][]) =>
	withFlushLabels(
		rowsOf(lines.flatMap((line, i) => line.flatMap(([x, text]) => wordsAt(x, 100 + 13 * i, text))))
	).map((row) => cellsOf(row).map((words) => textOf({ words })));

// A letter is 5 points wide, a space too; text begins 9 points behind the labels.
describe('labels that end at one place', () => {
	it('stand apart from text that begins at one place, however near', () => {
		expect(
			cells(
				[
					[60, 'tools'],
					[94, 'make, git']
				],
				[
					[50, 'systems'],
					[94, 'Linux']
				]
			)
		).toEqual([
			['tools', 'make, git'],
			['systems', 'Linux']
		]);
	});

	it('may be the second of a row', () => {
		const rows = cells(
			[
				[60, 'tools'],
				[94, 'make, git'],
				[175, 'buses'],
				[209, 'CAN']
			],
			[
				[50, 'systems'],
				[94, 'Linux, Zephyr'],
				[185, 'own'],
				[209, 'SPI']
			]
		);
		expect(rows[1]).toEqual(['systems', 'Linux, Zephyr', 'own', 'SPI']);
	});

	it('are none where only their ends are at one place, or only the beginnings of the text', () => {
		expect(
			cells(
				[
					[60, 'tools'],
					[94, 'make']
				],
				[
					[50, 'systems'],
					[92, 'Linux']
				]
			)
		).toEqual([['tools make'], ['systems Linux']]);
		expect(
			cells(
				[
					[60, 'tools'],
					[94, 'make']
				],
				[
					[51, 'systems'],
					[94, 'Linux']
				]
			)
		).toEqual([['tools make'], ['systems Linux']]);
	});

	it('are words or years: a number belongs to the heading behind it', () => {
		expect(
			cells(
				[
					[75, '01'],
					[94, 'Work']
				],
				[
					[75, '02'],
					[94, 'Tools']
				]
			)
		).toEqual([['01 Work'], ['02 Tools']]);
		expect(
			cells(
				[
					[65, '2019'],
					[94, 'Baker']
				],
				[
					[65, '2016'],
					[94, 'Cook']
				]
			)[0]
		).toEqual(['2019', 'Baker']);
	});

	it('are none where all spaces of a row are as wide, as in text that is spread to both edges', () => {
		const spread = [
			[50, 'Led'],
			[74, 'two'],
			[98, 'teams'],
			[132, 'well']
		] as const;
		expect(cells([...spread], [...spread])[0]).toEqual(['Led two teams well']);
	});

	it('are short', () => {
		const long = [
			[50, 'Led two teams of ten'],
			[158, 'people']
		] as const;
		expect(cells([...long], [...long])[0]).toEqual(['Led two teams of ten people']);
	});
});
