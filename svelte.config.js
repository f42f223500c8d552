import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

/** @type {import('@sveltejs/kit').Config} */
const config = {
	preprocess: vitePreprocess(),
	kit: {
		adapter: adapter({ strict: true }),
		alias: { $data: 'data' },
		// The same policy travels as a <meta> tag in every page and, for hosts that send headers,
		// in static/_headers: a <meta> policy cannot carry frame-ancestors nor bind a worker.
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				'script-src': ['self'],
				'style-src': ['self'],
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
