import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { demoProfiles } from '$data/demo/demo-profile';
import { monthOf } from '$lib/domain/month';
import { pdfLines } from '$lib/importing/pdf/pdf-lines';
import { loadPdfJs } from '$lib/importing/pdf/pdfjs';
import { readFile } from '$lib/importing/read-file';
import { corpus } from '../fixtures/resumes/corpus';
import type { Bench } from './bench';
import { type MadeDocument, madeDocuments } from './import/print';
import { ms, spreadOf } from './measure';

/** Counted ones; one more goes before them. */
const passes = 7;
const mixed = 100;
/** In bytes. */
const largeFile = 15_000_000;

/** How long files take: a PDF beside what pdf.js itself takes for its text, and many files in the app. */
export const bench: Bench = {
	name: 'import-speed',
	title: 'Reading files',
	async run({ openApp }) {
		const documents = await madeDocuments(corpus());
		const pdfs = documents.filter(({ format }) => format === 'pdf');
		const [theirs, lines, whole] = (await inTurns(pdfs, [
			({ bytes }) => textByPdfJs(bytes),
			({ name, bytes }) => pdfLines({ name, bytes }),
			({ name, bytes }) => readFile({ name, bytes })
		])) as [number[], number[], number[]];
		const folder = mkdtempSync(join(tmpdir(), 'import-'));
		const put = (name: string, content: Uint8Array | string) => {
			const path = join(folder, name.replaceAll('/', '_'));
			writeFileSync(path, content);
			return path;
		};
		const files = documents.slice(0, mixed).map(({ name, bytes }) => put(name, bytes));
		const people = peopleOf(largeFile);
		const large = put('people.ndjson', people.join('\n'));
		const page = await openApp();
		await page.goto('import/');
		// Until then the page is being opened, which the pool's bench measures.
		await expect(page.getByLabel('Add résumés or profiles')).toBeVisible();
		const some = await imported(page, files);
		await page.getByRole('button', { name: 'Clear the table' }).click();
		const many = await imported(page, [large]);
		rmSync(folder, { recursive: true });
		return {
			head: ['', 'measured', 'wanted'],
			rows: [
				['a PDF, text by pdf.js alone', ms(median(theirs)), ''],
				['a PDF, lines with their layout', ms(median(lines)), ''],
				['… beside its text', ratio(lines, theirs), '1.50'],
				['a PDF, to the profile', ms(median(whole)), ''],
				['… beside its text', ratio(whole, theirs), ''],
				[`${mixed} mixed files in the app`, ms(some.took), ''],
				['longest wait of the interface meanwhile', ms(some.longest), '100 ms'],
				[`${people.length} people as 15 MB of NDJSON`, ms(many.took), ''],
				['longest wait of the interface meanwhile', ms(many.longest), '100 ms']
			],
			remarks: [
				`The median of ${pdfs.length} PDF, of each the median of ${passes} passes; ratios of each by itself.`
			]
		};
	}
};

/** Lines of NDJSON that are so many bytes together, about. */
function peopleOf(bytes: number): string[] {
	const lines: string[] = [];
	let length = 0;
	for (const profile of demoProfiles(1, 0, bytes, monthOf(2026, 11))) {
		const line = JSON.stringify(profile);
		lines.push(line);
		length += line.length;
		if (length > bytes) break;
	}
	return lines;
}

/**
 * Brings files in, which the browser reads from the disk: bytes handed to the page as text would keep it busier than the
 * app does. How late a timer comes meanwhile is how long a key or a click would have waited.
 */
async function imported(page: Page, files: readonly string[]) {
	await page.evaluate(() => {
		const seen = globalThis as { longest?: number; timer?: ReturnType<typeof setInterval> };
		clearInterval(seen.timer);
		seen.longest = 0;
		let before = performance.now();
		seen.timer = setInterval(() => {
			const now = performance.now();
			seen.longest = Math.max(seen.longest ?? 0, now - before - 10);
			before = now;
		}, 10);
	});
	const started = performance.now();
	await page.getByLabel('Add résumés or profiles').setInputFiles([...files]);
	const word = files.length === 1 ? 'file' : 'files';
	await expect(page.getByText(`${files.length} ${word} read:`)).toBeVisible({ timeout: 300_000 });
	const took = performance.now() - started;
	const longest = await page.evaluate(() => (globalThis as { longest?: number }).longest ?? 0);
	return { took, longest };
}

/**
 * Milliseconds that each document takes in each way, the median of all passes. Each is read in all ways before the next is,
 * now in this order and now in the other, so that what else the machine does falls on all of them alike.
 */
async function inTurns(
	documents: readonly MadeDocument[],
	ways: readonly ((document: MadeDocument) => Promise<unknown>)[]
): Promise<number[][]> {
	const times = ways.map(() => documents.map((): number[] => []));
	for (let pass = 0; pass <= passes; pass++) {
		for (const [i, document] of documents.entries()) {
			const order = [...ways.entries()];
			for (const [way, read] of pass % 2 ? order.toReversed() : order) {
				const started = performance.now();
				await read(document);
				if (pass > 0) times[way]?.[i]?.push(performance.now() - started);
			}
		}
	}
	return times.map((way) => way.map(median));
}

function median(values: readonly number[]): number {
	return spreadOf(values).median;
}

/** The median of how many times as long each document takes. */
function ratio(own: readonly number[], theirs: readonly number[]): string {
	return median(own.map((time, i) => time / (theirs[i] ?? NaN))).toFixed(2);
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
