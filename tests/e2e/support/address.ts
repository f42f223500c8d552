import type { Page, Response } from '@playwright/test';

/** Loads an address, once all that was changed on the page before is stored. */
export async function goTo(page: Page, address: string): Promise<Response | null> {
	await mayBeLeft(page);
	return page.goto(address);
}

/** Loads the page anew, once all that was changed on it is stored. */
export async function reload(page: Page): Promise<void> {
	await mayBeLeft(page);
	await page.reload();
}

/**
 * Waits until the browser would let the page go without a question. While a change is being stored it asks, and what
 * answers for a test says yes: the change would be lost, as it is for a recruiter who does not stay.
 */
async function mayBeLeft(page: Page): Promise<void> {
	await page.waitForFunction(() =>
		window.dispatchEvent(new Event('beforeunload', { cancelable: true }))
	);
}
