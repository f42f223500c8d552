import { strToU8, zipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maxEntries } from '../bytes/limits';
import { p, smallDocx } from '../docx/testing';
import { expand, isArchive } from './expand';
import { safeName } from './safe-name';

const zip = (files: Record<string, string>) =>
	zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
const expanded = (bytes: Uint8Array) => expand({ name: 'cvs.zip', bytes });

describe('an archive', () => {
	it('gives its files, named after it, without what systems put in', () => {
		const bytes = zip({
			'a/anna.txt': 'A',
			'__MACOSX/a/._anna.txt': 'x',
			'a/.DS_Store': 'x',
			'a/': '',
			'../../b.txt': 'B'
		});
		expect(expanded(bytes).files.map(({ name }) => name)).toEqual([
			'cvs.zip › anna.txt',
			'cvs.zip › b.txt'
		]);
	});

	it('is told from documents that are packed like one', () => {
		expect(isArchive(zip({ 'anna.txt': 'A' }))).toBe(true);
		expect(isArchive(smallDocx(p('Anna')))).toBe(false);
		const parts = Array.from({ length: 30 }, (_, i) => [`word/part${i}.xml`, 'x']);
		const told = {
			'word/document.xml': 'x',
			...Object.fromEntries(parts),
			'[Content_Types].xml': 'x'
		};
		expect(isArchive(zip(told))).toBe(false);
		expect(isArchive(strToU8('PK but not packed'))).toBe(false);
	});

	it('in an archive is refused, the rest is kept', () => {
		const bytes = zipSync({ 'more.zip': zip({ 'b.txt': 'B' }), 'anna.txt': strToU8('A') });
		const { files, refused } = expanded(bytes);
		expect(files).toHaveLength(1);
		expect(refused).toMatchObject([{ code: 'nested-archive' }]);
	});

	it('of too many files, or too large once unpacked, is refused before it is unpacked', () => {
		const many = Object.fromEntries(
			Array.from({ length: maxEntries + 1 }, (_, i) => [`${i}`, 'x'])
		);
		expect(() => expanded(zip(many))).toThrow('holds more than 500 files');
		const bomb = zipSync({ 'zeros.txt': new Uint8Array(51 * 1024 * 1024) }, { level: 9 });
		expect(bomb.length).toBeLessThan(100_000);
		expect(() => expanded(bomb)).toThrow('more than 50 MB once unpacked');
	});

	it('that is locked, cut or empty says so', () => {
		const bytes = zip({ 'anna.txt': 'A' });
		const locked = bytes.slice();
		locked[6] = 1;
		expect(() => expanded(locked)).toThrow('locked with a password');
		expect(() => expanded(bytes.subarray(0, bytes.length - 10))).toThrow('damaged or incomplete');
		expect(() => expanded(zip({ 'folder/': '' }))).toThrow('holds no files');
	});
});

describe('the name of a file', () => {
	it.each([
		['../../etc/passwd', 'passwd'],
		['C:\\Users\\anna.pdf', 'anna.pdf'],
		['/anna.pdf', 'anna.pdf'],
		['anna\u202efdp.exe', 'annafdp.exe'],
		['a\0b.pdf', 'ab.pdf'],
		['..', 'unnamed file'],
		['', 'unnamed file']
	])('%j is shown as %s', (path, name) => expect(safeName(path)).toBe(name));

	it('never holds a step or a mark that misleads, and is never long', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (path) => {
				const name = safeName(path);
				expect(name).not.toMatch(/[/\\\p{Cc}\u202e]|^\.+$/u);
				expect(name.length).toBeLessThanOrEqual(120);
			}),
			{ numRuns: 300 }
		);
	});
});
