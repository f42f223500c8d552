import type { Locator, Page } from '@playwright/test';
import { goTo, reload } from './support/address.ts';
import { notices, openCandidates, searchBox } from './support/pool.ts';
import { expect, test } from './support/test.ts';

/** A list of the two samples and fifty more. */
async function openLongList(page: Page): Promise<Locator> {
	await openCandidates(page);
	await page.getByRole('link', { name: /^Data:/ }).click();
	await page.getByRole('button', { name: 'Add demo candidates' }).click();
	await page.getByRole('menuitem', { name: /^50 candidates/ }).click();
	await expect(notices(page)).toContainText('50 demo candidates were added');
	await page.getByRole('navigation').getByRole('link', { name: 'Candidates' }).click();
	const rows = page.getByRole('list', { name: 'Candidates', exact: true }).getByRole('listitem');
	await expect(rows.first()).toHaveAttribute('aria-setsize', '52');
	return rows;
}

test('the list stays where it is while people are tagged, and is found there again by going back', async ({
	page
}) => {
	const rows = await openLongList(page);
	await page.getByRole('button', { name: 'Select', exact: true }).click();
	await rows.first().getByRole('checkbox').focus();
	await page.keyboard.press('End');
	const last = page.locator('[role="listitem"][aria-posinset="52"]');
	await expect(last).toBeInViewport();

	await last.getByRole('checkbox').click();
	const bar = page.getByRole('toolbar', { name: 'Selected candidates' });
	await bar.getByRole('button', { name: 'Tag' }).click();
	await page.getByRole('dialog').getByRole('combobox', { name: 'Tag' }).fill('asked');
	await page.keyboard.press('Enter');
	await expect(last.getByRole('list', { name: 'Tags' })).toHaveText('asked');
	await expect(last).toBeInViewport();

	await last.getByRole('link').first().click();
	await expect(page).toHaveURL(/candidate/);
	await page.goBack();
	await expect(last).toBeInViewport();
	await searchBox(page).fill('a');
	await expect(page.locator('[role="listitem"][aria-posinset="1"]')).toBeInViewport();
});

test('the list is where it was after a reload, and on the way back from an address that was pasted', async ({
	page
}) => {
	const rows = await openLongList(page);
	await searchBox(page).fill('role');
	await page.getByRole('button', { name: 'Clear search' }).click();
	await expect(rows.first()).toHaveAttribute('aria-setsize', '52');
	await rows.first().getByRole('checkbox').focus();
	await page.keyboard.press('End');
	const last = page.locator('[role="listitem"][aria-posinset="52"]');
	await expect(last).toBeInViewport();
	const name = await last.getAttribute('aria-label');
	const place = await last.boundingBox();

	await reload(page);
	await expect(last).toHaveAccessibleName(name ?? '');
	await expect(last).toBeInViewport();
	await expect.poll(() => last.boundingBox()).toEqual(place);

	const address = await last.getByRole('link').first().getAttribute('href');
	await goTo(page, address ?? '');
	await expect(page.getByRole('heading', { level: 1, name: name ?? '' })).toBeVisible();
	await page.goBack();
	await expect(last).toHaveAccessibleName(name ?? '');
	await expect.poll(() => last.boundingBox()).toEqual(place);

	await goTo(page, '/data/');
	await goTo(page, '/');
	await expect(page.locator('[role="listitem"][aria-posinset="1"]')).toBeInViewport();
});
