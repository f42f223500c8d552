import { describe, expect, it } from 'vitest';
import { cellsOf, type Row, rowsOf } from './rows';
import { glyphsAt } from './testing';
import { withAccents, withLigatures } from './unicode';
import { wordsOf } from './words';

const texts = (glyphs: ReturnType<typeof glyphsAt>) => wordsOf(glyphs).map(({ text }) => text);

describe('words of a page', () => {
	it('end at blanks, and where letters stand apart without one', () => {
		expect(texts(glyphsAt(0, 0, 'two words'))).toEqual(['two', 'words']);
		expect(texts([...glyphsAt(0, 0, 'two'), ...glyphsAt(18, 0, 'words')])).toEqual([
			'two',
			'words'
		]);
	});

	it('are parted from a date that they run up to', () => {
		const drawn = [
			[...glyphsAt(0, 0, 'all bread2016-12')],
			[...glyphsAt(0, 0, 'all bread'), ...glyphsAt(44, 0, '2016-12', { size: 10.6 })]
		];
		for (const glyphs of drawn) {
			expect(texts(glyphs)).toEqual(['all', 'bread', '2016-12']);
			expect(cellsOf(rowsOf(wordsOf(glyphs))[0] as Row)).toHaveLength(2);
		}
		expect(texts(glyphsAt(0, 0, 'ISO-2016-12 EN2016-1'))).toEqual(['ISO-2016-12', 'EN2016-1']);
	});

	it('are whole where their letters are drawn one by one, and where fonts kern', () => {
		expect(texts([...glyphsAt(0, 0, 'W'), ...glyphsAt(4.6, 0, 'ork')])).toEqual(['Work']);
	});

	it.each([0.12, 0.3, 0.5])('are put together from letters set %s em apart', (tracking) => {
		expect(texts(glyphsAt(0, 0, 'WORK EXPERIENCE', { tracking }))).toEqual(['WORK', 'EXPERIENCE']);
	});

	it('are put together where blanks stand between the letters, and more of them between words', () => {
		expect(texts(glyphsAt(0, 0, 'S K I L L S   U S E D'))).toEqual(['SKILLS', 'USED']);
	});

	it('end at narrow gaps where a line is set tightly and no blank is drawn', () => {
		const tight = ['all', 'of', 'these', 'are', 'words'].reduce(
			({ glyphs, at }, word) => ({
				glyphs: [...glyphs, ...glyphsAt(at, 0, word)],
				at: at + word.length * 5 + 1.5
			}),
			{ glyphs: [] as ReturnType<typeof glyphsAt>, at: 0 }
		).glyphs;
		expect(texts(tight)).toEqual(['all', 'of', 'these', 'are', 'words']);
	});

	it('have the hyphens that are drawn, whatever the font calls them', () => {
		expect(texts(glyphsAt(0, 0, 'long\u00adterm \u00ad one'))).toEqual(['long-term', '-', 'one']);
	});

	it('keep short words apart that are set as usual', () => {
		expect(texts(glyphsAt(0, 0, 'I am a B in it'))).toEqual(['I', 'am', 'a', 'B', 'in', 'it']);
	});
});

it('puts accents on the letters that they are drawn over', () => {
	expect(withAccents('Bedˇrich')).toBe('Bedřich');
	expect(withAccents('Fiktivn´ı')).toBe('Fiktivní');
});

it('knows ligatures at private-use places from icons', () => {
	expect(withLigatures('of\uf001ce')).toBe('office');
	expect(withLigatures('\uf001')).toBe('');
	expect(withLigatures('\uf001Invented')).toBe('(Invented');
	expect(withLigatures('\uf0012019)')).toBe('(2019)');
	expect(withLigatures('\uf001nal')).toBe('final');
});
