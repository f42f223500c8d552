import { chromium, type Browser, type Page } from 'playwright';
import { ensureBrowser } from '../tools/browser-install.ts';
import { launchOptions } from '../tools/browser.ts';
import { buildAndServe, type Served } from '../tools/serve.ts';
import { bench as analyse } from './analyse.ts';
import type { Bench } from './bench.ts';
import { bench as brush } from './brush.ts';
import { bench as compare } from './compare.ts';
import { bench as importing, handBench, sentBench, unseenBench } from './import.ts';
import { bench as importSpeed } from './import-speed.ts';
import { bench as keystroke } from './keystroke.ts';
import { circumstances, tableLines } from './measure.ts';
import { bench as pool } from './pool.ts';

/** Runs the benches named on the command line, or all, and prints a table for each. Nothing is asserted. */
const benches: readonly Bench[] = [
	analyse,
	keystroke,
	brush,
	compare,
	pool,
	importing,
	handBench,
	sentBench,
	unseenBench,
	importSpeed
];

const chosen = process.argv.slice(2);
const unknown = chosen.filter((name) => !benches.some((bench) => bench.name === name));
if (unknown.length > 0) {
	const names = benches.map(({ name }) => name).join(', ');
	console.error(`No such bench: ${unknown.join(', ')}. There are ${names}.`);
	process.exit(2);
}

let browser: Browser | undefined;
let served: Served | undefined;

async function openApp(): Promise<Page> {
	browser ??= await chromium.launch(launchOptions(await ensureBrowser()));
	served ??= await buildAndServe();
	const context = await browser.newContext({
		baseURL: served.address,
		viewport: { width: 1440, height: 900 }
	});
	const page = await context.newPage();
	await page.goto('');
	return page;
}

try {
	for (const bench of benches) {
		if (chosen.length > 0 && !chosen.includes(bench.name)) continue;
		const { head, rows, remarks = [] } = await bench.run({ openApp });
		console.log(['', bench.title, '', ...tableLines(head, rows), '', ...remarks].join('\n'));
	}
	const version = browser ? `, Chromium ${browser.version()}` : '';
	console.log(`\n${circumstances(new Date())}${version}`);
} finally {
	await browser?.close();
	await served?.close();
}
