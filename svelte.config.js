import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

/** @type {import('@sveltejs/kit').Config} */
const config = {
	preprocess: vitePreprocess(),
	kit: {
		adapter: adapter({ strict: true }),
		alias: { $data: 'data' },
		// The policy travels in every page as a <meta> tag, to which SvelteKit adds the hash of the page's
		// one inline script. static/_headers says the rest to hosts that send headers, since a <meta> policy
		// can neither carry frame-ancestors nor bind a worker; tests/tools/headers.test.ts keeps both in step.
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				'script-src': ['self'],
				'style-src': ['self'],
				'style-src-attr': routeAnnouncerStyle(),
				'img-src': ['self', 'blob:', 'data:'],
				'font-src': ['self', 'blob:'],
				'connect-src': ['self'],
				'worker-src': ['self'],
				'manifest-src': ['self'],
				'object-src': ['none'],
				'frame-src': ['none'],
				'base-uri': ['none'],
				'form-action': ['none'],
				'require-trusted-types-for': ['script'],
				// Svelte makes the first for its templates, SvelteKit the second once there is a service worker,
				// and the app the third to start its workers.
				'trusted-types': ['svelte-trusted-html', 'sveltekit-trusted-url', 'app-worker-url']
			}
		},
		typescript: {
			config: (tsconfig) => {
				tsconfig.include.push('../data/**/*.ts', '../eslint.config.js', '../svelte.config.js');
				return tsconfig;
			}
		}
	}
};

export default config;

/**
 * What `style-src-attr` has to allow: the one inline style of the app, on the element in which SvelteKit
 * reads out the title after a navigation. Its hash is taken from the installed SvelteKit, so that it
 * follows an update; a SvelteKit without that style needs nothing.
 * @returns {('none' | 'unsafe-hashes' | `sha256-${string}`)[]}
 */
function routeAnnouncerStyle() {
	const kit = dirname(createRequire(import.meta.url).resolve('@sveltejs/kit/package.json'));
	const root = readFileSync(join(kit, 'src/core/sync/write_root.js'), 'utf8');
	const style = /id="svelte-announcer"[^>]*\sstyle="([^"]*)"/.exec(root)?.[1];
	if (style === undefined) return ['none'];
	return ['unsafe-hashes', `sha256-${createHash('sha256').update(style).digest('base64')}`];
}
