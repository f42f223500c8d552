import { notices, openCandidates } from './support/pool.ts';
import { expect, test } from './support/test.ts';

test('the list stays where it is while people are tagged, and is found there again by going back', async ({
	page
}) => {
	await openCandidates(page);
	await page.getByRole('link', { name: /^Data:/ }).click();
	await page.getByRole('button', { name: 'Add demo candidates' }).click();
	await page.getByRole('menuitem', { name: /^50 candidates/ }).click();
	await expect(notices(page)).toContainText('50 demo candidates were added');
	await page.getByRole('navigation').getByRole('link', { name: 'Candidates' }).click();
	const rows = page.getByRole('list', { name: 'Candidates', exact: true }).getByRole('listitem');
	await expect(rows.first()).toHaveAttribute('aria-setsize', '52');
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
	await page.getByRole('searchbox', { name: 'Search candidates' }).fill('a');
	await expect(page.locator('[role="listitem"][aria-posinset="1"]')).toBeInViewport();
});
