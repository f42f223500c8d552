import { goTo } from './support/address.ts';
import { openCandidates } from './support/pool.ts';
import { expect, test } from './support/test.ts';

test('on a phone rows stay where they are, however many are selected', async ({ page }) => {
	await openCandidates(page);
	await goTo(page, '/data/');
	await page.getByRole('button', { name: 'Add demo candidates' }).click();
	await page.getByRole('menuitem', { name: /^1,000 candidates/ }).click();
	await page.getByRole('link', { name: /^Data: 1,002 candidates/ }).waitFor();
	await goTo(page, '/');
	await expect(page.getByRole('status').filter({ hasText: /^1,002 of 1,002/ })).toBeVisible();

	await page.getByRole('button', { name: 'Select', exact: true }).click();
	const bar = page.getByRole('toolbar', { name: 'Selected candidates' });
	await expect(bar.getByRole('status')).toHaveText('0 selected');
	const before = await bar.boundingBox();
	await bar.getByRole('button', { name: /^Select all/ }).click();
	await expect(bar.getByRole('status')).toHaveText('1,002 selected');
	expect(await bar.boundingBox()).toEqual(before);
	await expect(bar.getByRole('button', { name: 'Done' })).toBeInViewport({ ratio: 1 });
});
