import type { Page } from '@playwright/test';
import { goTo, reload } from './support/address.ts';
import { file, saved } from './support/files.ts';
import { expectFound, jatin, notices, openCandidates, pinklesh, samples } from './support/pool.ts';
import {
	expectOrder,
	expectVerdict,
	judge,
	makeShortlist,
	openShortlist
} from './support/shortlist.ts';
import { expect, test } from './support/test.ts';

const verdict = { stage: 'contacted', rating: 3, note: 'Ask about the notice period' } as const;

async function openData(page: Page): Promise<void> {
	await page.getByRole('link', { name: /^Data:/ }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Data' })).toBeVisible();
}

async function erase(page: Page): Promise<void> {
	await page.getByRole('button', { name: 'Erase everything' }).click();
	const dialog = page.getByRole('dialog', { name: 'Erase everything?' });
	await expect(dialog.getByRole('button', { name: 'Erase' })).toBeDisabled();
	await dialog.getByRole('textbox').fill('erase');
	await dialog.getByRole('button', { name: 'Erase' }).click();
	await expect(notices(page)).toContainText('Everything was erased');
}

test.beforeEach(({ page }) => openCandidates(page));

test('a backup brings everything back after an erasure', async ({ page }) => {
	await makeShortlist(page, samples);
	await openShortlist(page);
	await judge(page, jatin, verdict);
	await expectVerdict(page, jatin, verdict);
	await openData(page);
	const backup = await saved(page, () => page.getByRole('button', { name: 'Back up' }).click());
	expect(backup.name).toBe('slate-backup-2026-11-22.ndjson');
	await erase(page);
	await expect(page.getByRole('link', { name: 'Data: 0 candidates' })).toBeVisible();

	await page.getByLabel('Backup to restore').setInputFiles(file(backup.name, backup.text));
	const dialog = page.getByRole('dialog', { name: 'Restore this backup?' });
	await expect(dialog).toContainText('2 candidates and 1 shortlist');
	await dialog.getByRole('button', { name: 'Replace what is here' }).click();
	await expect(notices(page)).toContainText('The backup is back');
	await openShortlist(page);
	await expectOrder(page, [jatin, pinklesh]);
	await expectVerdict(page, jatin, verdict);
});

test('a backup with a letter changed is refused, and nothing is', async ({ page }) => {
	await openData(page);
	const backup = await saved(page, () => page.getByRole('button', { name: 'Back up' }).click());
	const broken = backup.text.replace('Jatin', 'Jotin');
	await page.getByLabel('Backup to restore').setInputFiles(file(backup.name, broken));
	await expect(notices(page)).toContainText('its contents were changed since it was made');
	await page.getByRole('navigation').getByRole('link', { name: 'Candidates' }).click();
	await expectFound(page, 2, 2);
});

test('what was erased stays away after a reload, samples too', async ({ page }) => {
	await openData(page);
	await erase(page);
	await goTo(page, '/');
	await expect(page.getByRole('heading', { name: 'The pool is empty' })).toBeVisible();
	await reload(page);
	await expect(page.getByRole('heading', { name: 'The pool is empty' })).toBeVisible();
});

test('demo candidates come in fifties, under names that say what they are', async ({ page }) => {
	await openData(page);
	await page.getByRole('button', { name: 'Add demo candidates' }).click();
	await page.getByRole('menuitem', { name: /^50 candidates/ }).click();
	await expect(notices(page)).toContainText('50 demo candidates were added');
	await page.getByRole('navigation').getByRole('link', { name: 'Candidates' }).click();
	await expectFound(page, 52, 52);
	await reload(page);
	await expectFound(page, 52, 52);
});
