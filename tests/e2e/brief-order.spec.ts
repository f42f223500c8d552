import type { Locator, Page } from '@playwright/test';
import { askFor, briefName, makeBrief, openBriefs } from './support/brief.ts';
import { compareNamed, comparison as table, fact } from './support/compare.ts';
import { openCandidates } from './support/pool.ts';
import { expect, test } from './support/test.ts';

const kavitha = 'Demo Kavitha Thirumurugan';
const afonso = 'Demo Afonso Queirós';

/** What the brief asks, then one cell a person, in one of its rows. */
const cells = (page: Page, name: string) => fact(page, name).first().getByRole('cell');
const field = (page: Page, name: string) => page.getByRole('spinbutton', { name });

async function set(input: Locator, value: string): Promise<void> {
	await input.fill(value);
	await input.blur();
}

/** Celery used within a year, 4; AWS, 3; GraphQL is nice to have, 1. */
async function makeOrderBrief(page: Page): Promise<void> {
	await openCandidates(page);
	await makeBrief(page);
	for (const skill of ['Celery', 'AWS', 'GraphQL']) await askFor(page, skill);
	await page.getByRole('combobox', { name: 'Need of GraphQL' }).selectOption('Nice to have');
	await page.getByRole('combobox', { name: 'Celery used within' }).selectOption('1 year');
	await set(field(page, 'Weight of Celery'), '4');
	await set(field(page, 'Weight of AWS'), '3');
	await set(field(page, 'Weight of GraphQL'), '1');
}

async function compareByOrder(page: Page): Promise<void> {
	await makeOrderBrief(page);
	await compareNamed(page, [kavitha, afonso]);
	await page.getByLabel('Brief:').selectOption(briefName);
}

test('a skill asked for within a year is met in part by who used it longer ago', async ({
	page
}) => {
	await compareByOrder(page);
	await expect(cells(page, 'Celery').nth(0)).toContainText('within 1 year');
	await expect(cells(page, 'Celery').nth(1)).toContainText('Met');
	await expect(cells(page, 'Celery').nth(2)).toContainText('In part');
	await expect(cells(page, 'Celery').nth(2)).toContainText('last used in Jan 2025');
	await expect(cells(page, 'AWS').nth(1)).toContainText('listed only');
	await expect(cells(page, 'AWS').nth(2)).toContainText('Met');
	await expect(cells(page, 'GraphQL').nth(1)).toContainText('Not stated');
	await expect(cells(page, 'Must-haves met').nth(1)).toContainText('1 of 2');

	await openBriefs(page);
	await page.getByRole('main').getByRole('link', { name: briefName }).click();
	await page.getByRole('combobox', { name: 'Celery used within' }).selectOption('2 years');
	await page.getByRole('link', { name: 'Compare 2 people by it' }).click();
	await expect(cells(page, 'Celery').nth(2)).toContainText('Met');
});

test('scores of a demo pool are counted point by point, and the weight that turns their order does', async ({
	page
}) => {
	await compareByOrder(page);
	await page.getByRole('button', { name: 'Show scores' }).click();
	// Kavitha: (4 × 1 + 3 × ½) ÷ 7, GraphQL unknown; Afonso: (4 × ½ + 3 × 1 + 1 × 1) ÷ 8.
	await expect(cells(page, 'Score').nth(1)).toContainText('79');
	await expect(cells(page, 'Score').nth(1)).toContainText('88% known');
	await expect(cells(page, 'Score').nth(2)).toContainText('75');
	const firm = page.getByRole('region', { name: 'How firm the order is' });
	await expect(firm).toContainText('Demo Kavitha leads by score, with 87.5% of the weight known.');
	await expect(firm).toContainText(
		/Demo Kavitha leads in 1,\d{3} of 2,000 weightings near yours, Demo Afonso in \d+\./
	);
	await expect(firm.getByRole('listitem')).toContainText([
		'Demo Afonso passes Demo Kavitha if Celery weighs less than 46.4%; now 50%.',
		'Demo Afonso passes Demo Kavitha if AWS weighs more than 41.4%; now 37.5%.'
	]);

	await cells(page, 'Score').nth(1).getByRole('button').click();
	const sum = page.getByRole('table', { name: 'Arithmetic of the score' });
	const line = (text: string) => sum.getByRole('row').filter({ hasText: text });
	await expect(line('Celery')).toContainText('57.1');
	await expect(line('AWS')).toContainText('21.4');
	await expect(line('GraphQL')).toContainText('unknown');
	await expect(line('7 of 8 known')).toContainText('78.6');
	await page.keyboard.press('Escape');

	// 4 of 9 is more than 41.4%.
	await openBriefs(page);
	await page.getByRole('main').getByRole('link', { name: briefName }).click();
	await set(field(page, 'Weight of AWS'), '4');
	await page.getByRole('link', { name: 'Compare 2 people by it' }).click();
	await expect(table(page).getByRole('rowheader', { name: 'Score' })).toHaveCount(0);
	await page.getByRole('button', { name: 'Show scores' }).click();
	await expect(firm).toContainText('Demo Afonso leads by score, with 100% of the weight known.');
	await expect(firm.getByRole('listitem').first()).toContainText(
		'Demo Kavitha passes Demo Afonso if '
	);
});
