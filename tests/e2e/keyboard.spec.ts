import type { Locator, Page } from '@playwright/test';
import { expectFound, jatin, openCandidates, pinklesh, row, searchBox } from './support/pool.ts';
import { expect, test } from './support/test.ts';

/** Presses Tab until the focus is on something, as somebody without a mouse does. */
async function tabTo(page: Page, goal: Locator, key = 'Tab'): Promise<void> {
	for (let presses = 0; presses < 40; presses++) {
		await page.keyboard.press(key);
		if (await goal.evaluate((element) => element === document.activeElement)) return;
	}
	await expect(goal, `${key} reaches it`).toBeFocused();
}

test.beforeEach(({ page }) => openCandidates(page));

test('from the search to a row, its proof and back, without a mouse', async ({ page }) => {
	await page.keyboard.press('/');
	await expect(searchBox(page)).toBeFocused();
	await page.keyboard.type('kafka');
	await expectFound(page, 1, 2);
	const chip = row(page, jatin).getByRole('button', { name: /^Kafka:/ });
	await tabTo(page, chip);
	await page.keyboard.press('Enter');
	const panel = page.getByRole('dialog', { name: 'Kafka' });
	await expect(panel).toBeVisible();
	await expect(panel.locator(':focus')).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(panel).toBeHidden();
	await expect(chip).toBeFocused();

	await tabTo(page, row(page, jatin).getByRole('link', { name: jatin }), 'Shift+Tab');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { level: 1, name: jatin })).toBeVisible();
});

test('arrow keys go from row to row in the same control, Space picks for comparison', async ({
	page
}) => {
	const tick = (name: string) => row(page, name).getByRole('checkbox', { name: `Compare ${name}` });
	await tick(jatin).focus();
	await page.keyboard.press('Space');
	await expect(tick(jatin)).toBeChecked();
	await page.keyboard.press('ArrowDown');
	await expect(tick(pinklesh)).toBeFocused();
	await page.keyboard.press('Space');
	const tray = page.getByRole('region', { name: 'Compared candidates' });
	await tabTo(page, tray.getByRole('link', { name: 'Compare' }));
});

test('a shortlist is made from a row by keys alone', async ({ page }) => {
	const button = row(page, jatin).getByRole('button', { name: `Shortlist ${jatin}` });
	await button.focus();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('menuitem', { name: 'New shortlist' })).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('textbox', { name: 'Name' })).toBeFocused();
	await page.keyboard.type('By keys');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('status', { name: 'Notices' })).toContainText('By keys was made');
	await expect(page.getByRole('dialog')).toBeHidden();
	await expect(button).toBeFocused();
});

test('the first Tab offers to skip to the content', async ({ page }) => {
	await page.keyboard.press('Tab');
	await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('main')).toBeFocused();
});
