import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expectAccessible } from './support/accessible.ts';
import { goTo } from './support/address.ts';
import { expectFound, jatin, openCandidates, pinklesh, searchBox } from './support/pool.ts';
import { makeShortlist, openShortlist } from './support/shortlist.ts';
import { expect, test } from './support/test.ts';

/** Words that only a name, a school or a contact of the samples holds. */
const telling = /jatin|mishra|pinklesh|parjapati|IIIT|srirangapatna/i;

const rows = (page: Page) =>
	page.getByRole('list', { name: 'Candidates', exact: true }).getByRole('listitem');

async function setBlind(page: Page, on: boolean): Promise<void> {
	await page.getByRole('button', { name: /^Blind mode/ }).click();
	const hide = page.getByRole('checkbox', { name: 'Hide who people are' });
	await hide.setChecked(on);
	await expect(
		page.getByRole('button', { name: `Blind mode: ${on ? 'on' : 'off'}` })
	).toBeVisible();
	await page.keyboard.press('Escape');
}

/** Nothing on the page, in its title or its address tells who anybody is. */
async function expectBlind(page: Page): Promise<void> {
	await expect(page.locator('body')).not.toContainText(telling);
	const markup = await page.locator('body').evaluate((body) => body.outerHTML);
	expect(markup).not.toMatch(telling);
	expect(await page.title()).not.toMatch(telling);
	expect(page.url()).not.toMatch(telling);
}

test('hides who people are on every page, in titles and exports, and reveals one on purpose', async ({
	page
}) => {
	await openCandidates(page);
	await makeShortlist(page, [jatin, pinklesh]);
	await openCandidates(page);
	await setBlind(page, true);
	await expect(rows(page).first()).toHaveAccessibleName(/^Candidate [A-Z0-9]{4,}$/);
	await expect(rows(page).filter({ hasText: 'CRED' })).toHaveCount(1);
	await expectBlind(page);
	await expectAccessible(page);

	// Names are not searched, and highlights stay on their words.
	await searchBox(page).fill('Jatin');
	await expectFound(page, 0, 2);
	await searchBox(page).fill('kafka streams');
	await expectFound(page, 1, 2);
	await expect(rows(page).locator('mark').first()).toHaveText(/kafka streams/i);
	await expectBlind(page);

	const code = (await rows(page).first().getAttribute('aria-label')) ?? '';
	await rows(page).getByRole('link', { name: code }).click();
	await expect(page.getByRole('heading', { level: 1, name: code })).toBeVisible();
	await expect(page).toHaveTitle(new RegExp(code));
	await expect(page.getByText('School A').first()).toBeVisible();
	await expect(page.getByText('CRED').first()).toBeVisible();
	await expectBlind(page);

	await page.getByRole('navigation').getByRole('link', { name: 'Shortlists' }).click();
	await openShortlist(page);
	await page.getByRole('link', { name: 'Compare them' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(
		/^Candidate \w+ and Candidate \w+$/
	);
	await expectBlind(page);
	await page.getByRole('link', { name: 'Timeline', exact: true }).click();
	await expect(page.getByRole('button', { name: /^Candidate \w+: CRED, SDE-2/ })).toBeVisible();
	await expectBlind(page);

	await page.goBack();
	await page.goBack();
	for (const format of [/^Markdown/, /^JSON/]) {
		const saved = page.waitForEvent('download');
		await page.getByRole('button', { name: 'Export' }).click();
		await page.getByRole('menuitem', { name: format }).click();
		const file = await saved;
		const text = await readFile(await file.path(), 'utf8');
		expect(text).toContain('CRED');
		expect(text).not.toMatch(telling);
		expect(file.suggestedFilename()).not.toMatch(telling);
	}

	await page.getByRole('link', { name: code }).click();
	await page.getByRole('button', { name: 'Reveal this person' }).click();
	await page
		.getByRole('dialog', { name: `Reveal ${code}?` })
		.getByRole('button', { name: 'Reveal', exact: true })
		.click();
	await expect(page.getByRole('heading', { level: 1, name: jatin })).toBeVisible();
	await expect(page.getByText('revealed since 22 Nov 2026')).toBeVisible();
	await expect(page.getByText('IIIT Srirangapatna').first()).toBeVisible();
	await goTo(page, '/');
	await expectFound(page, 2, 2);
	await expect(rows(page).filter({ hasText: jatin })).toHaveCount(1);
	await expect(page.locator('body')).not.toContainText(/pinklesh|parjapati/i);
	await page.getByRole('button', { name: /^Blind mode/ }).click();
	await expect(page.getByRole('dialog', { name: 'Blind mode' })).toContainText(
		new RegExp(`${jatin}\\s*22 Nov 2026`)
	);
	await page.keyboard.press('Escape');

	await setBlind(page, false);
	await expect(rows(page).filter({ hasText: pinklesh })).toHaveCount(1);
});
