import { describe, expect, it } from 'vitest';
import { rowsOf } from './rows';
import { wordsAt } from './testing';
import { readingsOf, unreadGlyph, withReadings } from './unread';

const [one, two, sign] = [unreadGlyph(129), unreadGlyph(216), unreadGlyph(0)];

/** Lines one under the other, as they are read. */
function read(...texts: readonly string[]): string[] {
	const rows = rowsOf(texts.flatMap((text, i) => wordsAt(50, 100 + i * 13, text)));
	const readings = readingsOf(rows);
	return rows.map((row) =>
		withReadings(row.words, readings)
			.map(({ text }) => text)
			.join(' ')
	);
}

describe('glyphs that no font table names', () => {
	it('are the letters that make words which are known', () => {
		expect(
			read(`Sta${one} Engineer`, `the ${two}rst pro${two}le`, `certi${two}ed di${one}erently`)
		).toEqual(['Staff Engineer', 'the first profile', 'certified differently']);
	});

	it('are the same letters in words that are not', () => {
		expect(read(`the ${two}eld`, `Made-up Gra${two}a`)).toEqual(['the field', 'Made-up Grafia']);
	});

	it('are signs where they stand before several items', () => {
		expect(read(`${sign} Built this`, `${sign} Cut that`, `${sign} Led them`)).toEqual([
			'• Built this',
			'• Cut that',
			'• Led them'
		]);
	});

	it('are icons, which say nothing, anywhere else', () => {
		expect(read(`${sign} 555-0100`, `Bern ${sign} Basel`, sign, `${sign}Github`)).toEqual([
			'555-0100',
			'Bern Basel',
			'',
			'Github'
		]);
	});
});
