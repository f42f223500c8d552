import { expectAccessible } from './support/accessible.ts';
import { saved } from './support/files.ts';
import { addDemoPool, compareMany, comparison as grid, openView } from './support/compare.ts';
import { briefName, makeBackendBrief } from './support/brief.ts';
import { openCandidates } from './support/pool.ts';
import { expect, test } from './support/test.ts';

test('eight people: a grid that keys walk, a plot of what they share, and who is like them', async ({
	page
}) => {
	await compareMany(page, 8);
	await expect(grid(page).getByRole('columnheader')).toHaveCount(9);
	await expectAccessible(page);

	const months = grid(page).getByRole('button', { name: /^Dated experience, / });
	await months.first().focus();
	await page.keyboard.press('End');
	await expect(months.last()).toBeFocused();
	await page.keyboard.press('PageDown');
	await page.keyboard.press('Home');
	await expect(grid(page).getByRole('rowheader').getByRole('button')).not.toHaveCount(0);
	await months.first().focus();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('dialog', { name: 'Dated experience' })).toBeVisible();
	await page.keyboard.press('Escape');

	const last = await grid(page).getByRole('columnheader').last().getAttribute('aria-label');
	await grid(page)
		.getByRole('link', { name: last ?? '' })
		.focus();
	await page.keyboard.press('p');
	await expect(grid(page).getByRole('columnheader').nth(1)).toHaveAccessibleName(last ?? '');
	await expect(page).toHaveURL(/pin=[\w-]{6}/);

	await openView(page, 'Skills');
	const plot = page.getByRole('group', { name: /skills stated by 8 people/ });
	const bar = plot.getByRole('button', { name: /^Only .*: \d+ skills?$/ }).first();
	await bar.focus();
	await page.keyboard.press('Enter');
	await expect(bar).toHaveAttribute('aria-pressed', 'true');
	await page.getByLabel('Order').selectOption('Most people first');
	await expect(
		plot.getByRole('button', { name: /: \d+ skills?$/ }).nth(8)
	).not.toHaveAccessibleName(/^Only/);
	const who = ((await bar.getAttribute('aria-label')) ?? '').replace(/: .*/, '');
	const picked = page.getByRole('region', { name: who });
	await expect(picked.getByRole('status')).toContainText(/more (person|people) in the pool/);
	await expectAccessible(page);
	const { name, text } = await saved(page, () =>
		page
			.getByRole('figure', { name: 'Skills stated, and by whom' })
			.getByRole('button', { name: 'Save SVG' })
			.click()
	);
	expect(name).toBe('Skills stated, and by whom.svg');
	expect(text).toContain('<title>');

	const similar = page.getByRole('list', { name: /^Similar to/ }).getByRole('listitem');
	await expect(similar.first()).toContainText(/in common:/);
	await similar.first().getByRole('link').click();
	await expect(page.getByRole('list', { name: /^Similar to/ })).toBeVisible();
});

test('three people: circles for how they meet, each part with its skills, a shortlist and rows', async ({
	page
}) => {
	await compareMany(page, 3);
	await expect(grid(page).getByRole('columnheader')).toHaveCount(4);
	await openView(page, 'Skills');
	const circles = page.getByRole('application', { name: /skills stated by 3 people/ });
	await expect(circles).toHaveAttribute('data-drawn');
	const parts = page.getByRole('list', { name: 'Combinations' }).getByRole('button');
	const last = (await parts.last().getAttribute('aria-label')) ?? '';
	await parts.last().click();
	const [, who = '', skills = ''] = /^(.*): (\d+) skill/.exec(last) ?? [];
	const region = page.getByRole('region', { name: who });
	await expect(region.getByRole('listitem')).toHaveCount(Number(skills));
	await region.getByRole('link', { name: 'As rows of the table' }).click();
	await expect(page.getByText(new RegExp(`^${skills} skills? of `))).toBeVisible();
	await expect(grid(page).getByRole('rowheader').getByRole('button')).not.toHaveCount(0);
});

test('six people beside a brief: its column first, counts with each, and who covers it together', async ({
	page
}) => {
	await openCandidates(page);
	await makeBackendBrief(page);
	await compareMany(page, 6);
	await page.getByLabel('Brief:').selectOption(briefName);
	await expect(grid(page).getByRole('columnheader')).toHaveCount(8);
	await expect(grid(page).getByRole('columnheader').nth(1)).toHaveAccessibleName(
		`Brief: ${briefName}`
	);
	const bar = page.getByRole('region', { name: 'Against a brief' });
	await expect(bar).toContainText(/must-have/);
	await expect(grid(page).getByText(/^\d of 4$/)).toHaveCount(6);
	await expectAccessible(page);

	await openView(page, 'Skills');
	const list = page.getByRole('list', { name: `Coverage of ${briefName}` });
	await expect(list.getByRole('listitem')).toHaveCount(6);
	await expect(list.getByRole('listitem').first()).toContainText(/\d of 4 must-haves/);
	await openView(page, 'Timeline');
	await expect(list).toHaveCount(0);
	const axis = page.getByRole('group', { name: 'Time axis' });
	await expect(axis.getByText(/^\d of 4 must-haves$/)).toHaveCount(6);
	await expectAccessible(page);
});

test('fifty people stand in one grid, beside a brief, in a plot, on one axis and on paper', async ({
	page
}) => {
	await openCandidates(page);
	await makeBackendBrief(page);
	await addDemoPool(page);
	await page.getByRole('button', { name: 'Select', exact: true }).click();
	const bar = page.getByRole('toolbar', { name: 'Selected candidates' });
	await bar.getByRole('button', { name: 'Select all 52' }).click();
	await expect(bar.getByRole('status')).toHaveText('52 selected');
	for (const at of [1, 2]) {
		const row = page.getByRole('listitem').and(page.locator(`[aria-posinset="${at}"]`));
		await row.getByRole('checkbox', { name: /^Select/ }).uncheck();
	}
	await expect(bar.getByRole('status')).toHaveText('50 selected');
	await bar.getByRole('button', { name: 'Compare' }).click();
	await bar.getByRole('button', { name: 'Done' }).click();
	await page.getByRole('link', { name: 'Compare', exact: true }).click();
	await expect(grid(page).getByRole('columnheader')).toHaveCount(51);
	await page.getByLabel('Brief:').selectOption(briefName);
	await expect(grid(page).getByRole('columnheader')).toHaveCount(52);
	const heads = grid(page).getByRole('columnheader');
	await heads.last().getByRole('link').focus();
	await page.mouse.move(900, 700);
	await page.mouse.wheel(0, 3000);
	await expect(grid(page).getByRole('rowheader', { name: 'Kafka', exact: true })).toHaveCount(0);
	await expect(heads.last()).toBeInViewport();
	await expect(heads.nth(1)).toBeInViewport();

	await openView(page, 'Skills');
	await expect(page.getByRole('group', { name: /skills stated by 50 people/ })).toBeVisible();
	await openView(page, 'Timeline');
	const axis = page.getByRole('group', { name: 'Time axis' });
	await expect(axis.getByText(/^\d of 4 must-haves$/)).toHaveCount(50);
	await page.getByRole('button', { name: 'Export' }).click();
	await page.getByRole('menuitem', { name: 'Print' }).click();
	const people = page.getByRole('table', { name: 'People' });
	await expect(people.getByRole('row')).toHaveCount(51);
	await expect(page.getByRole('table', { name: 'Comparison, sheet 2' })).toBeVisible();
	await expect(page.getByRole('rowheader', { name: /^Kafka: must have, 36 months/ })).toHaveCount(
		2
	);
});
