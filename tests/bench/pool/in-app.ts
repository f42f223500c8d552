import type { Page } from 'playwright';
import { paintAfter } from '../painting.ts';

interface Seen {
	/** The longest block of the main thread, in milliseconds. */
	longestBlock: number;
}

/** What a page says on its console once it is open, before a figure. */
const openSaid = 'Open after';

/** Watches every page that is opened from now on. The browser reports blocks of 50 ms and more. */
export async function watch(page: Page): Promise<void> {
	await page.addInitScript((said) => {
		const seen = { longestBlock: 0 };
		Object.assign(globalThis, { seen });
		const blocks = new PerformanceObserver((entries) => {
			for (const { duration } of entries.getEntries()) {
				seen.longestBlock = Math.max(seen.longestBlock, duration);
			}
		});
		blocks.observe({ type: 'longtask', buffered: true });
		const drawn = new MutationObserver(() => {
			const isThere = [
				// As many rows as its window shows.
				'[role="listitem"][aria-posinset="7"] a',
				'[aria-label="Filters"]:not([aria-busy="true"]) input[type="checkbox"]'
			].every((selector) => document.querySelector(selector));
			if (!isThere) return;
			drawn.disconnect();
			requestAnimationFrame(() => {
				// A message runs right after the frame that is being prepared has been drawn.
				const { port1, port2 } = new MessageChannel();
				port1.onmessage = () => console.debug(said, performance.now());
				port2.postMessage(null);
			});
		});
		drawn.observe(document, { subtree: true, childList: true, attributes: true });
	}, openSaid);
}

/**
 * The longest block of the page's main thread since it was opened or last asked for this, in milliseconds; 0 where none
 * took 50.
 */
export async function longestBlock(page: Page): Promise<number> {
	return page.evaluate(() => {
		const { seen } = globalThis as unknown as { seen: Seen };
		const { longestBlock } = seen;
		seen.longestBlock = 0;
		return longestBlock;
	});
}

/**
 * Milliseconds from asking for the page to the frame that shows the first rows and the counts of all filters. The page
 * says so itself: asking it would put a script of tens of milliseconds into the very thread that draws.
 */
export async function openingTime(page: Page, address: string): Promise<number> {
	const said = page.waitForEvent('console', (message) => message.text().startsWith(openSaid));
	await page.goto(`${address}/`, { waitUntil: 'commit' });
	return Number((await said).text().slice(openSaid.length));
}

/** Milliseconds of each key of some queries, from the key to the frame that shows what it found. */
export async function paintingTimes(page: Page, queries: readonly string[]): Promise<number[]> {
	const box = page.getByRole('searchbox', { name: 'Search candidates' });
	const results = page.getByRole('region', { name: 'Results' });
	const times: number[] = [];
	for (const query of queries) {
		await box.fill('');
		await page.waitForTimeout(500);
		await box.focus();
		for (const letter of query) {
			const time = await paintAfter(results, () => page.keyboard.press(letter), 300);
			if (time !== null) times.push(time);
		}
	}
	return times;
}
