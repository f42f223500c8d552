import type { Page } from 'playwright';
import type { Bench } from './bench.ts';
import { ms, spreadOf } from './measure.ts';
import { appearsAfter } from './painting.ts';

/** How many demo candidates the pool is filled with, one amount after the other. */
const amounts = [1_000, 100_000];
/** Milliseconds from the click to the table on screen. */
const target = 100;

/** Whom to compare: the first six that each of these finds, so that no profile has been read before. */
const queries = ['kafka', 'python', 'react', 'sales', 'designer', 'aws', 'java', 'finance'];

/** From the click on "Compare" to the frame that shows the table of six people. */
export const bench: Bench = {
	name: 'compare',
	title: 'The click on “Compare” to the table of six people on screen',
	async run({ openApp }) {
		const page = await openApp();
		await page.getByRole('listitem', { name: 'Jatin Mishra' }).waitFor();
		const rows: string[][] = [];
		let inTime = true;
		// The two samples are there from the start.
		let total = 2;
		for (const amount of amounts) {
			total += amount;
			await addPeople(page, amount, total);
			const times: number[] = [];
			for (const query of queries) times.push(await timeOfOpening(page, query));
			const { shortest, median, p95, longest } = spreadOf(times);
			inTime &&= p95 <= target;
			rows.push([total.toLocaleString('en'), ...[shortest, median, p95, longest].map(ms)]);
		}
		return {
			head: ['candidates', 'shortest', 'median', 'p95', 'longest'],
			rows,
			remarks: [`Within ${target} ms, the target: ${inTime ? 'yes' : 'no'}.`]
		};
	}
};

/** Adds demo candidates and goes back to the list, which then shows all of them. */
async function addPeople(page: Page, amount: number, total: number): Promise<void> {
	await page.getByRole('link', { name: /^Data:/ }).click();
	await page.getByRole('button', { name: 'Add demo candidates' }).click();
	await page
		.getByRole('menuitem', { name: new RegExp(`^${amount.toLocaleString('en')} candidates`) })
		.click();
	await page.getByText('demo candidates were added').waitFor({ timeout: 3_600_000 });
	await page.getByRole('button', { name: 'Dismiss notice' }).click();
	await page.getByRole('navigation').getByRole('link', { name: 'Candidates' }).click();
	const all = total.toLocaleString('en');
	await page
		.getByRole('status')
		.filter({ hasText: `${all} of ${all}` })
		.waitFor();
}

async function timeOfOpening(page: Page, query: string): Promise<number> {
	await page.getByRole('searchbox', { name: 'Search candidates' }).fill(query);
	await page.waitForTimeout(600);
	for (let i = 1; i <= 6; i++) {
		const row = page.locator(`[role="listitem"][aria-posinset="${i}"]`);
		await row.getByRole('checkbox', { name: /^Compare/ }).check();
	}
	const tray = page.getByRole('region', { name: 'Compared candidates' });
	const compare = tray.getByRole('link', { name: 'Compare' });
	const time = await appearsAfter(page, 'table[aria-label="Comparison"]', () => compare.click());
	await page.waitForTimeout(600);
	await page.getByRole('navigation').getByRole('link', { name: 'Candidates' }).click();
	for (let left = 6; left > 0; left--) {
		await tray
			.getByRole('button', { name: /^Take / })
			.first()
			.click();
		await page.waitForTimeout(50);
	}
	return time;
}
