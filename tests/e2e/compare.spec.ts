import type { Page } from '@playwright/test';
import { expectAccessible } from './support/accessible.ts';
import { goTo, reload } from './support/address.ts';
import { compareSamples, comparison as table, fact as row } from './support/compare.ts';
import { saved } from './support/files.ts';
import { jatin, notices, pinklesh } from './support/pool.ts';
import { expect, test } from './support/test.ts';

const columns = (page: Page) =>
	table(page)
		.getByRole('columnheader')
		.evaluateAll((heads) => heads.flatMap((head) => head.getAttribute('aria-label') ?? []));

async function columnMenu(page: Page, name: string, item: string): Promise<void> {
	await page.getByRole('button', { name: `Column of ${name}` }).click();
	await page.getByRole('menuitem', { name: item }).click();
}

/** Drags the head of one column over that of another. */
async function dragColumn(page: Page, name: string, over: string): Promise<void> {
	const middle = async (head: string) => {
		const box = await page.getByRole('columnheader', { name: head }).boundingBox();
		return { x: (box?.x ?? 0) + (box?.width ?? 0) / 2, y: (box?.y ?? 0) + (box?.height ?? 0) - 4 };
	};
	const [from, to] = [await middle(name), await middle(over)];
	await page.mouse.move(from.x, from.y);
	await page.mouse.down();
	await page.mouse.move(to.x + 20, to.y, { steps: 5 });
	await page.mouse.up();
}

