import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { zipSync } from 'fflate';
import { root } from '../tools/node-tool.ts';
import {
	namedFont,
	pageOfText,
	pagesPdf,
	scannedPage,
	smallPdf
} from '../../src/lib/importing/pdf/testing.ts';
import { expectAccessible } from './support/accessible.ts';
import { reload } from './support/address.ts';
import { file, importFiles } from './support/files.ts';
import { openCandidates } from './support/pool.ts';
import { expect, test } from './support/test.ts';

const document = (name: string) => readFile(join(root, 'tests/fixtures/documents', name));
const table = (page: Page) => page.getByRole('table', { name: 'Files and their outcome' });
const outcome = (page: Page, fileName: string) =>
	table(page).getByRole('row').filter({ hasText: fileName });

test.beforeEach(async ({ page }) => {
	await openCandidates(page);
	await page.getByRole('navigation').getByRole('link', { name: 'Import' }).click();
});

test('résumés as PDF and Word become candidates, under the whole policy', async ({ page }) => {
	await importFiles(page, [
		file('rail.pdf', await document('section-rail.pdf')),
		file('tabs.docx', await document('tabs.docx'))
	]);
	await expect(outcome(page, 'rail.pdf')).toContainText('Added Demo Océane Rousselet-Tkachenko');
	await expect(outcome(page, 'tabs.docx')).toContainText('Added Demo');
	await outcome(page, 'rail.pdf')
		.getByRole('link', { name: /^Demo Océane/ })
		.click();
	await expect(page.getByRole('main')).toContainText('Junior Sales Executive');
	await expect(page.getByRole('main')).toContainText('Invented Analytics');
});

test('a PDF that names the map of its characters and its letters, and holds neither, is read', async ({
	page
}) => {
	const lines = [
		'\x89\xcb\x8b\xf3\x91\xbe\x98\x59',
		'demo@example.org',
		'Skills',
		'Baking, Milling'
	];
	const pdf = smallPdf(
		lines.map((line, i) => [72, 740 - 30 * i, line] as const),
		'',
		namedFont('90ms-RKSJ-H', 'Japan1', 'Ryumin-Light')
	);
	await importFiles(page, [file('kakuu.pdf', Buffer.from(pdf))]);
	await expect(outcome(page, 'kakuu.pdf')).toContainText('Added 架空太郎');
});

test('an archive is unpacked, each file of it by itself, and what cannot be read says why', async ({
	page
}) => {
	const pdf = await document('side-column.pdf');
	const inner = zipSync({ 'a.txt': new Uint8Array([65]) });
	const archive = zipSync({
		'people/kerem.pdf': new Uint8Array(pdf),
		'../../outside.docx': new Uint8Array(await document('dates-in-a-table.docx')),
		'more.zip': inner,
		'cut.pdf': new Uint8Array(pdf.subarray(0, 9000)),
		'__MACOSX/._kerem.pdf': new Uint8Array([1])
	});
	await page
		.getByLabel('Add résumés or profiles')
		.setInputFiles([
			file('people.zip', Buffer.from(archive)),
			file('picture.png', Buffer.from('\x89PNG\r\n\x1a\n\0\0', 'latin1'))
		]);
	await expect(page.getByText('5 files read')).toBeVisible();
	await expect(outcome(page, 'kerem.pdf')).toContainText('Added Demo Kerem');
	await expect(outcome(page, 'outside.docx')).toContainText('Added Demo');
	await expect(table(page)).toContainText('more.zip is an archive inside an archive');
	await expect(outcome(page, 'cut.pdf')).toContainText('damaged or incomplete');
	await expect(outcome(page, 'picture.png')).toContainText('is a picture');
});

test('a page that was scanned among pages of text is named, and so is what is called a PDF and is none', async ({
	page
}) => {
	const [about, work] = [
		['Nova Fictional', 'nova@example.com', 'Skills', 'Kafka, Go'],
		['Experience', 'Clerk, Example Ltd, 2019 - 2021']
	];
	const scanned = pagesPdf([pageOfText(about), scannedPage, pageOfText(work)]);
	const text = [...about, ...work].join('\n').replaceAll('Nova', 'Vera').replace('nova', 'vera');
	await importFiles(page, [
		file('scanned.pdf', Buffer.from(scanned)),
		file('text.pdf', text),
		file('lost.pdf', '<!doctype html><title>Not found</title><p>Not found')
	]);
	const told = 'Page 2 has no text in it';
	await expect(outcome(page, 'scanned.pdf')).toContainText('Added Nova Fictional');
	await expect(outcome(page, 'scanned.pdf')).toContainText(told);
	await expect(outcome(page, 'text.pdf')).toContainText('Added Vera Fictional');
	await expect(outcome(page, 'text.pdf')).toContainText('is no PDF, though it is called one');
	await expect(outcome(page, 'lost.pdf')).toContainText('but HTML');

	await outcome(page, 'scanned.pdf')
		.getByRole('link', { name: 'Nova Fictional', exact: true })
		.click();
	await expect(page.getByRole('main')).toContainText('Example Ltd');
	await page.goBack();
	await page.getByRole('link', { name: 'Review Nova Fictional' }).click();
	await expect(page.getByText(told)).toBeVisible();
	await expectAccessible(page);
});

test('what was read is there after a reload', async ({ page }) => {
	await importFiles(page, [file('rail.pdf', await document('section-rail.pdf'))]);
	await reload(page);
	await expect(outcome(page, 'rail.pdf')).toContainText('Added Demo Océane');
});
