import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expectAccessible } from './support/accessible.ts';
import { compareMany, compareSamples, fact, openView } from './support/compare.ts';
import { expect, test } from './support/test.ts';

const entry = (page: Page, name: RegExp) => page.getByRole('button', { name });
const inForce = (page: Page) =>
	page.getByRole('region', { name: 'Window of months' }).getByRole('status');

test('a window that is drawn on the careers counts in every view, says so, and has a way out', async ({
	page
}) => {
	await compareSamples(page, 'Timeline');
	await expect(
		entry(page, /^Jatin Mishra: CRED, SDE-2, September 2022 to now, 51 months$/)
	).toBeVisible();
	const brush = page.getByRole('group', { name: 'Window on the careers' });
	const { x, y, width, height } = (await brush.boundingBox()) ?? {
		x: 0,
		y: 0,
		width: 0,
		height: 0
	};
	await page.mouse.move(x + width * 0.6, y + height / 3);
	await page.mouse.down();
	await page.mouse.move(x + width * 0.8, y + height / 3, { steps: 8 });
	await expect(inForce(page)).toContainText(/^\s*Only \w+ 20\d\d to \w+ 20\d\d counts/);
	await page.mouse.move(x + width - 1, y + height / 3, { steps: 8 });
	await page.mouse.up();
	await expect(inForce(page)).toContainText('to now counts');
	await expect(page).toHaveURL(/from=20\d\d-\d\d/);
	await expect(page).not.toHaveURL(/to=/);

	// To the month, by keys and by the field.
	await page.getByRole('slider', { name: 'Window begins' }).focus();
	await page.keyboard.press('ArrowRight');
	await page.getByLabel('from', { exact: true }).fill('2023-01');
	await expect(page).toHaveURL(/from=2023-01/);
	await expect(inForce(page)).toContainText('Only January 2023 to now counts');
	await expect(
		entry(page, /^Jatin Mishra: CRED, SDE-2, .* 51 months, 47 months of it in the window$/)
	).toBeVisible();
	await expect(entry(page, /^Pinklesh Parjapati: Concentrix.* outside the window$/)).toBeVisible();
	await expectAccessible(page);

	await page.getByRole('link', { name: 'Table', exact: true }).click();
	await expect(inForce(page)).toContainText('Only January 2023 to now counts');
	await expect(fact(page, 'Dated experience').getByRole('cell')).toContainText([
		'47 months',
		'47 months'
	]);
	await expect(fact(page, 'FastAPI')).toContainText('up to 47 m');
	await expect(fact(page, 'Positions')).not.toContainText('Concentrix');
	await expect(fact(page, 'Content Moderation')).toContainText('in this window');
	await page.getByRole('link', { name: 'Skills', exact: true }).click();
	await expect(inForce(page)).toContainText('Only January 2023 to now counts');

	await page.getByRole('button', { name: 'Count all time' }).click();
	await expect(inForce(page)).toHaveCount(0);
	await page.getByRole('link', { name: 'Table', exact: true }).click();
	await expect(fact(page, 'Dated experience').getByRole('cell')).toContainText([
		'59 months',
		'115 months'
	]);
	await page.getByLabel('Months that count').selectOption('Last 3 years');
	await expect(inForce(page)).toContainText('Only December 2023 to now counts');
	await expect(fact(page, 'Dated experience')).toContainText('36 months');
});

test('a skill has a lane of its own that says when it was used, or that nobody knows', async ({
	page
}) => {
	await compareSamples(page, 'Timeline');
	await page.getByRole('button', { name: 'When was a skill used?' }).click();
	const add = page.getByRole('dialog', { name: 'Add a skill to the axis' });
	await add.getByRole('combobox', { name: 'Skill' }).fill('fasta');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/lanes=fastapi/);
	await expect(
		entry(page, /^Pinklesh Parjapati: FastAPI, Appreciate, September 2024 to now, up to 27 months$/)
	).toBeVisible();
	const axis = page.getByRole('group', { name: 'Time axis' });
	await expect(axis).toContainText('not stated');
	await page.getByRole('button', { name: 'Show table' }).click();
	await expect(
		page.getByRole('row', { name: /Jatin Mishra skill: FastAPI not stated/ })
	).toBeVisible();

	for (const format of ['PNG', 'SVG']) {
		const saved = page.waitForEvent('download');
		await page.getByRole('button', { name: `Save ${format}` }).click();
		const file = await saved;
		expect(file.suggestedFilename()).toBe(`careers.${format.toLowerCase()}`);
		const text = await readFile(await file.path(), 'latin1');
		if (format === 'PNG') expect(text.slice(1, 4)).toBe('PNG');
		else {
			expect(text).toContain('CRED, SDE-2');
			// It stands alone: no style of the page, no script, nothing to fetch.
			expect(text).not.toMatch(/var\(--|light-dark|class=|<style|<script|href=/);
			expect(text).toMatch(/font-family="[^"]*Inter[^"]*sans-serif/);
		}
	}
	await page.getByRole('button', { name: 'Remove the lane of FastAPI' }).click();
	await expect(page).not.toHaveURL(/lanes=/);
});

test('careers begin side by side when they are asked to, and the address keeps it', async ({
	page
}) => {
	await compareSamples(page, 'Timeline');
	const left = async (name: RegExp) => (await entry(page, name).boundingBox())?.x ?? 0;
	const innovaccer = /^Jatin Mishra: Innovaccer/;
	const flash = /^Pinklesh Parjapati: Flash Electronics/;
	expect(await left(innovaccer)).toBeGreaterThan((await left(flash)) + 100);
	await page.getByRole('radio', { name: 'From career start' }).check();
	await expect(page).toHaveURL(/align=/);
	await expect
		.poll(async () => Math.abs((await left(innovaccer)) - (await left(flash))))
		.toBeLessThan(2);
});

test('six careers of a demo pool lie on one axis, with promotions, tenures and soft ends', async ({
	page
}) => {
	await compareMany(page, 6);
	await openView(page, 'Timeline');
	const axis = page.getByRole('group', { name: 'Time axis' });
	await expect(axis.getByRole('button', { name: /months?/ })).not.toHaveCount(0);
	await page.getByRole('button', { name: 'Show table' }).click();
	const behind = page.getByRole('table', { name: 'Careers over time' });
	await expect(behind.getByRole('row')).not.toHaveCount(1);
	await expectAccessible(page);
});
