import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from './support/accessible.ts';
import { goTo, reload } from './support/address.ts';
import { jatin, notices, openCandidate, openCandidates } from './support/pool.ts';
import { expect, test } from './support/test.ts';

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Teach another name' });
const chip = (page: Page, skill: string) =>
	page.getByRole('button', { name: new RegExp(`^${skill}: `) });
const skillBox = (page: Page) =>
	dialog(page).getByRole('combobox', { name: 'is another name for' });
const teach = (page: Page) => dialog(page).getByRole('button', { name: 'Teach', exact: true });

async function openJatin(page: Page) {
	await openCandidates(page);
	await openCandidate(page, jatin);
}

async function openTeaching(page: Page) {
	await chip(page, 'KTable').click();
	await page.getByRole('button', { name: 'Teach: this is another name for…' }).click();
	await expect(dialog(page).getByRole('textbox', { name: 'Name' })).toHaveValue('KTable');
}

async function pickSkill(page: Page, typed: string, name: string) {
	await skillBox(page).fill(typed);
	await dialog(page).getByRole('option', { name }).click();
}

async function teachKTable(page: Page) {
	await openTeaching(page);
	await pickSkill(page, 'kafka str', 'Kafka Streams');
	await teach(page).click();
	await expect(notices(page)).toContainText('“KTable” now counts as Kafka Streams');
}

/** The quotations that prove a skill on the page of the candidate. */
async function quotations(page: Page, skill: string): Promise<Locator> {
	await chip(page, skill).click();
	return page.getByRole('dialog', { name: skill }).getByRole('blockquote');
}

test('a name is taught from the page of somebody who lists it, shown before and taken back', async ({
	page
}) => {
	await openJatin(page);
	await openTeaching(page);
	await expect(teach(page)).toBeDisabled();
	await pickSkill(page, 'kafka str', 'Kafka Streams');
	const change = dialog(page).getByRole('region', { name: 'What would change' });
	await expect(change).toContainText('1 candidate already matches, and gains evidence');
	await expect(change.getByRole('listitem')).toContainText(jatin);

	await teach(page).click();
	await expect(dialog(page)).toBeHidden();
	await expect(chip(page, 'KTable')).toBeHidden();
	await expect(
		(await quotations(page, 'Kafka Streams')).filter({ hasText: 'KTable' })
	).toBeVisible();
	await page.keyboard.press('Escape');

	await notices(page).getByRole('button', { name: 'Undo' }).click();
	await expect(chip(page, 'KTable')).toBeVisible();
	await expect(
		(await quotations(page, 'Kafka Streams')).filter({ hasText: 'KTable' })
	).toBeHidden();
});

test('a taught name outlives a reload, and is forgotten on the data page', async ({ page }) => {
	await openJatin(page);
	const address = page.url();
	await teachKTable(page);
	await expect(chip(page, 'KTable')).toBeHidden();
	await reload(page);
	await expect(chip(page, 'Kafka Streams')).toBeVisible();
	await expect(chip(page, 'KTable')).toBeHidden();

	await goTo(page, '/data/');
	const taught = page.getByRole('list', { name: 'Taught aliases' }).getByRole('listitem');
	await expect(taught).toHaveAccessibleName('KTable, Kafka Streams');
	await page.getByRole('button', { name: 'Forget KTable' }).click();
	await expect(taught).toBeHidden();
	await notices(page).getByRole('button', { name: 'Undo' }).click();
	await expect(taught).toBeVisible();
	await page.getByRole('button', { name: 'Forget KTable' }).click();
	await expect(taught).toBeHidden();

	await goTo(page, address);
	await expect(chip(page, 'KTable')).toBeVisible();
});

test('a name that is another skill’s is refused, and the words say whose', async ({ page }) => {
	await goTo(page, '/data/');
	await page.getByRole('button', { name: 'Teach an alias' }).click();
	const name = dialog(page).getByRole('textbox', { name: 'Name' });
	await name.fill('golang');
	await expect(name).toHaveAccessibleDescription('“golang” is already a name of Go.');
	await pickSkill(page, 'rust', 'Rust');
	await expect(teach(page)).toBeDisabled();

	await name.fill('oxide lang');
	await expect(dialog(page)).toContainText('Nobody in the pool uses this name');
	await expect(teach(page)).toBeEnabled();
});

test('it is all done by keyboard', async ({ page }) => {
	await openJatin(page);
	await chip(page, 'KTable').focus();
	await page.keyboard.press('Enter');
	const entry = page.getByRole('button', { name: 'Teach: this is another name for…' });
	await entry.focus();
	await page.keyboard.press('Enter');
	await skillBox(page).focus();
	await page.keyboard.type('kafka');
	await expect(dialog(page).getByRole('option', { name: 'Kafka Streams' })).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(dialog(page).getByRole('option').first()).toBeHidden();
	await expect(dialog(page)).toBeVisible();
	await page.keyboard.type(' str');
	await expect(dialog(page).getByRole('option')).toHaveCount(1);
	await page.keyboard.press('Enter');
	await expect(teach(page)).toBeEnabled();
	await page.keyboard.press('Enter');
	await expect(dialog(page)).toBeHidden();
	await expect(chip(page, 'KTable')).toBeHidden();
	await expect(page.getByRole('main')).toBeFocused();
});

test('axe finds nothing in the dialog, with skills offered and with the change shown', async ({
	page
}) => {
	test.slow();
	await goTo(page, '/data/');
	await page.getByRole('button', { name: 'Teach an alias' }).click();
	await dialog(page).getByRole('textbox', { name: 'Name' }).fill('KTable');
	await skillBox(page).fill('kafka');
	await expect(dialog(page).getByRole('option').first()).toBeVisible();
	await expectAccessible(page);
	await dialog(page).getByRole('option', { name: 'Kafka Streams' }).click();
	await expect(dialog(page).getByRole('listitem')).toContainText(jatin);
	await expectAccessible(page);
});
