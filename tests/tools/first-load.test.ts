import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { firstLoad } from './first-load.ts';

const files: Readonly<Record<string, string>> = {
	'index.html':
		'<link rel="modulepreload" href="./_app/immutable/entry/start.1.js"><script>import("./_app/immutable/entry/app.2.js")</script>',
	'_app/immutable/entry/start.1.js': 'import{a as b}from"../chunks/one.js";b()',
	'_app/immutable/entry/app.2.js':
		'const later=()=>import("../chunks/later.js");import"../chunks/two.js";',
	'_app/immutable/chunks/one.js': 'import{c}from"./two.js";export const a=c',
	'_app/immutable/chunks/two.js': 'export const c=1',
	'_app/immutable/chunks/later.js': 'export const d=2'
};

it('counts what a page names and what that imports, each once, and nothing that is loaded later', () => {
	const scripts = firstLoad('index.html', (path) => files[path] ?? '');
	expect(scripts.map(({ path }) => path.split('/').at(-1)).sort()).toEqual([
		'app.2.js',
		'one.js',
		'start.1.js',
		'two.js'
	]);
	const two = scripts.find(({ path }) => path.endsWith('two.js'));
	expect(two?.bytes).toBe(
		gzipSync(files['_app/immutable/chunks/two.js'] ?? '', { level: 9 }).length
	);
});
