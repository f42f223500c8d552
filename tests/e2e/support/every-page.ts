import { expect, type Page } from '@playwright/test';
import { goTo } from './address.ts';
import { askFor, briefName, makeBrief, openBriefs } from './brief.ts';
import { file, importFiles } from './files.ts';
import {
	expectFound,
	jatin,
	notices,
	openCandidate,
	openCandidates,
	pinklesh,
	row,
	samples,
	searchBox
} from './pool.ts';
import { entry, makeShortlist, openShortlist } from './shortlist.ts';

type Look = (state: string) => Promise<void>;

/** Brings the app to each of its pages, and to what opens over them, and calls `look` there. */
export async function visitEveryPage(page: Page, look: Look): Promise<void> {
	await openCandidates(page);
	await look('the list at the first start');
	await visitList(page, look);
	await visitCandidate(page, look);
	await visitShortlists(page, look);
	await visitCompare(page, look);
	await visitBriefs(page, look);
	await visitImport(page, look);
	await visitData(page, look);
}

async function visitList(page: Page, look: Look): Promise<void> {
	await searchBox(page).fill('kafak');
	await expectFound(page, 1, 2);
	await look('near matches');
	await row(page, jatin)
		.getByRole('button', { name: /^Kafka:/ })
		.click();
	await expect(page.getByRole('dialog', { name: 'Kafka' })).toBeVisible();
	await look('the evidence of a match');
	await page.keyboard.press('Escape');

	await searchBox(page).fill('golang fastapi');
	await expectFound(page, 0, 2);
	await look('nobody found');
	await page.getByRole('button', { name: 'Clear the query' }).click();
	await expectFound(page, 2, 2);
	const openFilters = page.getByRole('button', { name: 'Filters', exact: true });
	if (await openFilters.isVisible()) {
		await openFilters.click();
		await expect(page.getByRole('dialog', { name: 'Filters' })).toBeVisible();
		await look('the filters');
		await page.keyboard.press('Escape');
	}
	await row(page, jatin)
		.getByRole('button', { name: `Shortlist ${jatin}` })
		.click();
	await expect(page.getByRole('menuitem', { name: 'New shortlist' })).toBeVisible();
	await look('the menu of shortlists');
	await page.keyboard.press('Escape');
}

async function visitCandidate(page: Page, look: Look): Promise<void> {
	await openCandidate(page, pinklesh);
	await look('a candidate');
	await goTo(page, '/candidate/?id=nobody');
	await expect(page.getByRole('heading', { name: 'Nobody is here' })).toBeVisible();
	await look('a candidate who is gone');
}

async function visitShortlists(page: Page, look: Look): Promise<void> {
	await goTo(page, '/shortlists/');
	await expect(page.getByRole('heading', { name: 'No shortlist yet' })).toBeVisible();
	await look('no shortlist');
	await goTo(page, '/');
	await makeShortlist(page, samples);
	await look('a notice');
	await page.getByRole('navigation').getByRole('link', { name: 'Shortlists' }).click();
	await expect(page.getByRole('listitem', { name: 'Backend, payments' })).toBeVisible();
	await look('the shortlists');
	await openShortlist(page);
	await expect(entry(page, jatin)).toBeVisible();
	await look('a shortlist');
	await page.getByRole('button', { name: 'Export' }).click();
	await page.getByRole('menuitem', { name: /^CSV/ }).click();
	await expect(page.getByRole('dialog', { name: 'Columns of the CSV' })).toBeVisible();
	await look('the columns of the CSV');
	await page.keyboard.press('Escape');
}

async function visitCompare(page: Page, look: Look): Promise<void> {
	await page.getByRole('link', { name: 'Compare them' }).click();
	await expect(page.getByRole('table', { name: 'Comparison' })).toBeVisible();
	await look('the comparison');
	for (const view of ['Skills', 'Timeline']) {
		await page.getByRole('link', { name: view, exact: true }).click();
		await expect(page.getByRole('link', { name: view, exact: true })).toHaveAttribute(
			'aria-current',
			/./
		);
		await look(`the comparison, ${view}`);
	}
	await goTo(page, '/compare/');
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await look('nobody to compare');
}

async function visitBriefs(page: Page, look: Look): Promise<void> {
	await openBriefs(page);
	await expect(page.getByRole('heading', { name: 'No brief yet' })).toBeVisible();
	await look('no brief');
	await makeBrief(page);
	await askFor(page, 'Kafka');
	await page
		.getByRole('textbox', { name: 'Add something else that matters' })
		.fill('Led a migration');
	await page.getByRole('button', { name: 'Add', exact: true }).click();
	await look('a brief');
	await page.getByRole('button', { name: 'Edit Led a migration' }).click();
	await page.getByRole('textbox', { name: 'Requirement in your words' }).fill('Young, led a move');
	await look('a requirement that may not be asked for');
	await page.getByRole('button', { name: 'Leave as it was' }).click();
	await openBriefs(page);
	await expect(page.getByRole('listitem', { name: briefName })).toBeVisible();
	await look('the briefs');
}

async function visitImport(page: Page, look: Look): Promise<void> {
	await goTo(page, '/import/');
	await importFiles(page, [
		file('empty.json', ''),
		file('nova.json', { basics: { name: 'Nova Fictional' } }),
		file('jo.md', '# Jo Fictional\n\nEngineer\n\n## Work\n\n### Engineer, Nova Ltd\n2019 – 2022\n')
	]);
	await expect(page.getByRole('row').filter({ hasText: 'Nova Fictional' })).toBeVisible();
	await look('files and their outcome');
	await page.getByRole('link', { name: 'Review Jo Fictional' }).click();
	await expect(page.getByRole('heading', { name: 'Review Jo Fictional' })).toBeVisible();
	await look('the review of what was read');
}

async function visitData(page: Page, look: Look): Promise<void> {
	await goTo(page, '/data/');
	await expect(page.getByRole('term').filter({ hasText: 'Room taken' })).toBeVisible();
	await look('data');
	await page.getByRole('button', { name: 'Erase everything' }).click();
	const dialog = page.getByRole('dialog', { name: 'Erase everything?' });
	await dialog.getByRole('textbox').fill('erase');
	await look('the question before erasing');
	await dialog.getByRole('button', { name: 'Erase' }).click();
	await expect(notices(page)).toContainText('Everything was erased');
	await goTo(page, '/');
	await expect(page.getByRole('heading', { name: 'The pool is empty' })).toBeVisible();
	await look('the empty pool');
}