test.describe('the table', () => {
	test.beforeEach(({ page }) => compareSamples(page));

	test('lines up the facts of both, and says what is not stated', async ({ page }) => {
		await expect(row(page, 'Now')).toContainText('SDE-2, CRED');
		await expect(row(page, 'Positions')).toContainText('September 2022 to now · 51 months');
		await expect(row(page, 'Dated experience')).toContainText('59 months');
		await expect(row(page, 'Software roles')).toContainText('69 months');
		await expect(row(page, 'Education').getByRole('cell').nth(0)).toContainText('B.Tech');
		await expect(row(page, 'Education').getByRole('cell').nth(1)).toHaveText('not stated');
		await expect(row(page, 'To ask')).toContainText('8+ years');
		await expectAccessible(page);
	});

	test('marks the best of a row with its distance, and never calls unknown the worst', async ({
		page
	}) => {
		const cell = (name: string, at: number) => row(page, name).getByRole('cell').nth(at);
		await expect(cell('Dated experience', 0)).toContainText(/59 months\s*56 fewer/);
		await expect(cell('Dated experience', 1)).toContainText(/115 months\s*, the most/);
		await expect(cell('Microservices', 0)).toContainText(/current\s*, the latest/);
		await expect(cell('Microservices', 1)).toContainText(/last in Sep 2024\s*26 months earlier/);
		await expect(cell('Redis', 0)).toHaveText(/^\s*listed\s+no dates\s*$/);
		await expect(cell('Spring', 0)).toContainText('implied by Spring Boot');
		await expect(row(page, 'Latency')).toContainText('the largest cut claimed');
	});

	test('keeps the names in sight while the rows scroll', async ({ page }) => {
		await row(page, 'To ask').scrollIntoViewIfNeeded();
		for (const name of [jatin, pinklesh]) {
			await expect(table(page).getByRole('columnheader', { name })).toBeInViewport();
		}
	});

	test('names what both share, and only that, under Shared', async ({ page }) => {
		await page.getByRole('radio', { name: 'Shared' }).check();
		const shared = table(page).getByRole('rowheader');
		await expect(shared).toHaveText([
			...['Skills both state', 'Elasticsearch', 'Microservices', 'AWS', 'Redis', 'SQS'],
			...['AWS Lambda', 'S3', 'REST']
		]);
		await page.getByRole('radio', { name: 'Differences' }).check();
		await expect(row(page, 'FastAPI')).toBeVisible();
		await expect(row(page, 'REST')).toHaveCount(0);
		await expect(page).toHaveURL(/rows=differences/);
		await reload(page);
		await expect(page.getByRole('radio', { name: 'Differences' })).toBeChecked();
		await page.goBack();
		await expect(row(page, 'FastAPI')).toHaveCount(0);
	});

	test('moves and removes columns by menu, keys and mouse, and takes a removal back', async ({
		page
	}) => {
		expect(await columns(page)).toEqual([jatin, pinklesh]);
		await columnMenu(page, jatin, 'Move right');
		await expect.poll(() => columns(page)).toEqual([pinklesh, jatin]);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(`${pinklesh} and ${jatin}`);
		const name = table(page).getByRole('link', { name: jatin });
		await name.focus();
		await page.keyboard.press('Alt+ArrowLeft');
		await expect.poll(() => columns(page)).toEqual([jatin, pinklesh]);
		await expect(name).toBeFocused();
		await dragColumn(page, jatin, pinklesh);
		await expect.poll(() => columns(page)).toEqual([pinklesh, jatin]);
		await columnMenu(page, jatin, 'Take out of the comparison');
		await expect(
			page.getByRole('heading', { name: `Pick one more to set beside ${pinklesh}` })
		).toBeVisible();
		await page.getByRole('button', { name: 'Undo' }).click();
		await expect.poll(() => columns(page)).toEqual([pinklesh, jatin]);
	});

	test('pins, hides and orders columns, all of it kept by the address', async ({ page }) => {
		await page.getByRole('button', { name: 'Software roles', exact: true }).click();
		await expect.poll(() => columns(page)).toEqual([pinklesh, jatin]);
		await expect(
			table(page).getByRole('rowheader', { name: 'Software roles', exact: true })
		).toHaveAttribute('aria-sort', 'descending');
		await expect(page).toHaveURL(/sort=field:software/);
		await columnMenu(page, jatin, 'Pin first');
		await expect.poll(() => columns(page)).toEqual([jatin, pinklesh]);
		await table(page).getByRole('link', { name: pinklesh }).focus();
		await page.keyboard.press('h');
		await expect.poll(() => columns(page)).toEqual([jatin]);
		await reload(page);
		await expect.poll(() => columns(page)).toEqual([jatin]);
		await page.getByRole('button', { name: `Show ${pinklesh}` }).click();
		await expect.poll(() => columns(page)).toEqual([jatin, pinklesh]);
		await page.getByRole('button', { name: 'Back to your order' }).click();
		await expect(page).not.toHaveURL(/sort=/);
	});

	test('showing again who was hidden leads back to the comparison from another page', async ({
		page
	}) => {
		await table(page).getByRole('link', { name: pinklesh }).focus();
		await page.keyboard.press('h');
		await expect.poll(() => columns(page)).toEqual([jatin]);
		await page.getByRole('navigation').getByRole('link', { name: 'Shortlists' }).click();
		await expect(page.getByRole('heading', { level: 1, name: 'Shortlists' })).toBeVisible();
		await notices(page).getByRole('button', { name: 'Undo' }).click();
		await expect.poll(() => columns(page)).toEqual([jatin, pinklesh]);
		await expect(page).not.toHaveURL(/hide=/);
	});

	test('folds a group of rows, and keeps it folded', async ({ page }) => {
		await table(page).getByRole('button', { name: 'Experience', exact: true }).click();
		await expect(row(page, 'Positions')).toHaveCount(0);
		await reload(page);
		await expect(row(page, 'Place')).toBeVisible();
		await expect(row(page, 'Positions')).toHaveCount(0);
		await table(page).getByRole('button', { name: 'Experience', exact: true }).click();
		await expect(row(page, 'Positions')).toBeVisible();
	});

	test('opens the evidence of a skill and the sentence of a figure without leaving', async ({
		page
	}) => {
		await page
			.getByRole('button', { name: `Go, ${jatin}: shown in a role, up to 51 months` })
			.click();
		const evidence = page.getByRole('dialog', { name: 'Go' });
		await expect(evidence).toContainText('CRED');
		await page.keyboard.press('Escape');
		await expect(evidence).toBeHidden();
		await row(page, 'Cost').getByRole('cell').first().getByRole('button').click();
		await expect(page.getByRole('dialog')).toContainText('45%');
		await page.keyboard.press('Escape');
		await row(page, 'Positions').getByRole('button', { name: 'SDE-2, CRED' }).click();
		await expect(page.getByRole('dialog', { name: 'Positions' })).toContainText('deal engine');
	});

	test('tells the differences in plain sentences, whose claims open what they rest on', async ({
		page
	}) => {
		const words = page.getByRole('region', { name: 'In words' });
		await words.getByRole('button', { name: 'Tell the differences' }).click();
		await expect(words).toContainText(
			'Of software roles Pinklesh dates 69 months, Jatin 59 months.'
		);
		await expect(words).toContainText('a gap of 19 months (April 2016 to October 2017)');
		await expect(words).toContainText('Pinklesh states no education.');
		await expect(words).not.toContainText('UPI Autopay');
		await words.getByRole('button', { name: 'With every skill and figure' }).click();
		await expect(words).toContainText('UPI Autopay');
		await words.getByRole('button', { name: `Redis, evidence of ${pinklesh}` }).click();
		await expect(page.getByRole('dialog', { name: 'Redis' })).toContainText('Legistify');
		await page.keyboard.press('Escape');
		await words.getByRole('button', { name: /^p99 latency −40%, evidence/ }).click();
		await expect(page.getByRole('dialog')).toContainText('40%');
	});
});

