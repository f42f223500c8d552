import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** What dark colours can break that light ones do not. */
const rulesOfColour = ['color-contrast', 'link-in-text-block'];

/** Fails on anything that axe finds in the page as it stands, in light and in dark. */
export async function expectAccessible(page: Page): Promise<void> {
	await page.emulateMedia({ colorScheme: 'light' });
	await expectNothingFound(new AxeBuilder({ page }), 'in light');
	await page.emulateMedia({ colorScheme: 'dark' });
	await expectNothingFound(new AxeBuilder({ page }).withRules(rulesOfColour), 'in dark');
	await page.emulateMedia({ colorScheme: null });
}

async function expectNothingFound(axe: AxeBuilder, where: string): Promise<void> {
	const { violations } = await axe.analyze();
	const found = violations.flatMap(({ id, nodes }) =>
		nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`)
	);
	expect(found, where).toEqual([]);
}
