import { test as base, expect } from '@playwright/test';
import { watchForTrouble } from './trouble.ts';

export { expect };

export interface Options {
	/** The day on which the test takes place, in every page; the figures of the samples depend on it. */
	today: string;
	/** Trouble that a test provokes on purpose. */
	provoked: RegExp | null;
}

/** Playwright's test, in a context that fails the test on any trouble (see `watchForTrouble`). */
export const test = base.extend<Options>({
	today: ['2026-11-22', { option: true }],
	provoked: [null, { option: true }],
	context: async ({ context, baseURL, today, provoked }, use) => {
		const trouble = await watchForTrouble(context, new URL(baseURL ?? '').origin);
		await context.clock.setFixedTime(`${today}T12:00:00Z`);
		await use(context);
		expect(trouble.filter((one) => !provoked?.test(one))).toEqual([]);
	}
});