test.describe('the skills', () => {
	test.beforeEach(({ page }) => compareSamples(page, 'Skills'));

	test('shows the 8 that both state, and by evidence only those shown', async ({ page }) => {
		const both = page.getByRole('region', { name: `${jatin} and ${pinklesh}` });
		await expect(both.getByRole('listitem')).toHaveCount(8);
		await expect(both).toContainText('Redis');
		await page.getByRole('radio', { name: 'By evidence' }).check();
		await expect(both).toContainText('Elasticsearch');
		await expect(both).not.toContainText('Redis');
		await expect(page).toHaveURL(/by=evidence/);
		await expectAccessible(page);
	});

	test('a region lists its skills, each with its evidence', async ({ page }) => {
		await page.getByRole('button', { name: `Only ${jatin}: ` }).click();
		const only = page.getByRole('region', { name: `Only ${jatin}` });
		await expect(only).toContainText('Kafka');
		await expect(only).not.toContainText('FastAPI');
		await only.getByRole('button', { name: `Kafka, ${jatin}: shown in a role` }).click();
		await expect(page.getByRole('dialog', { name: 'Kafka' })).toContainText('CRED');
	});

	test('any part becomes rows of the table, or a query over the whole pool', async ({ page }) => {
		await page.getByRole('button', { name: `Only ${jatin}: ` }).click();
		const only = page.getByRole('region', { name: `Only ${jatin}` });
		await expect(only.getByRole('status')).toContainText('Go and Kafka: 0 more people');
		await only.getByRole('button', { name: 'with Go', exact: true }).click();
		await only.getByRole('button', { name: 'with Kafka', exact: true }).click();
		await expect(only).toContainText('Pick “with” or “without”');
		await only.getByRole('button', { name: `Shortlist ${jatin}` }).click();
		await page.getByRole('menuitem', { name: 'New shortlist' }).click();
		const naming = page.getByRole('dialog', { name: 'New shortlist' });
		await naming.getByRole('textbox', { name: 'Name' }).fill('Streams');
		await naming.getByRole('button', { name: 'Make shortlist' }).click();
		await expect(notices(page)).toContainText('Streams was made');
		await page.getByRole('button', { name: `${jatin} and ${pinklesh}: ` }).click();
		const both = page.getByRole('region', { name: `${jatin} and ${pinklesh}` });
		await both.getByRole('button', { name: 'without REST' }).click();
		await expect(both.getByRole('status')).toContainText('not REST: 0 more people in the pool');
		await both.getByRole('link', { name: 'As rows of the table' }).click();
		await expect(page.getByText(`8 skills of ${jatin} and ${pinklesh}`)).toBeVisible();
		await expect(row(page, 'REST')).toBeVisible();
		await expect(row(page, 'Kafka')).toHaveCount(0);
		await page.getByRole('button', { name: 'All rows' }).click();
		await expect(row(page, 'Kafka')).toBeVisible();
	});

	test('a press on the circles picks the region; T shows the table behind', async ({ page }) => {
		const circles = page.getByRole('application', { name: /8 skills shared by all/ });
		await expect(circles).toHaveAttribute('data-drawn');
		const { width = 0, height = 0 } = (await circles.boundingBox()) ?? {};
		await circles.click({ position: { x: width * 0.62, y: height / 2 } });
		await expect(page.getByRole('region', { name: `Only ${pinklesh}` })).toBeVisible();
		await circles.focus();
		await page.keyboard.press('t');
		const behind = page.getByRole('table', { name: 'Skills stated, by who states them' });
		await expect(behind.getByRole('row', { name: `${jatin} and ${pinklesh} 8` })).toBeVisible();
	});

	test('the heat map has its table too', async ({ page }) => {
		const heat = page.getByRole('application', { name: /by months/ });
		await expect(heat).toHaveAttribute('data-drawn');
		await heat.focus();
		await page.keyboard.press('t');
		const behind = page.getByRole('table', { name: 'Months of each skill, at most' });
		await expect(behind.getByRole('row', { name: 'Elasticsearch 51 69' })).toBeVisible();
		const figure = page.getByRole('figure', { name: 'Months of each skill, at most' });
		for (const [kind, begin] of [
			['PNG', /^.PNG/],
			['SVG', /^<svg|^<\?xml/]
		] as const) {
			const { name, text } = await saved(page, () =>
				figure.getByRole('button', { name: `Save ${kind}` }).click()
			);
			expect(name).toBe(`Months of each skill, at most.${kind.toLowerCase()}`);
			expect(text).toMatch(begin);
		}
	});

	test('a radar by category is there for those who ask for it', async ({ page }) => {
		const radar = page.getByRole('figure', { name: 'Skills by category' });
		await expect(radar).toHaveCount(0);
		await page.getByRole('button', { name: 'Skills by category as a radar' }).click();
		await expect(radar.getByRole('img')).toHaveAccessibleName(/./);
		await page.getByRole('button', { name: 'Hide the radar' }).click();
		await expect(radar).toBeHidden();
	});

	test('keys walk the heat map; a skill of it is looked for, shortlisted or shown alone', async ({
		page
	}) => {
		const heat = page.getByRole('application', { name: /by months/ });
		await expect(heat).toHaveAttribute('data-drawn');
		await heat.focus();
		await page.keyboard.press('End');
		await page.keyboard.press('ArrowRight');
		const cell = page.getByText(`${pinklesh}, Elasticsearch: shown in 2 roles, up to 69 months`);
		await expect(cell).toHaveCount(1);
		await page.keyboard.press('Enter');
		await expect(page.getByRole('dialog', { name: 'Elasticsearch' })).toContainText('up to 69');
		await page.keyboard.press('Escape');
		const menu = (months: number) =>
			page.getByRole('region', { name: `Elasticsearch, at least ${months} months` });
		await menu(60).getByLabel('At least', { exact: true }).selectOption('48 months');
		await expect(menu(48).getByRole('button', { name: /^Shortlist 2 people/ })).toBeVisible();
		await menu(48).getByLabel('At least', { exact: true }).selectOption('60 months');
		await expect(menu(60).getByRole('status')).toContainText('0 more people in the pool');
		await expect(menu(60).getByRole('button', { name: /^Shortlist 1 person/ })).toBeVisible();
		await menu(60).getByRole('button', { name: 'Show them alone' }).click();
		const hidden = page.getByRole('group', { name: 'Hidden people' });
		await hidden.getByRole('button', { name: `Show ${jatin}` }).click();
		await expect(hidden).toHaveCount(0);
	});
});

