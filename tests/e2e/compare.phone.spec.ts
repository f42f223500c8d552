import type { Page } from '@playwright/test';
import { expectAccessible } from './support/accessible.ts';
import { goTo } from './support/address.ts';
import { expect, test } from './support/test.ts';

const jatin = 'Jatin Mishra';
const pinklesh = 'Pinklesh Parjapati';

/** A finger's way across the page, from the right to the left. */
async function swipeLeft(page: Page): Promise<void> {
	const finger = await page.context().newCDPSession(page);
	const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x?: number) =>
		finger.send('Input.dispatchTouchEvent', {
			type,
			touchPoints: x === undefined ? [] : [{ x, y: 500 }]
		});
	await touch('touchStart', 320);
	for (const x of [260, 200, 140]) await touch('touchMove', x);
	await touch('touchEnd');
	await finger.detach();
}

test('on a phone one person at a time, the other beneath each row, and a swipe between them', async ({
	page
}) => {
	await goTo(page, '/');
	for (const name of [jatin, pinklesh]) {
		await page.getByRole('checkbox', { name: `Compare ${name}` }).check();
	}
	await page.getByRole('link', { name: 'Compare', exact: true }).click();
	const table = page.getByRole('table', { name: 'Comparison' });
	const row = (name: string) =>
		table.getByRole('row').filter({ has: page.getByRole('rowheader', { name, exact: true }) });
	const [mine, others] = [
		row('Education').getByRole('cell').nth(0),
		row('Education').getByRole('cell').nth(1)
	];
	await expect(mine).toContainText('B.Tech');
	await expect(others).toHaveText('B not stated');
	const [above, below] = [await mine.boundingBox(), await others.boundingBox()];
	expect(below?.y).toBeGreaterThanOrEqual((above?.y ?? 0) + (above?.height ?? 0));
	const wide = await page.evaluate(() => document.documentElement.scrollWidth);
	expect(wide).toBeLessThanOrEqual(390);
	await expectAccessible(page);

	await mine.scrollIntoViewIfNeeded();
	await swipeLeft(page);
	await expect(table.getByRole('columnheader', { name: pinklesh })).toHaveCount(1);
	await expect(mine).toHaveText('not stated');
	await expect(others).toContainText('B.Tech');
	await page.getByRole('button', { name: 'The person before' }).click();
	await expect(mine).toContainText('B.Tech');
});
