import type { Page } from 'playwright';
import { buildAndServe } from '../tools/serve.ts';
import type { Bench } from './bench.ts';
import { ms, spreadOf } from './measure.ts';
import { appearsAfter } from './painting.ts';
import { keptPool, openedPool, poolPort, poolSizes, startBrowser } from './pool/kept-pool.ts';

const sizes = poolSizes([1_000, 100_000]);
/** Milliseconds from the click to the table on screen. */
const target = 100;

/** Whom to compare: the first six that each of these finds, so that no profile has been read before. */
const queries = ['kafka', 'python', 'react', 'sales', 'designer', 'aws', 'java', 'finance'];

/** From the click on "Compare" to the frame that shows the table of six people. */
export const bench: Bench = {
	name: 'compare',
	title: 'The click on “Compare” to the table of six people on screen',
	async run() {
		const served = await buildAndServe(poolPort);
		const address = served.address.replace(/\/$/, '');
		try {
			const rows: string[][] = [];
			const inTime: boolean[] = [];
			for (const size of sizes) {
				const { count, times } = await timesIn(address, size);
				const { shortest, median, p95, longest } = spreadOf(times);
				inTime.push(p95 <= target);
				rows.push([count.toLocaleString('en'), ...[shortest, median, p95, longest].map(ms)]);
			}
			return {
				head: ['candidates', 'shortest', 'median', 'p95', 'longest'],
				rows,
				remarks: [`Within ${target} ms, the target: ${inTime.every(Boolean) ? 'yes' : 'no'}.`]
			};
		} finally {
			await served.close();
		}
	}
};

/** The openings in a pool of so many demo candidates, kept from run to run. */
async function timesIn(address: string, size: number): Promise<{ count: number; times: number[] }> {
	const folder = await keptPool(address, size);
	const { page, close } = await startBrowser(folder);
	try {
		const count = await openedPool(page, address);
		const times: number[] = [];
		for (const query of queries) times.push(await timeOfOpening(page, query));
		return { count, times };
	} finally {
		await close();
	}
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
