import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { launchOptions } from '../tools/browser.ts';
import { freePort } from '../tools/free-port.ts';
import { nodeTool, root } from '../tools/node-tool.ts';
import type { Options } from './support/test.ts';

// Playwright reads this file once more in every worker; the environment hands them the port of the first reading.
const port = (process.env['SLATE_E2E_PORT'] ??= String(await freePort()));
const address = `http://127.0.0.1:${port}/`;
const results = join(root, 'test-results');

/** The built app, as `vite preview` serves it with the headers of static/_headers. */
export default defineConfig<Options>({
	testDir: '.',
	outputDir: join(results, 'end-to-end'),
	reporter: [['list'], ['json', { outputFile: join(results, 'end-to-end.json') }]],
	fullyParallel: true,
	workers: 2,
	forbidOnly: !!process.env['CI'],
	timeout: 180_000,
	expect: { timeout: 30_000 },
	use: {
		baseURL: address,
		browserName: 'chromium',
		launchOptions: launchOptions(),
		locale: 'en-GB',
		timezoneId: 'UTC',
		contextOptions: { reducedMotion: 'reduce' },
		trace: 'retain-on-failure'
	},
	projects: [
		{
			name: 'desktop',
			testIgnore: '**/*.phone.spec.ts',
			use: { viewport: { width: 1440, height: 900 } }
		},
		{
			name: 'phone',
			testMatch: '**/*.phone.spec.ts',
			use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }
		}
	],
	webServer: {
		command: [...nodeTool('vite', 'preview', '--host', '127.0.0.1', '--port', port, '--strictPort')]
			.flat()
			.map((part) => `"${part}"`)
			.join(' '),
		cwd: root,
		url: address,
		reuseExistingServer: false,
		stdout: 'ignore'
	}
});
