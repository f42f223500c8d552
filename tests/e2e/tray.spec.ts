import type { Page } from '@playwright/test';
import {
	expectFound,
	jatin,
	openCandidate,
	openCandidates,
	openTab,
	pinklesh,
	row,
	samples,
	searchBox
} from './support/pool.ts';
import { expect, test } from './support/test.ts';

const tray = (page: Page) => page.getByRole('region', { name: 'Compared candidates' });
const tick = (page: Page, name: string) =>
	row(page, name).getByRole('checkbox', { name: `Compare ${name}` });

test.beforeEach(({ page }) => openCandidates(page));

test('who is ticked stands in the tray, and two can be compared', async ({ page }) => {
	await tick(page, jatin).check();
	await expect(tray(page)).toContainText('Pick one more to compare');
	await tick(page, pinklesh).check();
	for (const name of samples) await expect(tray(page)).toContainText(name);

	await tray(page).getByRole('link', { name: 'Compare' }).click();
	await expect(page).toHaveURL(/\/compare\/\?ids=[\w-]{36},[\w-]{36}$/);
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('those compared go along from page to page and with a pasted link', async ({
	page,
	context
}) => {
	await searchBox(page).fill('kafka');
	await expectFound(page, 1, 2);
	await tick(page, jatin).check();
	await searchBox(page).fill('fastapi');
	await tick(page, pinklesh).check();
	await openCandidate(page, pinklesh);
	await expect(page.getByRole('checkbox', { name: `Compare ${pinklesh}` })).toBeChecked();
	await expect(tray(page)).toContainText(jatin);

	const pasted = await openTab(context, page.url());
	for (const name of samples) await expect(tray(pasted)).toContainText(name);
});

test('a press in the tray takes somebody out, there and in the list', async ({ page }) => {
	for (const name of samples) await tick(page, name).check();
	await tray(page)
		.getByRole('button', { name: `Take ${jatin} out` })
		.click();
	await expect(tick(page, jatin)).not.toBeChecked();
	await expect(tick(page, pinklesh)).toBeChecked();
	await tick(page, pinklesh).uncheck();
	await expect(tray(page)).toBeHidden();
});
