import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { ensureBrowser } from './browser-install.ts';
import { launchOptions } from './browser.ts';
import { root } from './node-tool.ts';
import { buildAndServe } from './serve.ts';
import { fillPool, shots } from './shots.ts';

/** Takes every picture in shots.ts anew. One that cannot be taken keeps its old file and is named. */
const folder = join(root, 'static/screenshots');
await mkdir(folder, { recursive: true });

const browser = await chromium.launch(launchOptions(await ensureBrowser()));
const served = await buildAndServe();
const missed: string[] = [];
try {
	for (const { name, path, prepare } of shots) {
		const context = await browser.newContext({
			baseURL: served.address,
			viewport: { width: 1440, height: 900 },
			colorScheme: 'light',
			reducedMotion: 'reduce',
			locale: 'en-GB',
			timezoneId: 'UTC'
		});
		// One day for all who take them: months are counted to it.
		await context.clock.setFixedTime('2026-11-22T12:00:00Z');
		const page = await context.newPage();
		page.setDefaultTimeout(15_000);
		try {
			await page.goto('');
			await fillPool(page);
			await page.goto(path);
			await prepare?.(page);
			await page.screenshot({ path: join(folder, `${name}.png`), animations: 'disabled' });
			console.log(`✓ ${name}.png`);
		} catch (error) {
			missed.push(name);
			console.error(`✗ ${name}.png could not be taken:\n${error}`);
		}
		await context.close();
	}
} finally {
	await browser.close();
	await served.close();
}
process.exitCode = missed.length === 0 ? 0 : 1;
