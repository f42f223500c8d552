import { expect, type Locator, type Page } from '@playwright/test';
import { notices, row } from './pool.ts';

export const listName = 'Backend, payments';

/** Puts candidates of the list on a shortlist: a new one with the first, the others from its menu. */
export async function makeShortlist(page: Page, names: readonly string[]): Promise<void> {
	for (const [i, name] of names.entries()) {
		await row(page, name)
			.getByRole('button', { name: `Shortlist ${name}` })
			.click();
		if (i > 0) {
			await page.getByRole('menuitem', { name: listName }).click();
			await expect(notices(page)).toContainText(`Added to ${listName}`);
			continue;
		}
		await page.getByRole('menuitem', { name: 'New shortlist' }).click();
		const dialog = page.getByRole('dialog', { name: 'New shortlist' });
		await dialog.getByRole('textbox', { name: 'Name' }).fill(listName);
		await dialog.getByRole('button', { name: 'Make shortlist' }).click();
		await expect(notices(page)).toContainText(`${listName} was made`);
	}
}

/** Goes to the shortlist from wherever the page is. */
export async function openShortlist(page: Page): Promise<void> {
	await page.getByRole('navigation').getByRole('link', { name: 'Shortlists' }).click();
	await page.getByRole('main').getByRole('link', { name: listName }).click();
	await expect(page.getByRole('heading', { level: 1, name: listName })).toBeVisible();
}

/** The people on the shortlist shown, in its order. */
export function people(page: Page): Locator {
	return page.getByRole('list', { name: 'People on this shortlist' }).getByRole('listitem');
}

/** One of them. */
export function entry(page: Page, name: string): Locator {
	return page
		.getByRole('list', { name: 'People on this shortlist' })
		.getByRole('listitem', { name, exact: true });
}

/** Waits until the shortlist shown holds these people in this order. */
export async function expectOrder(page: Page, names: readonly string[]): Promise<void> {
	await expect(people(page)).toHaveCount(names.length);
	for (const [i, name] of names.entries()) {
		await expect(people(page).nth(i)).toHaveAccessibleName(name);
	}
}

/** What the recruiter makes of one person. */
export interface Verdict {
	readonly stage: string;
	readonly rating: 1 | 2 | 3 | 4;
	readonly note: string;
}

/** Gives a person of the open list a stage, a rating and a note. */
export async function judge(page: Page, name: string, verdict: Verdict): Promise<void> {
	const one = entry(page, name);
	await one.getByLabel(`Stage of ${name}`).selectOption(verdict.stage);
	await one.getByRole('radio', { name: `${verdict.rating} of 4` }).click();
	await one.getByRole('textbox', { name: `Note on ${name}` }).fill(verdict.note);
	await one.getByRole('textbox', { name: `Note on ${name}` }).blur();
}

/** Waits until the open list says that of a person. */
export async function expectVerdict(page: Page, name: string, verdict: Verdict): Promise<void> {
	const one = entry(page, name);
	await expect(one.getByLabel(`Stage of ${name}`)).toHaveValue(verdict.stage);
	await expect(one.getByRole('radio', { name: `${verdict.rating} of 4` })).toBeChecked();
	await expect(one.getByRole('textbox', { name: `Note on ${name}` })).toHaveValue(verdict.note);
}
