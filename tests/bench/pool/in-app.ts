import type { Page } from 'playwright';
import { paintAfter } from '../painting.ts';

interface Seen {
	/** The longest block of the main thread, in milliseconds. */
	longestBlock: number;
	/** When the first row was drawn, in milliseconds since the page was asked for. */
	firstRow: number | null;
}

/** Watches every page that is opened from now on. The browser reports blocks of 50 ms and more. */
export async function watch(page: Page): Promise<void> {
	await page.addInitScript(() => {
		const seen = { longestBlock: 0, firstRow: null as number | null };
		Object.assign(globalThis, { seen });
		const blocks = new PerformanceObserver((entries) => {
			for (const { duration } of entries.getEntries()) {
				seen.longestBlock = Math.max(seen.longestBlock, duration);
			}
		});
		blocks.observe({ type: 'longtask', buffered: true });
		const rows = new MutationObserver(() => {
			if (!document.querySelector('[role="listitem"][aria-posinset="1"] a')) return;
			rows.disconnect();
			requestAnimationFrame(() => {
				// A message runs right after the frame that is being prepared has been drawn.
				const { port1, port2 } = new MessageChannel();
				port1.onmessage = () => (seen.firstRow = performance.now());
				port2.postMessage(null);
			});
		});
		rows.observe(document, { subtree: true, childList: true });
	});
}

/** The longest block of the page's main thread since it was opened, in milliseconds; 0 where none took 50. */
export async function longestBlock(page: Page): Promise<number> {
	return (await seenBy(page)).longestBlock;
}

/**
 * Milliseconds from asking for the page to the frame that shows the first rows; the counts of all filters come with
 * the same answer.
 */
export async function openingTime(page: Page, address: string): Promise<number> {
	await page.goto(`${address}/`);
	await page.getByRole('listitem').first().waitFor();
	for (;;) {
		const { firstRow } = await seenBy(page);
		if (firstRow !== null) return firstRow;
		await page.waitForTimeout(100);
	}
}

function seenBy(page: Page): Promise<Seen> {
	return page.evaluate(() => (globalThis as unknown as { seen: Seen }).seen);
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
