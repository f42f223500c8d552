import { expectAccessible } from './support/accessible.ts';
import { expectRowsStay } from './support/rows-stay.ts';
import { reload } from './support/address.ts';
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

test('a pasted Boolean string becomes chips, which edit it, and it is all in the address', async ({
	page
}) => {
	await searchBox(page).fill('(“kafka” OR rabbitmq) AND golang AND NOT django');
	await expectFound(page, 1, 2);
	await expect(row(page, jatin)).toBeVisible();
	const conditions = page.getByRole('group', { name: 'Conditions' });
	await expect(conditions.getByRole('group', { name: /^any of/ })).toContainText('“kafka”');

	await searchBox(page).press('Enter');
	await expect(searchBox(page)).toHaveValue('golang');
	await conditions.getByRole('button', { name: 'Remove django' }).click();
	await expect(page).not.toHaveURL(/django/);
	await reload(page);
	await expectFound(page, 1, 2);
	await conditions.getByRole('button', { name: 'Edit as text' }).click();
	await expect(searchBox(page)).toHaveValue('("kafka" OR rabbitmq) golang');
	await expectAccessible(page);
});

test('what does not parse is marked, and the rest runs', async ({ page }) => {
	await searchBox(page).fill('fastapi evidence:strong');
	await expectFound(page, 1, 2);
	const problems = page.getByRole('status', { name: 'Problems in the query' });
	await expect(problems.locator('mark')).toHaveText('strong');
	await expect(problems).toContainText('Expected listed, studied, project or role');
	await expectAccessible(page);
});

test('what does not parse is told over the page, which stays where it is, and gives way once it was read', async ({
	page
}) => {
	const problems = page.getByRole('status', { name: 'Problems in the query' });
	const first = row(page, pinklesh);
	await searchBox(page).fill('fastapi redis');
	await expectFound(page, 1, 2);
	const before = await first.boundingBox();
	await searchBox(page).fill('fastapi (redis evidence:strong');
	await searchBox(page).press('Enter');
	await expect(problems.locator('mark')).toHaveText(['(', 'strong']);
	expect(await first.boundingBox()).toEqual(before);

	const count = page.getByRole('button', { name: '2 problems in the query' });
	await expect(count).toBeHidden();
	await first.getByRole('checkbox').focus();
	await expect(count).toBeVisible();
	expect(await first.boundingBox()).toEqual(before);
	await expectAccessible(page);
	await count.click();
	await expect(count).toBeHidden();
	await expect(problems).toContainText('Expected a closing bracket');
	await expect(searchBox(page)).toBeFocused();
});

test('whatever is said of a query while it is typed, rows stay where they are', async ({
	page
}) => {
	await expectRowsStay(page);
});

test('what has no room on the line of the query hangs over the page when it is asked for', async ({
	page
}) => {
	await page.setViewportSize({ width: 700, height: 900 });
	await searchBox(page).fill('redis NOT kotlin NOT cobol NOT fortran since:2020 evidence:project');
	await expectFound(page, 1, 2);
	const before = await row(page, pinklesh).boundingBox();
	const more = page.getByRole('button', { name: 'More of how the query was read' });
	const last = page.getByRole('button', { name: 'Remove the last use' });
	await expect(last).not.toBeInViewport({ ratio: 1 });
	await more.click();
	await expect(last).toBeInViewport({ ratio: 1 });
	expect(await row(page, pinklesh).boundingBox()).toEqual(before);
	await expectAccessible(page);
	await searchBox(page).focus();
	await expect(last).not.toBeInViewport({ ratio: 1 });
	await expect(more).toHaveAttribute('aria-expanded', 'false');
});

test('Enter tells what is left open, and keeps the text until it parses', async ({ page }) => {
	const problems = page.getByRole('status', { name: 'Problems in the query' });
	await searchBox(page).pressSequentially('fastapi (redis OR');
	await searchBox(page).press('Enter');
	await expect(problems.locator('mark')).toHaveText(['(', '']);
	await expect(searchBox(page)).toHaveValue('fastapi (redis OR');
	await searchBox(page).pressSequentially(' kotlin)');
	await expect(problems).toBeEmpty();
	await searchBox(page).press('Enter');
	await expect(page.getByRole('group', { name: 'Conditions' })).toContainText('kotlin');
	await expect(searchBox(page)).toHaveValue('fastapi');
});

test('fields of other tools are taken for what they mean here, and what has no equal is told', async ({
	page
}) => {
	await searchBox(page).fill('pcompany:innovaccer AND NOT ctitle:senior');
	await expectFound(page, 1, 2);
	const problems = page.getByRole('status', { name: 'Problems in the query' });
	await expect(problems).toBeEmpty();
	await searchBox(page).press('Enter');
	const conditions = page.getByRole('group', { name: 'Conditions' });
	await expect(conditions).toContainText('not Current title: senior');
	await expect(conditions).toContainText('Past employer: innovaccer');
	await reload(page);
	await expectFound(page, 1, 2);
	await searchBox(page).fill('industry:fastapi');
	await expect(problems).toContainText('in the place of industry:');
});

