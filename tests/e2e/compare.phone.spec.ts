import { expectAccessible } from './support/accessible.ts';
import { expect, test } from './support/test.ts';

test('on a phone every value stands beneath its row, and nothing scrolls sideways', async ({
	page
}) => {
	await page.goto('/');
	for (const name of ['Jatin Mishra', 'Pinklesh Parjapati']) {
		await page.getByRole('checkbox', { name: `Compare ${name}` }).check();
	}
	await page.getByRole('link', { name: 'Compare', exact: true }).click();
	const table = page.getByRole('table', { name: 'Comparison' });
	const education = table
		.getByRole('row')
		.filter({ has: page.getByRole('rowheader', { name: 'Education', exact: true }) });
	const [a, b] = [education.getByRole('cell').first(), education.getByRole('cell').last()];
	await expect(b).toBeVisible();
	const [above, below] = [await a.boundingBox(), await b.boundingBox()];
	expect(below?.y).toBeGreaterThanOrEqual((above?.y ?? 0) + (above?.height ?? 0));
	await expect(education).toContainText('not stated');
	const wide = await page.evaluate(() => document.documentElement.scrollWidth);
	expect(wide).toBeLessThanOrEqual(390);
	await expectAccessible(page);
});
