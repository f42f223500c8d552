import type { Page } from '@playwright/test';
import { file, importFiles, saved } from './support/files.ts';
import { expectFound, jatin, notices, openCandidates, pinklesh, samples } from './support/pool.ts';
import {
	entry,
	expectOrder,
	expectVerdict,
	judge,
	makeShortlist,
	openShortlist
} from './support/shortlist.ts';
import { expect, test } from './support/test.ts';

const formula = {
	stage: 'interview',
	rating: 4,
	note: '=HYPERLINK("https://example.com")'
} as const;

test.beforeEach(async ({ page }) => {
	await openCandidates(page);
	await makeShortlist(page, samples);
	await openShortlist(page);
	await page.getByRole('button', { name: `Move ${pinklesh}` }).press('Alt+ArrowUp');
	await expectOrder(page, [pinklesh, jatin]);
	await judge(page, pinklesh, formula);
	await expectVerdict(page, pinklesh, formula);
});

/** Chooses a format from the menu; the CSV asks for its columns next. */
async function chooseExport(page: Page, format: RegExp): Promise<void> {
	await page.getByRole('button', { name: 'Export' }).click();
	await page.getByRole('menuitem', { name: format }).click();
}

test('CSV opens in a spreadsheet, with the chosen columns and no formula', async ({ page }) => {
	await chooseExport(page, /^CSV/);
	const dialog = page.getByRole('dialog', { name: 'Columns of the CSV' });
	await dialog.getByRole('checkbox', { name: 'Availability' }).uncheck();
	const csv = await saved(page, () => dialog.getByRole('button', { name: 'Save CSV' }).click());

	expect(csv.name).toBe('backend-payments-slate-2026-11-22.csv');
	expect(csv.text).toMatch(/^\ufeffPosition,Name,/);
	const [head, first, second] = csv.text.split('\r\n');
	expect(head).not.toContain('Availability');
	expect(first).toMatch(/^1,Pinklesh Parjapati,Senior Software Engineer,Appreciate,/);
	expect(first).toContain('not stated');
	expect(first).toContain(`"'=HYPERLINK(""https://example.com"")"`);
	expect(second).toMatch(/^2,Jatin Mishra,SDE-2,CRED,"Bangalore, India",59,/);
});

test('Markdown reads well to a hiring manager', async ({ page }) => {
	const markdown = await saved(page, () => chooseExport(page, /^Markdown/));
	expect(markdown.name).toBe('backend-payments-slate-2026-11-22.md');
	expect(markdown.text).toContain('## 1. Pinklesh Parjapati');
	expect(markdown.text).toContain('**Rating**: 4 of 4');
	expect(markdown.text).toContain('**Current role**: SDE-2');
	expect(markdown.text).toMatch(/### Education\s+Not stated\./);
});

test('JSON brings list, order, verdicts and people back onto an empty machine', async ({
	page
}) => {
	const json = await saved(page, () => chooseExport(page, /^JSON/));
	expect(json.name).toBe('backend-payments-slate-2026-11-22.json');

	await page.getByRole('link', { name: /^Data:/ }).click();
	await page.getByRole('button', { name: 'Erase everything' }).click();
	await page.getByRole('textbox', { name: /erase/ }).fill('erase');
	await page.getByRole('dialog').getByRole('button', { name: 'Erase' }).click();
	await expect(notices(page)).toContainText('Everything was erased');

	await page.getByRole('navigation').getByRole('link', { name: 'Import' }).click();
	await importFiles(page, [file(json.name, json.text)]);
	const outcome = page.getByRole('row').filter({ hasText: json.name });
	for (const name of samples) await expect(outcome).toContainText(`Added ${name}`);
	await openShortlist(page);
	await expectOrder(page, [pinklesh, jatin]);
	await expectVerdict(page, pinklesh, formula);
	await expect(entry(page, jatin)).toContainText('SDE-2, CRED');
	await page.getByRole('navigation').getByRole('link', { name: 'Candidates' }).click();
	await expectFound(page, 2, 2);
});

test('JSON that is here already changes nothing', async ({ page }) => {
	const json = await saved(page, () => chooseExport(page, /^JSON/));
	await page.getByRole('navigation').getByRole('link', { name: 'Import' }).click();
	await importFiles(page, [file(json.name, json.text)]);
	const outcome = page.getByRole('row').filter({ hasText: json.name });
	for (const name of samples) await expect(outcome).toContainText(`Already there ${name}`);
	await expect(outcome).toContainText('Already there the shortlist');
	await page.getByRole('navigation').getByRole('link', { name: 'Shortlists' }).click();
	await expect(page.getByRole('list', { name: 'Shortlists' }).getByRole('listitem')).toHaveCount(1);
});
