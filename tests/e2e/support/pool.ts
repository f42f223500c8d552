import { expect, type BrowserContext, type Locator, type Page } from '@playwright/test';
import { goTo } from './address.ts';

/** The two sample candidates, as every first start loads them. */
export const jatin = 'Jatin Mishra';
export const pinklesh = 'Pinklesh Parjapati';
export const samples = [jatin, pinklesh] as const;

/** Opens the list and waits for its first answer. */
export async function openCandidates(page: Page): Promise<void> {
	await goTo(page, '/');
	await expectFound(page, 2, 2);
}

/** The box that everything is looked for with. */
export function searchBox(page: Page): Locator {
	return page.getByRole('searchbox', { name: 'Search candidates' });
}

/** One candidate's row in the list. */
export function row(page: Page, name: string): Locator {
	return page
		.getByRole('list', { name: 'Candidates', exact: true })
		.getByRole('listitem', { name, exact: true });
}

/** Waits until the list says that it shows `total` of `of` candidates. */
export async function expectFound(page: Page, total: number, of: number): Promise<void> {
	const words = `${total} of ${of} ${of === 1 ? 'candidate' : 'candidates'}`;
	await expect(page.getByRole('status').filter({ hasText: words })).toBeVisible();
}

/** The filters, or one of them by its title. */
export function filters(page: Page, title?: string): Locator {
	const region = page.getByRole('region', { name: 'Filters' });
	return title ? region.getByRole('group', { name: title, exact: true }) : region;
}

/** The notices at the foot of the window. */
export function notices(page: Page): Locator {
	return page.getByRole('status', { name: 'Notices' });
}

/** Follows a row's link to the page of that candidate. */
export async function openCandidate(page: Page, name: string): Promise<void> {
	await row(page, name).getByRole('link', { name, exact: true }).click();
	await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
}

/** A second tab of the same browser, at an address of the app. */
export async function openTab(context: BrowserContext, address: string): Promise<Page> {
	const page = await context.newPage();
	await goTo(page, address);
	return page;
}
