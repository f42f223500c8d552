import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import type { Line } from '../lines/line';
import { pdfLines } from './pdf-lines';
import { pageOfText, pagesPdf, scannedPage, smallPdf } from './testing';

const open = async (name: string) =>
	pdfLines({
		name,
		bytes: new Uint8Array(await readFile(`tests/fixtures/documents/${name}`))
	});
const find = (lines: readonly Line[], text: string) =>
	lines.findIndex((line) => line.text.startsWith(text));

describe('printed pages', () => {
	it('have labels in the margin before what they stand beside', async () => {
		const { lines } = await open('section-rail.pdf');
		const label = find(lines, 'Career history');
		expect(lines[label]).toMatchObject({ column: 0, bold: true });
		expect(lines[label + 1]).toMatchObject({ column: 1 });
		expect(lines[label + 1]?.parts.map(({ text }) => text)).toEqual([
			'Inside Sales Representative, Notional Cart',
			'since 2026'
		]);
		expect(lines[find(lines, 'Kept 60%')]?.bullet).toBe(true);
	});

	it('have a side column after the main one, and links with their whole address', async () => {
		const { lines } = await open('side-column.pdf');
		expect(lines.map(({ column }) => column)).toEqual(
			lines.map(({ column }) => column).toSorted((a, b) => a - b)
		);
		const hrefs = lines.flatMap(({ links }) => links.map(({ href }) => href));
		expect(hrefs).toContain('mailto:kerem_erdogduzidane@mail.example.net');
	});

	it('have heads and feet that repeat told apart, not lost', async () => {
		const { lines, pages } = await open('running-heads.pdf');
		expect(pages).toBe(2);
		expect(lines.filter(({ running }) => running).map(({ text }) => text)).toEqual([
			'Page 1 / 2',
			'Curriculum Vitae – Demo Chidi Okafor-Siregar',
			'Page 2 / 2'
		]);
	});
});

describe('pages without text among others', () => {
	const text = pageOfText(['Invented Person', 'Experience']);
	const read = async (pages: readonly string[]) => {
		const { lines, issues } = await pdfLines({ name: 'mixed.pdf', bytes: pagesPdf(pages) });
		return { pages: lines.map(({ page }) => page), told: issues.map(({ message }) => message) };
	};

	it('are told by their numbers where they show a picture, and the others are read', async () => {
		expect(await read([text, scannedPage, text])).toEqual({
			pages: [1, 1, 3, 3],
			told: [
				'Page 2 has no text in it: it holds a picture, as a scan does. What it says was not read.'
			]
		});
		expect((await read([text, scannedPage, scannedPage])).told).toEqual([
			'Pages 2 and 3 have no text in them: they hold pictures, as a scan does. What they say was not read.'
		]);
	});

	it('are nothing to tell where they are empty', async () => {
		expect((await read([text, '', '.75 0 0 -.75 0 792 cm'])).told).toEqual([]);
	});

	it('nor where a picture stands beside text', async () => {
		expect((await read([`${text}\n${scannedPage}`])).told).toEqual([]);
	});
});

describe('a PDF that cannot be read', () => {
	it('without text says that it is a scan', async () => {
		const file = { name: 'scan.pdf', bytes: smallPdf([]) };
		await expect(pdfLines(file)).rejects.toMatchObject({ code: 'no-text' });
	});

	it('with a password says so', async () => {
		const key = 'x'.repeat(32);
		const trailer = `/Encrypt<</Filter/Standard/V 1/R 2/O(${key})/U(${key})/P -4>>/ID[(a)(a)]`;
		const file = { name: 'locked.pdf', bytes: smallPdf([[50, 700, 'Hidden']], trailer) };
		await expect(pdfLines(file)).rejects.toMatchObject({ code: 'encrypted' });
	});

	it('that is cut says so', async () => {
		const bytes = smallPdf([[50, 700, 'Whole']]);
		const file = { name: 'cut.pdf', bytes: bytes.subarray(0, 60) };
		await expect(pdfLines(file)).rejects.toMatchObject({ code: 'damaged' });
	});
});
