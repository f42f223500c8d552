import { sveltekit } from '@sveltejs/kit/vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import manifest from './package.json' with { type: 'json' };
import { bundleOutput } from './tests/tools/bundle-output.ts';
import { launchOptions } from './tests/tools/browser.ts';
import { previewHeaders } from './tests/tools/headers.ts';
import { plainIcons } from './tests/tools/plain-icons.ts';

/** Packages whose entry is a style sheet, or whose thousand small components are better served one by one. */
const unbundled = ['@fontsource-variable/inter', '@lucide/svelte', 'virtua'];

/**
 * What the first page is made of, each with all that it imports: a browser takes milliseconds over each file, and over
 * fifty of them longer than over all that is in them. The looks of what opens on that page come along in the same file.
 */
const firstPage = [
	{
		name: 'shell',
		test: /runtime\/client\/entry\.js$|client-optimized\/app\.js$|src\/routes\/\+layout\.svelte$/,
		priority: 2
	},
	{
		name: 'list',
		test: /src\/routes\/\+page\.svelte$|(views\/candidates\/|Layer\.svelte).*type=style/,
		priority: 1
	}
];

export default defineConfig({
	plugins: [plainIcons(), sveltekit(), previewHeaders()],
	worker: { format: 'es', rolldownOptions: { output: bundleOutput } },
	build: {
		rolldownOptions: {
			checks: { pluginTimings: false },
			output: { ...bundleOutput, codeSplitting: { groups: firstPage } }
		}
	},
	test: {
		// What is waited for comes soon, but on a machine that has other things to do it may take a while.
		expect: { poll: { timeout: 20_000 } },
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					environment: 'node',
					// A property test takes its time on a machine that has other things to do.
					testTimeout: 30_000,
					include: ['{src,data,tests}/**/*.test.ts'],
					exclude: ['**/*.svelte.test.ts', 'tests/e2e/**']
				}
			},
			{
				extends: true,
				// All at once: a package found in mid-run brings a second copy of Svelte, and tests fail.
				optimizeDeps: {
					include: [
						...Object.keys(manifest.dependencies).filter((name) => !unbundled.includes(name)),
						'virtua/svelte'
					],
					exclude: unbundled
				},
				test: {
					name: 'component',
					include: ['src/**/*.svelte.test.ts'],
					browser: {
						enabled: true,
						headless: true,
						screenshotFailures: false,
						provider: playwright({ launchOptions: launchOptions() }),
						instances: [{ browser: 'chromium' }]
					}
				}
			}
		]
	}
});
