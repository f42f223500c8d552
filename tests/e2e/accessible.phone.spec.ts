import { expectAccessible } from './support/accessible.ts';
import { visitEveryPage } from './support/every-page.ts';
import { expect, test } from './support/test.ts';

test.use({ trace: 'off' });

test('on a phone axe finds nothing, and no page is wider than the screen', async ({ page }) => {
	test.setTimeout(600_000);
	await visitEveryPage(page, (state) =>
		test.step(state, async () => {
			const width = await page.evaluate(() => document.documentElement.scrollWidth);
			expect(width, 'as wide as the screen').toBe(page.viewportSize()?.width);
			await expectAccessible(page);
		})
	);
});
