import type { Page } from '@playwright/test';
import { expectAccessible } from './support/accessible.ts';
import { saved } from './support/files.ts';
import { expectFound, openCandidates } from './support/pool.ts';
import { expect, test } from './support/test.ts';

const grid = (page: Page) => page.getByRole('table', { name: 'Comparison' });

/** Compares the first candidates of the list, samples and demo candidates alike. */
async function compareMany(page: Page, count: number): Promise<void> {
	await openCandidates(page);
	await page.goto('/data/');
	await page.getByRole('button', { name: 'Add demo candidates' }).click();
	await page.getByRole('menuitem', { name: /^50 candidates/ }).click();
	await page.getByRole('link', { name: /^Data: 52 candidates/ }).waitFor();
	await page.getByRole('navigation').getByRole('link', { name: 'Candidates' }).click();
	await expectFound(page, 52, 52);
	for (let i = 0; i < count; i++) {
		const row = page.getByRole('listitem').and(page.locator(`[aria-posinset="${i + 1}"]`));
		await row.getByRole('checkbox', { name: /^Compare/ }).check();
	}
	await page.getByRole('link', { name: 'Compare', exact: true }).click();
	await expect(grid(page)).toBeVisible();
}

test('eight people: a grid that keys walk, a plot of what they share, and who is like them', async ({
	page
}) => {
	await compareMany(page, 8);
	await expect(grid(page).getByRole('columnheader')).toHaveCount(9);
	await expectAccessible(page);

	const months = grid(page).getByRole('button', { name: /^Dated experience, / });
	await months.first().focus();
	await page.keyboard.press('End');
	await expect(months.last()).toBeFocused();
	await page.keyboard.press('PageDown');
	await page.keyboard.press('Home');
	await expect(grid(page).getByRole('rowheader').getByRole('button')).not.toHaveCount(0);
	await months.first().focus();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('dialog', { name: 'Dated experience' })).toBeVisible();
	await page.keyboard.press('Escape');

	const last = await grid(page).getByRole('columnheader').last().getAttribute('aria-label');
	await grid(page)
		.getByRole('link', { name: last ?? '' })
		.focus();
	await page.keyboard.press('p');
	await expect(grid(page).getByRole('columnheader').nth(1)).toHaveAccessibleName(last ?? '');
	await expect(page).toHaveURL(/pin=[\w-]{6}/);

	await page.getByRole('link', { name: 'Skills', exact: true }).click();
	const plot = page.getByRole('group', { name: /skills stated by 8 people/ });
	const bar = plot.getByRole('button', { name: /^Only .*: \d+ skills?$/ }).first();
	await bar.focus();
	await page.keyboard.press('Enter');
	await expect(bar).toHaveAttribute('aria-pressed', 'true');
	const who = ((await bar.getAttribute('aria-label')) ?? '').replace(/: .*/, '');
	const picked = page.getByRole('region', { name: who });
	await expect(picked.getByRole('status')).toContainText(/more (person|people) in the pool/);
	await expectAccessible(page);
	const { name, text } = await saved(page, () =>
		page
			.getByRole('figure', { name: 'Skills stated, and by whom' })
			.getByRole('button', { name: 'Save SVG' })
			.click()
	);
	expect(name).toBe('Skills stated, and by whom.svg');
	expect(text).toContain('<title>');

	const similar = page.getByRole('list', { name: /^Similar to/ }).getByRole('listitem');
	await expect(similar.first()).toContainText(/in common:/);
	await similar.first().getByRole('link').click();
	await expect(page.getByRole('list', { name: /^Similar to/ })).toBeVisible();
});
