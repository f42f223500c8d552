import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compile } from 'svelte/compiler';
import { expect, it } from 'vitest';
import { root } from './node-tool.ts';
import { plainIcon } from './plain-icons.ts';

const packaged = (name: string) =>
	readFileSync(join(root, `node_modules/@lucide/svelte/dist/icons/${name}.svelte`), 'utf8');

it.each(['users', 'chevron-down', 'sliders-horizontal'])('makes plain markup of %s', (name) => {
	const plain = plainIcon(packaged(name));
	const shapes = packaged(name).match(/\[["'](?:path|circle|line|rect|polyline)["']/g) ?? [];
	expect(plain.match(/<(?:path|circle|line|rect|polyline) /g)).toHaveLength(shapes.length);
	expect(plain).not.toContain('import');
	expect(compile(plain, { runes: true }).warnings).toEqual([]);
});

it('says so where the package changed', () => {
	expect(() => plainIcon('<script>const shapes = [];</script>')).toThrow('elsewhere');
});
