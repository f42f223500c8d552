import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { pdfLines } from '$lib/importing/pdf/pdf-lines';
import { loadPdfJs } from '$lib/importing/pdf/pdfjs';
import { corpus } from '../fixtures/resumes/corpus';
import type { Bench } from './bench';
import { type MadeDocument, madeDocuments } from './import/print';
import { ms, spreadOf } from './measure';

const passes = 5;
const mixed = 100;

/** How long files take: a PDF beside what pdf.js itself takes for its text, and many files in the app. */
export const bench: Bench = {
	name: 'import-speed',
	title: 'Reading files',
	async run({ openApp }) {
		const documents = await madeDocuments(corpus());
		const pdfs = documents.filter(({ format }) => format === 'pdf');
		const own = await fastest(pdfs, ({ name, bytes }) => pdfLines({ name, bytes }));
		const theirs = await fastest(pdfs, ({ bytes }) => textByPdfJs(bytes));
		const page = await openApp();
		await page.goto('import/');
		// How late a timer comes is how long a key or a click would have waited.
		await page.evaluate(() => {
			const seen = globalThis as { longest?: number };
			seen.longest = 0;
			let before = performance.now();
			setInterval(() => {
				const now = performance.now();
				seen.longest = Math.max(seen.longest ?? 0, now - before - 10);
				before = now;
			}, 10);
		});
		// As files of the disk: bytes handed to the page as text would keep it busier than the app does.
		const folder = mkdtempSync(join(tmpdir(), 'mixed-'));
		const files = documents.slice(0, mixed).map(({ name, bytes }) => {
			const path = join(folder, name.replaceAll('/', '_'));
			writeFileSync(path, bytes);
			return path;
		});
		await page.evaluate(() => void ((globalThis as { longest?: number }).longest = 0));
		const started = performance.now();
		await page.getByLabel('Add résumés or profiles').setInputFiles(files);
		await expect(page.getByText(`${mixed} files read`)).toBeVisible({ timeout: 300_000 });
		const took = performance.now() - started;
		rmSync(folder, { recursive: true });
		const longest = await page.evaluate(() => (globalThis as { longest?: number }).longest ?? 0);
		return {
			head: ['', 'measured', 'wanted'],
			rows: [
				['a PDF, lines with their layout', ms(own / pdfs.length), ''],
				['a PDF, text by pdf.js alone', ms(theirs / pdfs.length), ''],
				['ratio', (own / theirs).toFixed(2), '1.50'],
				[`${mixed} mixed files in the app`, ms(took), ''],
				['longest wait of the interface meanwhile', ms(longest), '100 ms']
			],
			remarks: [`The fastest of ${passes} passes over ${pdfs.length} PDF.`]
		};
	}
};

async function fastest(
	documents: readonly MadeDocument[],
	read: (document: MadeDocument) => Promise<unknown>
): Promise<number> {
	const times: number[] = [];
	for (let pass = 0; pass < passes; pass++) {
		const started = performance.now();
		for (const document of documents) await read(document);
		times.push(performance.now() - started);
	}
	return spreadOf(times).shortest;
}

async function textByPdfJs(bytes: Uint8Array): Promise<void> {
	const { getDocument } = await loadPdfJs();
	const task = getDocument({ data: bytes.slice(), verbosity: 0, isEvalSupported: false });
	const document = await task.promise;
	for (let number = 1; number <= document.numPages; number++) {
		await (await document.getPage(number)).getTextContent();
	}
	await task.destroy();
}