test.describe('the timeline', () => {
	test.beforeEach(({ page }) => compareSamples(page, 'Timeline'));

	const entry = (page: Page, name: RegExp) => page.getByRole('button', { name });

	test('shows positions, the gap and the overlap on one axis, each in words', async ({ page }) => {
		await expect(entry(page, /CRED, SDE-2, September 2022 to now, 51 months/)).toBeVisible();
		await expect(entry(page, /Gap of 19 months, April 2016 to October 2017/)).toBeVisible();
		await expect(entry(page, /Overlap of 22 months, January 2018 to October 2019/)).toBeVisible();
		await entry(page, /CRED, SDE-2/).hover();
		await expect(page.getByText(`${jatin}: CRED, SDE-2, September 2022 to now`)).toBeVisible();
		await entry(page, /Gap of 19 months/).focus();
		await expect(page.getByText(`${pinklesh}: Gap of 19 months`)).toBeVisible();
		await expectAccessible(page);
	});

	test('keys zoom, move, go through the entries and show the table', async ({ page }) => {
		const cred = entry(page, /CRED, SDE-2/);
		await cred.focus();
		const width = async () => (await cred.boundingBox())?.width ?? 0;
		const before = await width();
		await page.keyboard.press('+');
		await expect.poll(width).toBeGreaterThan(before);
		await page.keyboard.press('0');
		await expect.poll(width).toBeCloseTo(before);
		await page.keyboard.press('t');
		const behind = page.getByRole('table', { name: 'Careers over time' });
		await expect(behind.getByRole('row', { name: /gap: 19 m gap.*19/ })).toBeVisible();
	});

	test('the mouse zooms by its wheel and moves by dragging', async ({ page }) => {
		const cred = entry(page, /CRED, SDE-2/);
		await cred.hover();
		const left = async () => (await cred.boundingBox())?.x ?? 0;
		const before = (await cred.boundingBox())?.width ?? 0;
		await page.mouse.wheel(0, -240);
		await expect.poll(async () => (await cred.boundingBox())?.width ?? 0).toBeGreaterThan(before);
		const from = await left();
		await page.mouse.down();
		await page.mouse.move(700, 300, { steps: 4 });
		await page.mouse.up();
		await expect.poll(left).not.toBe(from);
	});
});

test('a link with too many or missing people says so', async ({ page }) => {
	await goTo(page, '/compare/');
	await expect(page.getByRole('heading', { name: 'Nobody is picked yet' })).toBeVisible();
	await expectAccessible(page);
	await compareSamples(page);
	const url = new URL(page.url());
	const ids = url.searchParams.get('ids') ?? '';
	await goTo(page, `/compare/?ids=${ids},not-in-the-pool`);
	await expect(page.getByText('1 candidate of this link is not in the pool')).toBeVisible();
	expect(await columns(page)).toEqual([jatin, pinklesh]);
	const many = Array.from({ length: 49 }, (_, i) => `other-${i}`).join(',');
	await goTo(page, `/compare/?ids=${ids},${many}`);
	await expect(page.getByText('1 more of this link is left out')).toBeVisible();
});
