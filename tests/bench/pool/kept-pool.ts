import { cp, mkdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { chromium, type BrowserContext, type Page } from 'playwright';
import { ensureBrowser } from '../../tools/browser-install.ts';
import { launchOptions } from '../../tools/browser.ts';
import { root } from '../../tools/node-tool.ts';

/** A browser whose profile holds a pool. */
export interface PoolBrowser {
	readonly context: BrowserContext;
	readonly page: Page;
	readonly close: () => Promise<void>;
}

/** Where profiles are kept between runs: making a pool of 100,000 takes minutes. */
const kept = join(root, 'node_modules/.cache/slate-bench');

/** A kept browser profile knows its pool by the origin, so the port is always the same. */
export const poolPort = 4391;

/** Adding so many people takes no longer than this, in milliseconds. */
const patience = 900_000;

/** `SLATE_BENCH_SIZES=1000,10000` measures some alone: that of 100,000 is the longest, and making it longer yet. */
export function poolSizes(usual: readonly number[]): readonly number[] {
	return process.env['SLATE_BENCH_SIZES']?.split(',').map(Number) ?? usual;
}

/** Starts a browser on a folder of its own. */
export async function startBrowser(folder: string): Promise<PoolBrowser> {
	await mkdir(folder, { recursive: true });
	const context = await chromium.launchPersistentContext(folder, {
		...launchOptions(await ensureBrowser()),
		viewport: { width: 1440, height: 900 }
	});
	const page = context.pages()[0] ?? (await context.newPage());
	return { context, page, close: () => context.close() };
}

/** A folder with a pool of so many demo candidates beside the two samples, made where it is not there yet. */
export async function keptPool(address: string, people: number): Promise<string> {
	const folder = join(kept, `${new URL(address).port}-${people}`);
	const browser = await startBrowser(folder);
	try {
		const count = await openedPool(browser.page, address);
		if (count < people + 2) await addPeople(browser.page, address, people);
		await restOf(browser.page);
	} finally {
		await browser.close();
	}
	return folder;
}

/** A copy of a kept pool, for what changes it; `drop` deletes it. */
export async function copyOf(
	folder: string
): Promise<{ folder: string; drop: () => Promise<void> }> {
	const copy = join(tmpdir(), `slate-bench-${process.pid}`);
	await rm(copy, { recursive: true, force: true });
	// Chromium's lock names the browser that had the folder.
	const filter = (path: string) => !basename(path).startsWith('Singleton');
	await cp(folder, copy, { recursive: true, filter });
	return { folder: copy, drop: () => rm(copy, { recursive: true, force: true }) };
}

/** Adds demo candidates by the menu. @returns milliseconds from the choice to the notice that they are in. */
export async function addPeople(page: Page, address: string, people: number): Promise<number> {
	await page.goto(`${address}/data/`);
	await page.getByRole('button', { name: 'Add demo candidates' }).click();
	const choice = page.getByRole('menuitem', { name: `${people.toLocaleString('en')} candidates` });
	await choice.waitFor();
	const started = performance.now();
	await choice.click();
	await page.getByText(/demo candidates were added/).waitFor({ timeout: patience });
	return performance.now() - started;
}

/** Opens the list. @returns how many candidates there are, once nothing is under way any more. */
export async function openedPool(page: Page, address: string): Promise<number> {
	await page.goto(`${address}/`);
	await restOf(page);
	const said = await page.getByRole('link', { name: /^Data: [\d,]+ candidates/ }).textContent();
	return Number(/[\d,]+/.exec(said ?? '')?.[0].replaceAll(',', ''));
}

/** Waits until nothing is under way, and the index is stored. */
async function restOf(page: Page): Promise<void> {
	await page.getByRole('link', { name: /^Data: [\d,]+ candidates/ }).waitFor({ timeout: patience });
	await page.waitForTimeout(8_000);
	await page.getByRole('link', { name: /^Data: [\d,]+ candidates/ }).waitFor({ timeout: patience });
}
