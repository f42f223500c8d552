import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** What dark colours can break that light ones do not. */
const rulesOfColour = ['color-contrast', 'link-in-text-block'];

/** Fails on anything that axe finds in the page as it stands, in light and in dark. */
export async function expectAccessible(page: Page): Promise<void> {
	await page.emulateMedia({ colorScheme: 'light' });
	await expectNothingFound(axeOn(page), 'in light');
	await page.emulateMedia({ colorScheme: 'dark' });
	await expectNothingFound(axeOn(page).withRules(rulesOfColour), 'in dark');
	await page.emulateMedia({ colorScheme: null });
}

/** Without the second page in which axe would put the findings of frames together: there are none. */
function axeOn(page: Page): AxeBuilder {
	return new AxeBuilder({ page }).setLegacyMode();
}

async function expectNothingFound(axe: AxeBuilder, where: string): Promise<void> {
	const { violations } = await axe.analyze();
	const found = violations.flatMap(({ id, nodes }) =>
		nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`)
	);
	expect(found, where).toEqual([]);
}
