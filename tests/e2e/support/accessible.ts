import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** Fails on anything that axe finds in the page as it stands, in light and in dark. */
export async function expectAccessible(page: Page): Promise<void> {
	for (const colorScheme of ['light', 'dark'] as const) {
		await page.emulateMedia({ colorScheme });
		const { violations } = await new AxeBuilder({ page }).analyze();
		const found = violations.flatMap(({ id, help, nodes }) =>
			nodes.map(({ target }) => `${id}: ${help}, at ${target.join(' ')}`)
		);
		expect(found, `in ${colorScheme}`).toEqual([]);
	}
	await page.emulateMedia({ colorScheme: null });
}
