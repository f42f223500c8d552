import { describe, expect, it } from 'vitest';
import { docxLines } from './docx-lines';
import { p, smallDocx } from './testing';

const emu = 12_700;

/** A text box that hangs on its paragraph, with where it stands in points. */
function box(text: string, x: number, y: number, { width = 120, height = 15, from = '' } = {}) {
	const position = (axis: string, offset: number, relative: string) =>
		`<wp:position${axis} relativeFrom="${relative}"><wp:posOffset>${offset * emu}</wp:posOffset></wp:position${axis}>`;
	return `<w:r><w:drawing><wp:anchor>${position('H', x, from || 'column')}${position('V', y, from || 'paragraph')}<wp:extent cx="${width * emu}" cy="${height * emu}"/><wps:txbx><w:txbxContent>${p(text)}</w:txbxContent></wps:txbx></wp:anchor></w:drawing></w:r>`;
}

/** The same as older documents have it. */
const shape = (text: string, x: number, y: number) =>
	`<w:r><w:pict><v:shape style="position:absolute;margin-left:${x}pt;margin-top:${y}pt;width:120pt;height:15pt"><v:textbox><w:txbxContent>${p(text)}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`;

const texts = (body: string) =>
	docxLines({ name: 'ada.docx', bytes: smallDocx(body) }).lines.map(({ parts }) =>
		parts.map(({ text }) => text).join(' | ')
	);
const margins = '<w:sectPr><w:pgMar w:top="2880" w:left="1440"/></w:sectPr>';

describe('text boxes of a Word document', () => {
	it('that stand over the text of a page come before it, wherever they hang', () => {
		const name = box('Demo Ada Example', 110, 80, { from: 'page', height: 25 });
		const body = p('Experience') + p(name) + p('Baker at Fictional Bread') + margins;
		expect(texts(body)).toEqual(['Demo Ada Example', 'Experience', 'Baker at Fictional Bread']);
	});

	it('that stand over the text of a later page come before that', () => {
		const over = box('Demo Ada Example, page 2', 110, 80, { from: 'page' });
		const next = '<w:r><w:lastRenderedPageBreak/><w:t>Miller at Invented Mills</w:t></w:r>';
		const body = p('Baker at Fictional Bread') + p(next) + p(over) + p('Ground rye') + margins;
		expect(texts(body)).toEqual([
			'Baker at Fictional Bread',
			'Demo Ada Example, page 2',
			'Miller at Invented Mills',
			'Ground rye'
		]);
	});

	it('are read from top to bottom, those that are level with each other as one line', () => {
		const body = p(
			box('Baked the bread of the town', 0, 40) +
				box('2016 – 2020', 200, 21) +
				box('Experience', 0, 0) +
				box('Baker at Fictional Bread', 0, 20, { width: 240 })
		);
		expect(texts(body)).toEqual([
			'Experience',
			'Baker at Fictional Bread | 2016 – 2020',
			'Baked the bread of the town'
		]);
	});

	it('are read column by column, though lines of both are level by chance', () => {
		const side = ['Contact', 'Bern', 'Languages', 'German'];
		const main = ['Experience', 'Baker', 'Miller', 'Cook'];
		const boxes = [0, 1, 2, 3].map(
			(i) =>
				box(main[i] ?? '', 200, i * 33, { width: 300 }) +
				box(side[i] ?? '', 0, i === 3 ? 99 : i * 20)
		);
		expect(texts(p(boxes.join('')))).toEqual([...main, ...side]);
	});

	it('on paragraphs without words are as far down as those are', () => {
		const body =
			p(box('Experience', 0, 0) + box('Baked the bread of the town', 0, 60)) +
			p('') +
			p(box('Baker at Fictional Bread', 0, 0));
		expect(texts(body)).toEqual([
			'Experience',
			'Baker at Fictional Bread',
			'Baked the bread of the town'
		]);
	});

	it('of older documents are read as they stand too', () => {
		const body = p(shape('Baked', 0, 40) + shape('Baker', 0, 20) + shape('Experience', 0, 0));
		expect(texts(body)).toEqual(['Experience', 'Baker', 'Baked']);
	});

	it('that do not say where they stand are read as they come', () => {
		const plain = `<w:r><w:drawing><wps:txbx><w:txbxContent>${p('Baked')}</w:txbxContent></wps:txbx></w:drawing></w:r>`;
		expect(texts(p(plain + box('Baker', 0, 20) + box('Experience', 0, 0)))).toEqual([
			'Baked',
			'Baker',
			'Experience'
		]);
	});
});

describe('letters that a Word document shows as capitals', () => {
	const shown = (text: string) =>
		texts(p(`<w:r><w:rPr><w:caps/></w:rPr><w:t>${text}</w:t></w:r>`))[0];

	it('begin names, and states are in capitals', () => {
		expect(shown('baker, fictional bread of nowhere; rye, ma')).toBe(
			'Baker, Fictional Bread of Nowhere; Rye, MA'
		);
	});

	it('are left in addresses', () => {
		expect(shown('ada@bread.example.com example.org/ada')).toBe(
			'ada@bread.example.com example.org/ada'
		);
	});
});
