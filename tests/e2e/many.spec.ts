import type { Page } from '@playwright/test';
import { expectAccessible } from './support/accessible.ts';
import { saved } from './support/files.ts';
import { expectFound, notices, openCandidates, row, samples, searchBox } from './support/pool.ts';
import { expect, test } from './support/test.ts';

function bar(page: Page) {
	return page.getByRole('toolbar', { name: 'Selected candidates' });
}

async function expectSelected(page: Page, count: string): Promise<void> {
	await expect(bar(page).getByRole('status')).toHaveText(`${count} selected`);
}

async function tagSelected(page: Page, tag: string): Promise<void> {
	await bar(page).getByRole('button', { name: 'Tag' }).click();
	const dialog = page.getByRole('dialog', { name: /^Tag / });
	await dialog.getByRole('combobox', { name: 'Tag' }).fill(tag);
	await page.keyboard.press('Enter');
}

/** @param what the words of the notice: it comes a moment after what it tells of. */
async function undo(page: Page, what: string): Promise<void> {
	await expect(notices(page)).toContainText(what);
	await notices(page).getByRole('button', { name: 'Undo' }).last().click();
}

test.beforeEach(({ page }) => openCandidates(page));

test('what selecting shows is there before the press, once somebody has come near', async ({
	page,
	context
}) => {
	const select = page.getByRole('button', { name: 'Select', exact: true });
	await expect(select).toBeVisible();
	const under = new Set<unknown>();
	let asked = 0;
	page.on('request', (request) => {
		asked++;
		under.add(request);
	});
	page.on('requestfinished', (request) => under.delete(request));
	await select.hover();
	await expect.poll(() => asked > 0 && !under.size).toBe(true);
	await context.setOffline(true);
	await select.click();
	await expect(bar(page)).toBeVisible();
	await context.setOffline(false);
});

test('whom is selected can be tagged, deleted, and all of it taken back', async ({ page }) => {
	await page.getByRole('button', { name: 'Select', exact: true }).click();
	const [first, second] = samples;
	await page.getByRole('checkbox', { name: `Select ${first}` }).check();
	await expectSelected(page, '1');
	await tagSelected(page, 'call first');
	await expect(row(page, first).getByRole('list', { name: 'Tags' })).toHaveText('call first');
	await expect(row(page, second).getByRole('list', { name: 'Tags' })).toHaveCount(0);

	await bar(page).getByRole('button', { name: 'Select all 2' }).click();
	await expectSelected(page, '2');
	await bar(page).getByRole('button', { name: 'Delete' }).click();
	await expect(page.getByRole('heading', { name: 'The pool is empty' })).toBeVisible();
	await undo(page, '2 candidates removed');
	await expectFound(page, 2, 2);
	await expect(row(page, first).getByRole('list', { name: 'Tags' })).toHaveText('call first');

	await row(page, first).getByRole('link', { name: first, exact: true }).click();
	await page.getByRole('button', { name: 'Remove tag call first' }).click();
	await expect(page.getByRole('list', { name: `Tags of ${first}` })).not.toContainText('call');
	await undo(page, 'No longer tagged “call first”');
	await expect(page.getByRole('list', { name: `Tags of ${first}` })).toContainText('call first');
});

test('among a thousand the list says its size, and what is done to all reaches all', async ({
	page
}) => {
	await page.getByRole('link', { name: /^Data:/ }).click();
	await page.getByRole('button', { name: 'Add demo candidates' }).click();
	await page.getByRole('menuitem', { name: /^1,000 candidates/ }).click();
	await expect(notices(page)).toContainText('1,000 demo candidates were added');
	await page.getByRole('navigation').getByRole('link', { name: 'Candidates' }).click();
	await expect(page.getByRole('status').filter({ hasText: '1,002 of 1,002' })).toBeVisible();

	const rows = page.getByRole('list', { name: 'Candidates', exact: true }).getByRole('listitem');
	await expect(rows.first()).toHaveAttribute('aria-setsize', '1002');
	await rows.first().getByRole('checkbox').focus();
	await page.keyboard.press('End');
	await expect(rows.last()).toHaveAttribute('aria-posinset', '1002');
	await page.keyboard.press('Home');

	await page.getByRole('button', { name: 'Select', exact: true }).click();
	const boxes = page.getByRole('checkbox', { name: /^Select / });
	await boxes.nth(1).click();
	await boxes.nth(4).click({ modifiers: ['Shift'] });
	await expectSelected(page, '4');
	await bar(page).getByRole('button', { name: 'Select all 1,002' }).click();
	await expectSelected(page, '1,002');
	await tagSelected(page, 'spring fair');
	await expect(notices(page)).toContainText('1,002 candidates tagged “spring fair”');
	await searchBox(page).fill('kafka');
	await expect(rows.first().getByRole('list', { name: 'Tags' })).toHaveText('spring fair');

	const csv = await saved(page, async () => {
		await bar(page).getByRole('button', { name: 'Export' }).click();
		await page.getByRole('menuitem', { name: /^CSV/ }).click();
	});
	expect(csv.name).toMatch(/^candidates-slate-.*\.csv$/);
	expect(csv.text.match(/spring fair/g)).toHaveLength(1002);

	await bar(page).getByRole('button', { name: 'Compare' }).click();
	await expect(notices(page)).toContainText('A comparison takes 50 people at most');
	await bar(page).getByRole('button', { name: 'Shortlist' }).click();
	await page.getByRole('button', { name: 'New shortlist' }).click();
	await page.getByRole('textbox', { name: 'Name' }).fill('Everybody');
	await page.getByRole('button', { name: 'Make shortlist' }).click();
	await expect(notices(page)).toContainText('1,002 candidates added to Everybody');
	await page.getByRole('navigation').getByRole('link', { name: 'Shortlists' }).click();
	await page.getByRole('main').getByRole('link', { name: 'Everybody' }).click();
	const listed = page.getByRole('list', { name: 'People on this shortlist' });
	const first = listed.getByRole('listitem').first();
	await expect(first).toHaveAttribute('aria-setsize', '1002');
	await first.getByRole('button', { name: /^Move / }).press('Alt+End');
	await expect(notices(page)).toContainText('is now number 1,002');
	await expect(listed.getByRole('listitem').last()).toHaveAttribute('aria-posinset', '1002');

	await page.evaluate(() => {
		window.print = () => document.documentElement.setAttribute('data-printed', '');
	});
	await page.getByRole('button', { name: 'More' }).click();
	await page.getByRole('menuitem', { name: 'Print' }).click();
	const asking = page.getByRole('dialog', { name: 'Print 1,002 people?' });
	await expect(asking).toContainText('about 67 sheets');
	await expectAccessible(page);
	await asking.getByRole('button', { name: 'Print all' }).click();
	await expect(page.locator('html[data-printed]')).toBeAttached();
	await page.emulateMedia({ media: 'print' });
	await expect(page.getByText('1002', { exact: true })).toBeVisible();
});
