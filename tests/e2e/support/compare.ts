import { expect, type Locator, type Page } from '@playwright/test';
import { goTo } from './address.ts';
import { expectFound, openCandidates, row as listed, samples, searchBox } from './pool.ts';

/** Loads the list and opens the comparison of both samples, in the order Jatin, Pinklesh, in one of its views. */
export async function compareSamples(page: Page, view = ''): Promise<void> {
	await goTo(page, '/');
	await compareListed(page);
	if (view) await openView(page, view);
}

/** Opens the comparison of both samples from the list that is open. */
export async function compareListed(page: Page): Promise<void> {
	for (const name of samples) {
		await listed(page, name)
			.getByRole('checkbox', { name: `Compare ${name}` })
			.check();
	}
	await page.getByRole('link', { name: 'Compare', exact: true }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(samples.join(' and '));
}

/** Adds fifty demo candidates to the samples, and goes to the list. */
export async function addDemoPool(page: Page): Promise<void> {
	await goTo(page, '/data/');
	await page.getByRole('button', { name: 'Add demo candidates' }).click();
	await page.getByRole('menuitem', { name: /^50 candidates/ }).click();
	await page.getByRole('link', { name: /^Data: 52 candidates/ }).waitFor();
	await page.getByRole('navigation').getByRole('link', { name: 'Candidates' }).click();
	await expectFound(page, 52, 52);
}

/** Compares the first candidates of the list, samples and demo candidates alike. */
export async function compareMany(page: Page, count: number): Promise<void> {
	await openCandidates(page);
	await addDemoPool(page);
	for (let i = 0; i < count; i++) {
		const row = page.getByRole('listitem').and(page.locator(`[aria-posinset="${i + 1}"]`));
		await row.getByRole('checkbox', { name: /^Compare/ }).check();
	}
	await page.getByRole('link', { name: 'Compare', exact: true }).click();
	await expect(comparison(page)).toBeVisible();
}

/** Compares those of the demo pool who bear these names, in this order. The demo pool is the same every time. */
export async function compareNamed(page: Page, names: readonly string[]): Promise<void> {
	await openCandidates(page);
	await addDemoPool(page);
	for (const name of names) {
		await searchBox(page).fill(`"${name}"`);
		await listed(page, name)
			.getByRole('checkbox', { name: `Compare ${name}` })
			.check();
	}
	await page.getByRole('link', { name: 'Compare', exact: true }).click();
	await expect(comparison(page)).toBeVisible();
}

/** Goes to one of the views of a comparison: Table, Skills or Timeline. */
export async function openView(page: Page, view: string): Promise<void> {
	await page.getByRole('link', { name: view, exact: true }).click();
	await expect(page).toHaveURL(view === 'Table' ? /compare/ : new RegExp(`view=${view}`, 'i'));
}

/** The table of the comparison. */
export function comparison(page: Page): Locator {
	return page.getByRole('table', { name: 'Comparison' });
}

/** One of its rows, by its name. */
export function fact(page: Page, name: string): Locator {
	return comparison(page)
		.getByRole('row')
		.filter({ has: page.getByRole('rowheader', { name, exact: true }) });
}
