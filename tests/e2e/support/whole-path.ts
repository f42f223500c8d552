import { expect, type Page } from '@playwright/test';
import { goTo } from './address.ts';
import { file, importFiles, saved } from './files.ts';
import {
	expectFound,
	jatin,
	openCandidate,
	openCandidates,
	row,
	samples,
	searchBox
} from './pool.ts';
import { expectOrder, judge, makeShortlist, openShortlist } from './shortlist.ts';

/** What a recruiter does in an hour: finds, looks, compares, shortlists, exports, and brings it back in. */
export async function walkWholePath(page: Page): Promise<void> {
	await openCandidates(page);
	await searchBox(page).fill('kafak');
	await expectFound(page, 1, 2);
	await openCandidate(page, jatin);
	await page.getByRole('button', { name: /^Go: .*Open the evidence/ }).click();
	await expect(page.getByRole('dialog', { name: 'Go' })).toContainText('Up to 51 months');
	await page.keyboard.press('Escape');

	await goTo(page, '/');
	for (const name of samples) {
		await row(page, name)
			.getByRole('checkbox', { name: `Compare ${name}` })
			.check();
	}
	await makeShortlist(page, samples);
	await compare(page);
	await openShortlist(page);
	await judge(page, jatin, { stage: 'interview', rating: 3, note: 'Ask about the deal engine' });
	await page.getByRole('button', { name: 'Export' }).click();
	const json = await saved(page, () => page.getByRole('menuitem', { name: /^JSON/ }).click());
	await page.getByRole('navigation').getByRole('link', { name: 'Import' }).click();
	await importFiles(page, [file(json.name, json.text)]);
	await expect(page.getByRole('row').filter({ hasText: json.name })).toContainText(jatin);
	await openShortlist(page);
	await expectOrder(page, samples);
	await page.getByRole('link', { name: /^Data:/ }).click();
	await saved(page, () => page.getByRole('button', { name: 'Back up' }).click());
}

async function compare(page: Page): Promise<void> {
	const tray = page.getByRole('region', { name: 'Compared candidates' });
	await tray.getByRole('link', { name: 'Compare' }).click();
	await expect(page.getByRole('table', { name: 'Comparison' })).toBeVisible();
	for (const view of ['Skills', 'Timeline']) {
		await page.getByRole('link', { name: view, exact: true }).click();
		await expect(page).toHaveURL(new RegExp(`view=${view.toLowerCase()}`));
		// What keys walk through is drawn too.
		const drawn = page.getByRole('img').or(page.getByRole('application'));
		await expect(drawn.first()).toBeVisible();
	}
}
