import { describe, expect, it } from 'vitest';
import { sourceOf, targetOf } from './source.ts';
import * as verdicts from './verdicts.ts';

const imports = (path: string, code: string) => verdicts.forbiddenImports([sourceOf(path, code)]);

describe('a file is read for', () => {
	it('every way to import', () => {
		const { imports } = sourceOf(
			'src/lib/state/x.ts',
			`import a from 'a';
			import type { B } from 'b';
			export type { C } from 'c';
			export * from 'd';
			type E = import('e').E;
			const f = await import('f');
			new Worker(new URL('../workers/g.ts', import.meta.url));
			import 'h';`
		);
		expect(imports.map(({ specifier, typeOnly }) => specifier + (typeOnly ? ' type' : ''))).toEqual(
			['a', 'b type', 'c type', 'd', 'e type', 'f', '../workers/g.ts', 'h']
		);
	});

	it('the imports of both scripts of a component', () => {
		const text = `<script module lang="ts">import 'a';</script><script lang="ts">import 'b';</script><p>import 'c'</p>`;
		expect(
			sourceOf('src/lib/ui/X.svelte', text)
				.imports.map((one) => one.specifier)
				.sort()
		).toEqual(['a', 'b']);
	});

	it('the file an import means', () => {
		expect(targetOf('src/lib/ui/X.svelte', '$lib/domain/skill')).toBe('src/lib/domain/skill');
		expect(targetOf('src/lib/ui/deep/x.ts', '../../domain/skill?worker')).toBe(
			'src/lib/domain/skill'
		);
		expect(targetOf('src/lib/ui/x.ts', 'svelte')).toBeNull();
	});
});

describe('a room', () => {
	it.each([
		['another room', 'src/lib/ui/X.ts', `import type { Skill } from '$lib/domain/skill';`],
		['another room by a relative path', 'src/lib/domain/x.ts', `import '../storing/database';`],
		['a package it has no use for', 'src/lib/searching/x.ts', `import * as v from 'valibot';`],
		['a framework', 'src/lib/comparing/x.ts', `import { untrack } from 'svelte';`],
		['SvelteKit outside state', 'src/lib/views/x.ts', `import { goto } from '$app/navigation';`],
		['data outside workers and state', 'src/lib/domain/x.ts', `import x from '$data/x.json';`],
		['data by a relative path', 'src/lib/views/x.ts', `import x from '../../../data/x.json';`],
		['more of a package than its types', 'src/lib/charting/x.ts', `import 'chart.js';`]
	])('may not import %s', (_, path, code) => {
		expect(imports(path, code)).toHaveLength(1);
	});

	it.each([
		['a room below it', 'src/lib/views/deep/x.ts', `import '$lib/comparing/overlap';`],
		['itself', 'src/lib/domain/deep/x.ts', `import '../skill'; import '$lib/domain/month';`],
		['a part of a package', 'src/lib/ui/x.ts', `import X from '@lucide/svelte/icons/x';`],
		['types', 'src/lib/charting/x.ts', `import type { ChartConfiguration } from 'chart.js';`],
		['anything in a test', 'src/lib/domain/x.test.ts', `import fc from 'fast-check';`]
	])('may import %s', (_, path, code) => {
		expect(imports(path, code)).toEqual([]);
	});

	it('is told where the file belongs instead', () => {
		const code = `import '$lib/domain/skill'; import '$lib/ui/button';`;
		expect(imports('src/lib/ui/X.ts', code)[0]).toContain('it belongs in views.');
		const torn = `import 'dexie'; import '$lib/ui/button';`;
		expect(imports('src/lib/ui/X.ts', torn)[0]).toContain('split it');
	});
});

describe('no file may', () => {
	it('lie outside the rooms', () => {
		expect(verdicts.homeless([sourceOf('src/lib/helpers.ts', '')])).toHaveLength(1);
		expect(verdicts.homeless([sourceOf('src/lib/utils/x.ts', '')])).toHaveLength(1);
		expect(
			verdicts.homeless([sourceOf('src/lib/ui/x.ts', ''), sourceOf('src/app.ts', '')])
		).toEqual([]);
	});

	it('lean on what is for tests', () => {
		const lean = (path: string) =>
			verdicts.importedTests([
				sourceOf(path, `import './testing'; import '../ui/testing-people';`)
			]);
		expect(lean('src/lib/storing/store.ts')).toHaveLength(2);
		expect(lean('src/lib/storing/store.test.ts')).toEqual([]);
	});

	it('load the charts a second time', () => {
		const load = (path: string) => sourceOf(path, `await import('chart.js');`);
		expect(verdicts.loadedTwice([load('src/lib/ui/a.ts')])).toEqual([]);
		expect(verdicts.loadedTwice([load('src/lib/ui/a.ts'), load('src/lib/ui/b.ts')])[0]).toContain(
			'b.ts'
		);
	});

	it('import itself through others', () => {
		const a = sourceOf('src/lib/ui/a.svelte.ts', `import './B.svelte';`);
		const b = sourceOf('src/lib/ui/B.svelte', `<script>import '$lib/ui/c';</script>`);
		const c = sourceOf('src/lib/ui/c.ts', `import type { A } from './a.svelte';`);
		expect(verdicts.cycles([b, c])).toEqual([]);
		expect(verdicts.cycles([a, b, c])).toHaveLength(1);
	});

	it('grow beyond measure', () => {
		const long = '\n'.repeat(401);
		expect(verdicts.tooLong([sourceOf('src/lib/ui/x.ts', long)])[0]).toContain('401 lines');
		expect(verdicts.tooLong([sourceOf('src/lib/ui/x.ts', '\n'.repeat(400))])).toEqual([]);
	});

	it('write HTML from text or inline styles', () => {
		const markup = (text: string) => verdicts.unsafeMarkup([sourceOf('src/lib/ui/X.svelte', text)]);
		expect(markup('<p>{@html name}</p>')).toHaveLength(1);
		expect(markup('<p style="color: red">x</p>')).toHaveLength(1);
		expect(markup(`<p style:width={w} class="style">x</p><!-- style="" -->`)).toEqual([]);
	});

	it('ask for the time where it is a parameter', () => {
		const read = (path: string, code: string) => verdicts.clockReaders([sourceOf(path, code)]);
		expect(read('src/lib/analysing/x.ts', 'const now = new Date();')).toHaveLength(1);
		expect(read('src/lib/domain/x.ts', 'f(Date.now)')).toHaveLength(1);
		expect(read('src/lib/domain/x.ts', 'new Date(0); // new Date()')).toEqual([]);
		expect(read('src/lib/state/x.ts', 'Date.now()')).toEqual([]);
	});

	it('test what is elsewhere', () => {
		const test = sourceOf('src/lib/ui/deep/x.test.ts', '');
		expect(verdicts.lostTests([test])).toHaveLength(1);
		expect(verdicts.lostTests([test, sourceOf('src/lib/ui/deep/x.ts', '')])).toEqual([]);
	});
});
