import type { Page } from '@playwright/test';
import { reload } from './support/address.ts';
import { file, importFiles, type TestFile } from './support/files.ts';
import { notices, openCandidates } from './support/pool.ts';
import { expect, test } from './support/test.ts';

const nova = (name: string, work: object[], more: object = {}) => ({
	basics: { name, ...more },
	work
});
const mill = { name: 'Invented Mill Ltd', position: 'Analyst', startDate: '2016' };
const works = { name: 'Fictional Works', position: 'Lead analyst', startDate: '2020' };
const outcome = (page: Page, fileName: string) =>
	page
		.getByRole('table', { name: 'Files and their outcome' })
		.getByRole('row')
		.filter({ hasText: fileName });

/** One after the other, as they come on two days. */
async function importBoth(page: Page, [older, newer]: [TestFile, TestFile]): Promise<void> {
	await importFiles(page, [older]);
	await page.getByRole('button', { name: 'Clear the table' }).click();
	await importFiles(page, [newer]);
}

test.beforeEach(async ({ page }) => {
	await openCandidates(page);
	await page.getByRole('navigation').getByRole('link', { name: 'Import' }).click();
});

test('a near name at the same employer is asked about: merged, taken back, kept as two', async ({
	page
}) => {
	await importBoth(page, [
		file('old.json', nova('Nova Fictional', [mill])),
		file('new.json', nova('Nova Q. Fictional', [mill, works]))
	]);
	const asked = outcome(page, 'new.json').getByText('May be the same as Nova Fictional');
	await expect(asked).toBeVisible();
	await page.getByRole('button', { name: 'Compare and merge' }).click();
	await page.getByRole('dialog').getByRole('button', { name: 'Merge into one' }).click();
	await expect(asked).toBeHidden();
	await notices(page).getByRole('button', { name: 'Undo' }).last().click();
	await expect(asked).toBeVisible();

	await page.getByRole('button', { name: 'Compare and merge' }).click();
	await page.getByRole('dialog').getByRole('button', { name: 'Not a duplicate' }).click();
	await expect(asked).toBeHidden();
	await reload(page);
	await expect(outcome(page, 'new.json')).toContainText('Nova Q. Fictional');
	await expect(asked).toBeHidden();
});

test('a newer résumé adds to what is known, loses none of it, and says what it changed', async ({
	page
}) => {
	const who = { email: 'nova@example.org' };
	await importBoth(page, [
		file('old.json', nova('Nova Fictional', [mill], who)),
		file('new.json', nova('Nova Fictional', [works], { ...who, label: 'Lead analyst' }))
	]);
	const row = outcome(page, 'new.json');
	await expect(row).toContainText('Updated Nova Fictional (same e-mail)');
	await row.getByText('What changed').click();
	await expect(row).toContainText('added');
	await row.getByRole('link', { name: 'Nova Fictional' }).click();
	await expect(page.getByRole('main')).toContainText('Invented Mill Ltd');
	await expect(page.getByRole('main')).toContainText('Fictional Works');

	// What it changed is chosen part by part afterwards, and the whole of it is taken back.
	await page.goBack();
	await row.getByRole('button', { name: 'Choose part by part' }).click();
	const dialog = page.getByRole('dialog', { name: 'Nova Fictional, two versions' });
	await dialog.getByRole('radio', { name: 'Headline: old.json' }).check();
	await dialog.getByRole('button', { name: 'Use these parts' }).click();
	await expect(notices(page)).toContainText('Nova Fictional is as you chose');
	await row.getByRole('button', { name: 'Take it back' }).click();
	await expect(row).toContainText('Taken back');
	await row.getByRole('link', { name: 'Nova Fictional' }).click();
	await expect(page.getByRole('main')).toContainText('Invented Mill Ltd');
	await expect(page.getByRole('main')).not.toContainText('Fictional Works');
});

test('one telephone under two names is asked about, and never merged by itself', async ({
	page
}) => {
	const shared = { phone: '+44 1632 960 983' };
	await importBoth(page, [
		file('one.json', nova('Nova Fictional', [mill], shared)),
		file('two.json', nova('Orin Fabricated', [works], shared))
	]);
	await expect(outcome(page, 'two.json')).toContainText('Added Orin Fabricated');
	await expect(outcome(page, 'two.json')).toContainText('same phone, another name');
});

test('pasted text is read like a file', async ({ page }) => {
	await page.getByRole('button', { name: 'Paste a résumé' }).click();
	const dialog = page.getByRole('dialog', { name: 'Paste a résumé' });
	await dialog
		.getByRole('textbox', { name: 'Text' })
		.fill(
			'Mira Fictional\nmira@example.org\n\nExperience\n\nAnalyst, Invented Mill Ltd\n2019 – 2022\n'
		);
	await dialog.getByRole('button', { name: 'Add' }).click();
	await expect(outcome(page, 'Pasted text.txt')).toContainText('Added Mira Fictional');
});
