import { describe, expect, it } from 'vitest';
import { htmlLines } from './html';
import { hiddenClasses } from './style-sheet';

const texts = (page: string) => htmlLines(page).lines.map(({ text }) => text);

describe('what a page says twice, for wide screens and for narrow ones', () => {
	const style =
		'<style>.wide { display: block } @media (max-width: 40em) { .wide, p.x { display: none } } .narrow { display:none !important }</style>';
	const entry = (narrow: string, wide: string) =>
		`${style}<h2>Baker</h2><p class="narrow">${narrow}</p><p>Baked rye.</p><div class="side wide">${wide}</div><h2>Miller</h2>`;

	it('is read once, where it comes first', () => {
		const dates = '<p>May 2016 –</p><p>June 2019</p>';
		expect(texts(entry('May 2016 – June 2019', dates))).toEqual([
			'Baker',
			'May 2016 – June 2019',
			'Baked rye.',
			'Miller'
		]);
	});

	it('is kept where the second is no copy of the first', () => {
		expect(texts(entry('May 2016 – June 2019', '<p>Fictional Bread, Bern</p>'))).toContain(
			'Fictional Bread, Bern'
		);
	});

	it('is kept where the page hides neither', () => {
		expect(
			texts('<h2>Baker</h2><p>Rye and wheat</p><h2>Miller</h2><p>Rye and wheat</p>')
		).toHaveLength(4);
	});
});

describe('a style sheet', () => {
	it('hides classes, in rules for some screens and in others', () => {
		const sheet =
			'/* a */ .a{display:none}@media print{.b, #c, .d > p {display : none} p.e.f{visibility:hidden}} .g { color: red }';
		expect(hiddenClasses(sheet)).toEqual(['a', 'b', 'e']);
	});

	it.each(['}}}{{{', '.a{', 'display:none}', '@media{{{.a{display:none'])(
		'may be damaged: %s',
		(sheet) => {
			expect(hiddenClasses(sheet)).toEqual([]);
		}
	);
});

describe('the lines of a page', () => {
	it('are none of signs alone', () => {
		expect(texts('<a href="#work">#</a><h3>Work</h3><p>•</p><p>|</p>')).toEqual(['Work']);
	});

	it('are headings rather than items where they are both', () => {
		const { lines } = htmlLines('<ul><li><h4>Baker</h4><p>Baked.</p></li></ul>');
		expect(lines.map(({ heading, bullet }) => [heading, bullet])).toEqual([
			[4, false],
			[null, false]
		]);
	});
});
