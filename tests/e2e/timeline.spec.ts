import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from './support/accessible.ts';
import { compareNamed, compareSamples, fact, openView } from './support/compare.ts';
import { jatin, pinklesh } from './support/pool.ts';
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

test('a window counts anew what the heat map and the circles show, in their tables too', async ({
	page
}) => {
	await compareSamples(page, 'Skills');
	const figure = (name: string) => page.getByRole('figure', { name });
	const heat = figure('Months of each skill, at most');
	const circles = figure('Skills stated, and by whom');
	const behind = (of: Locator, name: string) => of.getByRole('row', { name, exact: true });
	for (const each of [heat, circles]) {
		await each.getByRole('button', { name: 'Show table' }).click();
	}
	await expect(behind(heat, 'Elasticsearch 51 69')).toBeVisible();
	await expect(circles.getByRole('row', { name: `${jatin} and ${pinklesh} 8` })).toBeVisible();

	await page.getByLabel('Months that count').selectOption('Own window');
	await page.getByLabel('from', { exact: true }).fill('2023-01');
	await page.getByLabel('to', { exact: true }).fill('2023-12');
	await expect(inForce(page)).toContainText('Only January 2023 to December 2023 counts');
	await expect(heat.getByRole('row', { name: /^Elasticsearch 12 / })).toBeVisible();
	await expect(behind(heat, 'Elasticsearch 51 69')).toHaveCount(0);

	await page.getByRole('button', { name: 'Count all time' }).click();
	await expect(behind(heat, 'Elasticsearch 51 69')).toBeVisible();
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

test.describe('six careers of a demo pool', () => {
	const six = [
		'Demo Budi Nguyễn',
		'Demo Rhys McAllister-Takahashi',
		'Demo Gustav Solheim-Horvat',
		'Demo Jiho Noh',
		'Demo Nikos Erdoğdu-Srinivasan',
		'Demo Themba Odhiambo'
	];

	test.beforeEach(async ({ page }) => {
		await compareNamed(page, six);
		await openView(page, 'Timeline');
	});

	test('lie on one axis with all there is to each, and in the table behind it', async ({
		page
	}) => {
		const axis = page.getByRole('group', { name: 'Time axis' });
		for (const name of six) {
			await expect(axis.getByRole('button', { name: new RegExp(`^${name}: `) })).not.toHaveCount(0);
		}
		await expect(
			entry(
				page,
				/^Demo Jiho Noh: Gap of 9 months, August 2025 to April 2026, between .*Bakeries and .*Arcade$/
			)
		).toBeVisible();
		await expect(
			entry(page, /^Demo Jiho Noh: Overlap of 5 months, October 2024 to February 2025: /)
		).toBeVisible();
		await page.getByRole('button', { name: 'Show table' }).click();
		const behind = page.getByRole('table', { name: 'Careers over time' });
		for (const name of six) {
			await expect(behind.getByRole('row', { name: new RegExp(`^${name} `) })).not.toHaveCount(0);
		}
		await expect(
			behind.getByRole('row', {
				name: 'Demo Jiho Noh gap: 9 m gap August 2025 April 2026 9',
				exact: true
			})
		).toBeVisible();
		await expectAccessible(page);
	});

	test('frame several positions in a row at one employer, and mark each new title there', async ({
		page
	}) => {
		const themba = (what: string) => entry(page, new RegExp(`^Demo Themba Odhiambo: ${what}`));
		const frame = themba(
			'Imaginary Gazette, 3 positions in a row, January 2014 to October 2018, 58 months in all$'
		);
		const held = ['Trainee', 'Assistant', 'Specialist'].map((rank) =>
			themba(`Imaginary Gazette, Marketing ${rank}, `)
		);
		const outer = await edges(frame);
		for (const position of held) {
			const inner = await edges(position);
			expect(inner.left).toBeGreaterThanOrEqual(outer.left);
			expect(inner.right).toBeLessThanOrEqual(outer.right);
		}
		await expect(themba('Notional Software, .* in a row')).toHaveCount(0);

		const steps = [
			'New title at Imaginary Gazette: Marketing Trainee to Marketing Assistant, January 2015$',
			'New title at Imaginary Gazette: Marketing Assistant to Marketing Specialist, March 2017$'
		];
		await expect(themba('New title at ')).toHaveCount(steps.length);
		for (const [i, step] of steps.entries()) {
			const { left, right } = await edges(themba(step));
			const begun = await edges(held[i + 1] ?? frame);
			expect(Math.abs((left + right) / 2 - begun.left)).toBeLessThan(3);
		}

		await page.getByRole('button', { name: 'Show table' }).click();
		const row = (name: string) => page.getByRole('row', { name, exact: true });
		await expect(
			row(
				'Demo Nikos Erdoğdu-Srinivasan tenure: Unreal Trams, 49 months September 2020 September 2024 49'
			)
		).toBeVisible();
		await expect(
			row(
				'Demo Nikos Erdoğdu-Srinivasan promotion: New title at Unreal Trams October 2022 October 2022'
			)
		).toBeVisible();
	});

	test('show what is known to the year alone as soft ends, with a range of months', async ({
		page
	}) => {
		// What is certain is drawn within what is possible; where both ends name a month the two are one.
		const years = entry(
			page,
			/^Demo Budi Nguyễn: Fictional Marketplace, Senior Data Scientist, 2022 to 2026, 38 to 59 months$/
		);
		const { possible, certain } = await drawn(years);
		expect(possible?.left).toBeLessThan((certain?.left ?? 0) - 2);
		expect(possible?.right).toBeGreaterThan((certain?.right ?? 0) + 2);
		const months = entry(
			page,
			/^Demo Gustav Solheim-Horvat: Pretend Hotels, UX Researcher, July 2024 to December 2025, 18 months$/
		);
		expect((await drawn(months)).possible).toBeUndefined();

		await expect(
			entry(
				page,
				/^Demo Budi Nguyễn: Invented City Council, 2 positions in a row, January 2002 to December 2022, 220 to 252 months in all$/
			)
		).toBeVisible();
		await expect(
			entry(
				page,
				/^Demo Budi Nguyễn: New title at Invented City Council: Junior Data Scientist to Senior Data Scientist, 2012$/
			)
		).toBeVisible();
	});
});

/** Where a mark begins and ends, in pixels of the page. */
async function edges(mark: Locator): Promise<{ left: number; right: number }> {
	const { x = 0, width = 0 } = (await mark.boundingBox()) ?? {};
	return { left: x, right: x + width };
}

/** What a bar shows as possible, dashed, and as certain; the one is missing where dates name months. */
async function drawn(bar: Locator) {
	const parts = await bar.locator('rect').evaluateAll((all) =>
		all.map((part) => {
			const { left, right } = part.getBoundingClientRect();
			return { left, right, dashed: getComputedStyle(part).strokeDasharray !== 'none' };
		})
	);
	return {
		possible: parts.find(({ dashed }) => dashed),
		certain: parts.find(({ dashed }) => !dashed)
	};
}
