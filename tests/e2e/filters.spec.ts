import type { Page } from '@playwright/test';
import {
	expectFound,
	filters,
	jatin,
	openCandidates,
	pinklesh,
	row,
	searchBox
} from './support/pool.ts';
import { expect, test } from './support/test.ts';

test.beforeEach(({ page }) => openCandidates(page));

/** Picks a skill in the filter as a must, one of several, or ruled out. */
async function pick(page: Page, part: 'Must' | 'Any' | 'Not', skill: string): Promise<void> {
	const skills = filters(page, 'Skills');
	await skills.getByRole('radio', { name: part }).click();
	await skills.getByRole('textbox', { name: 'Find a skill' }).fill(skill);
	await skills.getByRole('checkbox', { name: skill, exact: true }).click();
}

test('a must, an any and a not each narrow the list as they say', async ({ page }) => {
	await pick(page, 'Must', 'Redis');
	await expectFound(page, 2, 2);
	await pick(page, 'Any', 'Kafka');
	await expectFound(page, 1, 2);
	await pick(page, 'Any', 'FastAPI');
	await expectFound(page, 2, 2);
	await pick(page, 'Not', 'Django');
	await expectFound(page, 1, 2);
	await expect(row(page, jatin)).toBeVisible();
	await expect(page).toHaveURL(/must=redis/);
	await expect(page).toHaveURL(/not=django/);

	await page.getByRole('button', { name: 'Remove Django' }).click();
	await expectFound(page, 2, 2);
	await filters(page).getByRole('button', { name: 'Clear all filters' }).click();
	await expect(page).toHaveURL(/\/$/);
});

test('a skill that is looked for has the count that it would leave, and Enter picks the first', async ({
	page
}) => {
	await pick(page, 'Must', 'FastAPI');
	await expectFound(page, 1, 2);
	const skills = page
		.getByRole('region', { name: 'Filters' })
		.getByRole('group', { name: 'Skills' });
	const box = skills.getByRole('textbox', { name: 'Find a skill' });
	await box.fill('kafka');
	await expect(skills.getByRole('checkbox', { name: 'Kafka', exact: true })).toBeVisible();
	await expect(skills.getByText('0', { exact: true }).first()).toBeVisible();
	await box.fill('redis');
	await expect(skills.getByRole('checkbox', { name: 'Redis', exact: true })).toBeVisible();
	await box.press('Enter');
	await expect(box).toHaveValue('');
	await expect(skills.getByRole('checkbox', { name: 'Redis', exact: true })).toBeChecked();
});

test('a skill changes its part from its tag in the search box', async ({ page }) => {
	await pick(page, 'Must', 'Kafka');
	await expectFound(page, 1, 2);
	await page.getByRole('button', { name: 'Kafka: must have. Change' }).click();
	await page.getByRole('menuitemcheckbox', { name: 'must not have' }).click();
	await expectFound(page, 1, 2);
	await expect(row(page, pinklesh)).toBeVisible();
});

test('every value carries how many it would leave', async ({ page }) => {
	const valueOf = (title: string, value: string) =>
		filters(page, title).locator('label').filter({ hasText: value });
	await expect(valueOf('Skills', 'Redis')).toHaveText(/Redis\s*2/);
	await expect(valueOf('Place', 'Bangalore, India')).toHaveText(/1$/);
	await expect(valueOf('Current title', 'SDE-2')).toHaveText(/1$/);
	await expect(valueOf('Availability', 'Not stated')).toHaveText(/1$/);

	await filters(page, 'Availability')
		.getByRole('checkbox', { name: 'Open to opportunities' })
		.check();
	await expectFound(page, 1, 2);
	await expect(row(page, pinklesh)).toBeVisible();
	await expect(valueOf('Current title', 'SDE-2')).toBeHidden();
});

test('experience is bounded by years, by figures or by a bar', async ({ page }) => {
	const experience = filters(page, 'Total experience, in years');
	await experience.getByRole('spinbutton', { name: 'Least years' }).fill('6');
	await experience.getByRole('spinbutton', { name: 'Least years' }).press('Enter');
	await expectFound(page, 1, 2);
	await expect(row(page, pinklesh)).toContainText('9 y 7 m');

	await experience.getByRole('button', { name: '4 to under 6 years: 1' }).click();
	await expect(row(page, jatin)).toContainText('4 y 11 m');
	await expectFound(page, 1, 2);
	await expect(page).toHaveURL(/years=4-5y11m/);
});

test('evidence for a skill can be asked for: Redis is shown by one and listed by the other', async ({
	page
}) => {
	await pick(page, 'Must', 'Redis');
	await expectFound(page, 2, 2);
	await filters(page).getByRole('radio', { name: 'shown in a role' }).click();
	await expectFound(page, 1, 2);
	await expect(row(page, pinklesh)).toBeVisible();
});

test('the order can be chosen, and is part of the address', async ({ page }) => {
	const first = page
		.getByRole('list', { name: 'Candidates', exact: true })
		.getByRole('listitem')
		.first();
	await page.getByRole('combobox', { name: 'Sort' }).selectOption('Most experience');
	await expect(first).toHaveAccessibleName(pinklesh);
	await page.getByRole('combobox', { name: 'Sort' }).selectOption('Name');
	await expect(first).toHaveAccessibleName(jatin);
	await expect(page).toHaveURL(/sort=name/);
});

test('months of skills are an order only where skills are asked for', async ({ page }) => {
	const months = page
		.getByRole('combobox', { name: 'Sort' })
		.getByRole('option', { name: 'Most months of the skills' });
	await expect(months).toHaveCount(0);
	await searchBox(page).fill('redis');
	await expect(months).toHaveCount(1);
});
