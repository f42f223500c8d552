import { expect, type Page } from '@playwright/test';

export const briefName = 'Backend, payments';

/** Opens the list of briefs. */
export async function openBriefs(page: Page): Promise<void> {
	await page.getByRole('navigation').getByRole('link', { name: 'Briefs' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Briefs' })).toBeVisible();
}

/** Makes a brief by hand, and stays on its page. */
export async function makeBrief(page: Page, name = briefName): Promise<void> {
	await openBriefs(page);
	await page.getByRole('button', { name: 'New brief' }).first().click();
	const dialog = page.getByRole('dialog', { name: 'New brief' });
	await dialog.getByRole('textbox', { name: 'Name' }).fill(name);
	await dialog.getByRole('button', { name: 'Make brief' }).click();
	await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
}

/** Asks for a skill, by its name in the vocabulary. */
export async function askFor(page: Page, skill: string): Promise<void> {
	await page.getByRole('combobox', { name: 'Add a skill' }).fill(skill);
	await page
		.getByRole('option')
		.filter({ hasText: new RegExp(`^${skill}`) })
		.first()
		.click();
	await expect(page.getByRole('row', { name: skill, exact: true })).toBeVisible();
}

/** The brief of the tests: Kafka for 36 months, Redis, Kubernetes and "Led a migration" as musts, FastAPI as nice to have. */
export async function makeBackendBrief(page: Page): Promise<void> {
	await makeBrief(page);
	for (const skill of ['Kafka', 'Redis', 'Kubernetes', 'FastAPI']) await askFor(page, skill);
	await page.getByRole('spinbutton', { name: 'Months of Kafka' }).fill('36');
	await page.getByRole('spinbutton', { name: 'Months of Kafka' }).blur();
	await page.getByRole('combobox', { name: 'Need of FastAPI' }).selectOption('Nice to have');
	await page
		.getByRole('textbox', { name: 'Add something else that matters' })
		.fill('Led a migration');
	await page.getByRole('button', { name: 'Add', exact: true }).click();
	await expect(page.getByText('4 must-haves and 1 nice-to-have')).toBeVisible();
}