test('words near each other, brackets of any shape and stars are pasted from other tools', async ({
	page
}) => {
	await searchBox(page).fill('{order NEAR/2 events} OR [fastapi AND NOT fastap*]');
	await expectFound(page, 1, 2);
	await expect(row(page, jatin)).toBeVisible();
	await expect(page.getByRole('status', { name: 'Problems in the query' })).toBeEmpty();
	await searchBox(page).press('Enter');
	const conditions = page.getByRole('group', { name: 'Conditions' });
	await expect(conditions).toContainText('order within 2 words of events');
	await expect(page).toHaveURL(/NEAR/);
	await reload(page);
	await expectFound(page, 1, 2);
	await expect(conditions).toContainText('order within 2 words of events');
});

test('bounds after a bracket bind each skill in it', async ({ page }) => {
	await searchBox(page).fill('(redis OR kotlin)>=12m');
	await expect(page.getByText('1 more with no dates for redis or kotlin')).toBeVisible();
	const conditions = page.getByRole('group', { name: 'Conditions' });
	await expect(conditions).toContainText('Redis, 1 y or more');
	await expect(conditions).toContainText('Kotlin, 1 y or more');
});

test('a bound counts those without dates apart and can let them in; chips change the bound', async ({
	page
}) => {
	await searchBox(page).fill('redis>=12m');
	await expectFound(page, 1, 2);
	await expect(page.getByText('1 more with no dates for Redis')).toBeVisible();
	await page.getByRole('button', { name: 'Include' }).click();
	await expectFound(page, 2, 2);

	await page.getByRole('button', { name: 'Redis, 1 y or more: must have. Change' }).click();
	await page.getByRole('menuitem', { name: 'Bounds …' }).click();
	const least = page.getByRole('spinbutton', { name: 'At least, in months' });
	await least.fill('90');
	await least.press('Enter');
	await expectFound(page, 1, 2);
	await expect(row(page, jatin)).toBeVisible();
	await expect(page).toHaveURL(/months=redis(?::|%3A)90/);
});

test('why somebody is not there is said with what comes nearest', async ({ page }) => {
	await searchBox(page).fill('fastapi golang');
	await expectFound(page, 0, 2);
	await page.getByRole('button', { name: 'Why isn’t somebody here?' }).first().click();
	const dialog = page.getByRole('dialog', { name: 'Why isn’t somebody here?' });
	await dialog.getByRole('combobox', { name: 'Candidate' }).fill('Jatin');
	await dialog.getByRole('option', { name: jatin }).click();
	const answer = dialog.getByRole('status').filter({ hasText: 'fails one part' });
	await expect(answer).toContainText('fastapi');
	await expect(answer).toContainText('Met: golang');
	await expectAccessible(page);
});

test('a search is saved, pinned, and opened again', async ({ page }) => {
	await searchBox(page).fill('fastapi');
	await expectFound(page, 1, 2);
	await page.getByRole('button', { name: 'Saved searches' }).click();
	await page.getByRole('menuitem', { name: 'Save this search …' }).click();
	await page.getByRole('textbox', { name: 'Name of the search' }).fill('Python backends');
	await page.getByRole('button', { name: 'Save', exact: true }).click();
	const pinned = page.getByRole('navigation', { name: 'Pinned searches' });
	await expect(pinned.getByRole('button', { name: 'Python backends' })).toBeVisible();

	await page.getByRole('button', { name: 'Clear search' }).click();
	await expectFound(page, 2, 2);
	await reload(page);
	await pinned.getByRole('button', { name: 'Python backends' }).click();
	await expect(searchBox(page)).toHaveValue('fastapi');
	await expectFound(page, 1, 2);
});

test('a score is explained point by point', async ({ page }) => {
	await searchBox(page).fill('kafka golang');
	await expectFound(page, 1, 2);
	await row(page, jatin)
		.getByRole('button', { name: `Score of ${jatin}` })
		.click();
	const table = page.getByRole('dialog', { name: `Score of ${jatin}` }).getByRole('table');
	await expect(
		table.getByRole('row', { name: /^golang shown in a role .* 8 of 8$/ })
	).toBeVisible();
	await expectAccessible(page);
});

test('any word and phrase of a profile is found, shown where it stands', async ({ page }) => {
	await searchBox(page).fill('text:"escalations"');
	await expectFound(page, 1, 2);
	await expect(row(page, jatin).locator('mark')).toHaveText(/escalations/i);
	await searchBox(page).fill('NOT text:escalations');
	await expectFound(page, 1, 2);
	await expect(row(page, pinklesh)).toBeVisible();
});

test('a value is ruled out in its filter', async ({ page }) => {
	const place = filters(page, 'Place');
	await place.getByRole('radio', { name: 'Not' }).check();
	await place.getByRole('checkbox', { name: 'Bangalore, India' }).check();
	await expectFound(page, 1, 2);
	await expect(row(page, pinklesh)).toBeVisible();
	await expect(
		page.getByRole('button', { name: 'Place: Bangalore, India: must not have. Change' })
	).toBeVisible();
});
