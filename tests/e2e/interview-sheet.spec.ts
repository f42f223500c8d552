import type { Page } from '@playwright/test';
import { goTo } from './support/address.ts';
import { jatin, openCandidates, openCandidate } from './support/pool.ts';
import { expect, test } from './support/test.ts';

const sheet = (page: Page) => page.getByRole('region', { name: 'To ask' });

test('a must-have that no role shows becomes a question', async ({ page }) => {
	await goTo(page, '/?must=redis');
	await openCandidate(page, jatin);
	await expect(sheet(page).getByRole('heading', { name: 'Must-haves' })).toBeVisible();
	await expect(sheet(page)).toContainText('Where have you used Redis at work, and for what?');
	await expect(sheet(page)).toContainText('Redis is listed, and shown in no role.');
});

test('the sheet is printed alone, with the name and the day', async ({ page }) => {
	await openCandidates(page);
	await openCandidate(page, jatin);
	await page.evaluate(() => {
		window.print = () => document.documentElement.setAttribute('data-printed', '');
	});
	await page.getByRole('button', { name: 'Print the sheet' }).click();
	await expect(page.locator('html[data-printed]')).toBeAttached();

	await page.emulateMedia({ media: 'print' });
	await expect(page.getByText('Interview sheet, 22 November 2026')).toBeVisible();
	await expect(sheet(page).or(page.getByText('Interview sheet')).getByText(jatin)).toBeVisible();
	await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
	await expect(page.getByRole('heading', { name: 'Positions' })).toBeHidden();
	await expect(page.getByRole('navigation')).toBeHidden();

	await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});
