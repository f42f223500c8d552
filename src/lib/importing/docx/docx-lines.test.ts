import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { docxLines } from './docx-lines';
import { cells, p, smallDocx } from './testing';

const read = (body: string, parts?: Readonly<Record<string, string>>) =>
	docxLines({ name: 'anna.docx', bytes: smallDocx(body, parts) }).lines;
const texts = (body: string, parts?: Readonly<Record<string, string>>) =>
	read(body, parts).map(
		({ column, parts: pieces }) => `${column} ${pieces.map(({ text }) => text).join(' | ')}`
	);

describe('a Word document', () => {
	it('has headings by style, by outline, and by what a style is based on', () => {
		const styles = `<w:styles>
			<w:style w:type="paragraph" w:styleId="berschrift1"><w:name w:val="heading 1"/><w:rPr><w:b/><w:sz w:val="32"/></w:rPr></w:style>
			<w:style w:type="paragraph" w:styleId="own"><w:name w:val="Mine"/><w:basedOn w:val="berschrift1"/></w:style></w:styles>`;
		const lines = read(
			p('Berufserfahrung', '<w:pStyle w:val="berschrift1"/>') +
				p('Projekte', '<w:pStyle w:val="own"/>') +
				p('Sprachen', '<w:outlineLvl w:val="1"/>') +
				p('Deutsch und viel Englisch, sehr viel mehr Text als in den anderen'),
			{ 'word/styles.xml': styles }
		);
		expect(lines.map(({ heading, bold, size }) => [heading, bold, size])).toEqual([
			[1, true, 1.6],
			[1, true, 1.6],
			[2, false, 1],
			[null, false, 1]
		]);
	});

	it('has no headings in a style that its text is set in too', () => {
		const head = '<w:outlineLvl w:val="0"/>';
		const told = 'Baked the bread of the town, and that of the villages around it. '.repeat(2);
		const list = `${head}<w:numPr><w:numId w:val="2"/></w:numPr>`;
		const lines = read(
			p('Experience', '<w:outlineLvl w:val="2"/>') +
				p('Head Baker', head) +
				p(told, head) +
				p(told, list) +
				p(told, list)
		);
		expect(lines.map(({ heading, bullet }) => [heading, bullet])).toEqual([
			[3, false],
			[null, false],
			[null, false],
			[null, true],
			[null, true]
		]);
	});

	it('has tabs as parts, breaks as lines, items without their sign', () => {
		expect(
			texts(
				p('<w:r><w:t>Engineer</w:t><w:tab/><w:t>2019</w:t><w:br/><w:t>Rail</w:t></w:r>') +
					p('• Built this')
			)
		).toEqual(['0 Engineer | 2019', '0 Rail', '0 Built this']);
		expect(read(p('Built', '<w:numPr><w:numId w:val="2"/></w:numPr>'))[0]?.bullet).toBe(true);
	});

	it('has tables read across where cells are short, cell by cell where they are not', () => {
		const table = `<w:tbl>${cells(p('Languages'), p('Go, Rust'))}${cells(p('2019'), p('Engineer') + p('Built this'))}${cells(p('Rail') + p('Engineer'), p('Paris') + p('2019 – 2021'))}</w:tbl>`;
		expect(texts(table)).toEqual([
			'0 Languages | Go, Rust',
			'0 2019',
			'1 Engineer',
			'1 Built this',
			'0 Rail | Paris',
			'0 Engineer | 2019 – 2021'
		]);
	});

	it('has text boxes, each once, and neither deleted nor hidden words', () => {
		const box = `<w:txbxContent>${p('Skills')}</w:txbxContent>`;
		const drawing = `<w:r><mc:AlternateContent><mc:Choice><wps:txbx>${box}</wps:txbx></mc:Choice><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent></w:r>`;
		const deleted = '<w:del><w:r><w:t>gone</w:t></w:r></w:del>';
		const hidden = '<w:r><w:rPr><w:vanish/></w:rPr><w:t>unseen</w:t></w:r>';
		expect(texts(p(`${drawing}${deleted}${hidden}<w:r><w:t>Anna</w:t></w:r>`))).toEqual([
			'0 Anna',
			'1 Skills'
		]);
	});

	it('keeps links that lead to the web or a mailbox, and no others', () => {
		const link = (id: string, text: string) =>
			`<w:hyperlink r:id="${id}"><w:r><w:t>${text}</w:t></w:r></w:hyperlink>`;
		const target = (id: string, to: string) =>
			`<Relationship Id="${id}" Type="x/hyperlink" Target="${to}"/>`;
		const [line] = read(p(link('a', 'site') + link('b', 'script')), {
			'word/_rels/document.xml.rels': `<Relationships>${target('a', 'https://example.org')}${target('b', 'javascript:alert(1)')}</Relationships>`
		});
		expect(line?.links).toEqual([{ at: [0, 4], href: 'https://example.org' }]);
	});

	it('has its head first, its foot last and apart', () => {
		const relation = (id: string, kind: string) =>
			`<Relationship Id="${id}" Type="x/${kind}" Target="${kind}1.xml"/>`;
		const lines = read(p('Body'), {
			'word/_rels/document.xml.rels': `<Relationships>${relation('a', 'header')}${relation('b', 'footer')}</Relationships>`,
			'word/header1.xml': `<w:hdr>${p('Anna')}</w:hdr>`,
			'word/footer1.xml': `<w:ftr>${p('Page 1')}</w:ftr>`
		});
		expect(lines.map(({ text, running }) => [text, running])).toEqual([
			['Anna', undefined],
			['Body', undefined],
			['Page 1', true]
		]);
	});

	it('written by a library is read with its dates at the right', async () => {
		const bytes = new Uint8Array(await readFile('tests/fixtures/documents/tabs.docx'));
		const { lines } = docxLines({ name: 'tabs.docx', bytes });
		const dated = lines.find(({ text }) => text.startsWith('Placeholder Airways'));
		expect(dated?.parts.map(({ text }) => text)).toEqual(['Placeholder Airways', '2026–to date']);
	});
});

describe('a Word document that means harm', () => {
	it('has no entities expanded', () => {
		const bomb =
			'<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>';
		const [line] = read(bomb + p('&b; &amp; Anna'));
		expect(line?.text).toContain('& Anna');
		expect(line?.text).not.toContain('aaaa');
	});

	it('may be nested as deep as it likes', () => {
		const deep = '<w:sdt>'.repeat(50_000) + p('Deep') + '</w:sdt>'.repeat(50_000);
		expect(() => read(p('Anna') + deep)).not.toThrow();
	});

	it('that is cut, or holds no text, says so', () => {
		const bytes = smallDocx(p('Anna'));
		const cut = { name: 'anna.docx', bytes: bytes.subarray(0, bytes.length - 30) };
		expect(() => docxLines(cut)).toThrow('anna.docx is damaged or incomplete');
		expect(() => read('')).toThrow('anna.docx has no text in it');
	});
});
