import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ImportReader, type ImportThread } from '$lib/workers/importing/import-reader';
import { importService } from '$lib/workers/importing/import-service';
import { root } from '../node-tool.ts';
import { type ConvertRequest, readArguments } from './arguments.ts';
import { convert } from './convert.ts';
import { startReadingThread } from './start-thread.ts';

let folder = '';
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'convert-'));
});
afterEach(() => {
	rmSync(folder, { recursive: true, force: true });
});

const resume = (name: string) =>
	`# ${name}\n\ninvented@example.org\n\n## Experience\n\n### Baker at Fictional Bread GmbH\n2019 – 2021\n\n- Baked bread.\n`;

function put(name: string, text: string): string {
	const path = join(folder, name);
	mkdirSync(join(path, '..'), { recursive: true });
	writeFileSync(path, text);
	return path;
}

/** Reads in this very thread. */
const here = (): ImportThread => ({
	api: importService,
	broken: new Promise(() => undefined),
	end: () => undefined
});

async function run(
	request: Partial<ConvertRequest> & Pick<ConvertRequest, 'sources'>,
	reader = new ImportReader(here)
) {
	const lines = { out: [] as string[], err: [] as string[] };
	const result = await convert(
		{ out: null, format: 'jsonresume', ...request },
		{ out: (line) => lines.out.push(line), err: (line) => lines.err.push(line) },
		reader
	);
	reader.stop();
	return { ...result, ...lines };
}

const read = (path: string) =>
	JSON.parse(readFileSync(path, 'utf8')) as { basics: { name: string } };

describe('convert', () => {
	it('writes each file under its whole name plus .json', async () => {
		const path = put('demo-ada.md', resume('Demo Ada'));
		expect(await run({ sources: [path] })).toMatchObject({ read: 1, failed: 0, err: [] });
		expect(read(`${path}.json`)).toMatchObject({
			basics: { name: 'Demo Ada', email: 'invented@example.org' },
			work: [
				{ name: 'Fictional Bread GmbH', position: 'Baker', startDate: '2019', endDate: '2021' }
			]
		});
	});

	it('reads whole folders, and keeps their files apart in the folder to write to', async () => {
		put('in/a/cv.md', resume('Demo Ada'));
		put('in/b/cv.md', resume('Demo Grace'));
		put('in/.hidden.md', resume('Demo Nobody'));
		const out = join(folder, 'out');
		expect(await run({ sources: [join(folder, 'in')], out })).toMatchObject({ read: 2, failed: 0 });
		expect(read(join(out, 'a', 'cv.md.json')).basics.name).toBe('Demo Ada');
		expect(read(join(out, 'b', 'cv.md.json')).basics.name).toBe('Demo Grace');
	});

	it('names what could not be read, with the reason, and reads the rest', async () => {
		const good = put('good.md', resume('Demo Ada'));
		const empty = put('empty.md', '');
		const strange = put('strange.bin', '\x7fELF');
		const gone = join(folder, 'gone.pdf');
		const result = await run({ sources: [gone, empty, strange, good] });
		expect(result).toMatchObject({ read: 1, failed: 3 });
		expect(result.err).toEqual([
			`${gone}: there is no such file.`,
			`${empty}: empty.md is empty.`,
			expect.stringMatching(/strange\.bin is a program; Slate reads/)
		]);
		expect(existsSync(`${good}.json`)).toBe(true);
		expect(existsSync(`${empty}.json`)).toBe(false);
	});

	it('reads documents and tables as the app does, what is in their columns being guessed', async () => {
		const documents = join(root, 'tests/fixtures/documents');
		const table = put('people.csv', 'Full name;E-mail\nDemo Ada;ada@example.org\nDemo Bo;\n');
		const sources = [join(documents, 'section-rail.pdf'), join(documents, 'tabs.docx'), table];
		expect(await run({ sources, out: folder })).toMatchObject({ read: 3, failed: 0, err: [] });
		expect(read(join(folder, 'section-rail.pdf.json')).basics.name).toMatch(/^Demo Océane/);
		expect(read(join(folder, 'tabs.docx.json')).basics.name).toMatch(/^Demo /);
		expect(JSON.parse(readFileSync(join(folder, 'people.csv.json'), 'utf8'))).toHaveLength(2);
	});

	it('takes an archive apart, and lists the people in it', async () => {
		const files = { 'a.md': strToU8(resume('Demo Ada')), 'b.md': strToU8(resume('Demo Grace')) };
		const path = join(folder, 'both.zip');
		writeFileSync(path, zipSync(files));
		expect(await run({ sources: [path] })).toMatchObject({ read: 1, failed: 0, err: [] });
		const people = JSON.parse(readFileSync(`${path}.json`, 'utf8')) as {
			basics: { name: string };
		}[];
		expect(people.map(({ basics }) => basics.name)).toEqual(['Demo Ada', 'Demo Grace']);
	});

	it('writes one person a line where lines are asked for', async () => {
		const sources = [put('a.md', resume('Demo Ada')), put('b.md', resume('Demo Grace'))];
		const names = (lines: string[]) =>
			lines.map((line) => (JSON.parse(line) as { basics: { name: string } }).basics.name);
		const { out } = await run({ sources, format: 'ndjson' });
		expect(names(out)).toEqual(['Demo Ada', 'Demo Grace']);
		await run({ sources, format: 'ndjson', out: folder });
		const written = readFileSync(join(folder, 'resumes.ndjson'), 'utf8').trimEnd().split('\n');
		expect(names(written)).toEqual(['Demo Ada', 'Demo Grace']);
	});

	it('gives up a file that takes too long, and reads the rest', async () => {
		const [slow, good] = [put('slow.md', resume('Demo Slow')), put('good.md', resume('Demo Ada'))];
		const read: ImportThread['api']['read'] = (file, ...rest) =>
			file.name === 'slow.md' ? new Promise(() => undefined) : importService.read(file, ...rest);
		const reader = new ImportReader(() => ({ ...here(), api: { ...importService, read } }), 2000);
		expect(await run({ sources: [slow, good] }, reader)).toMatchObject({
			read: 1,
			failed: 1,
			err: [`${slow}: slow.md took more than 2 seconds to read and was given up.`]
		});
	});

	it('reads in a thread of its own, several people in parts', async () => {
		const rows = Array.from({ length: 300 }, (_, i) => `Demo Person${i},p${i}@example.org`);
		const table = put('people.csv', ['Name,Email', ...rows].join('\n'));
		const reader = new ImportReader(startReadingThread, 60_000);
		expect(await run({ sources: [table, put('cv.md', resume('Demo Ada'))] }, reader)).toMatchObject(
			{
				read: 2,
				failed: 0,
				err: []
			}
		);
		expect(JSON.parse(readFileSync(`${table}.json`, 'utf8'))).toHaveLength(300);
		expect(read(join(folder, 'cv.md.json')).basics.name).toBe('Demo Ada');
	}, 120_000);

	it('takes two thousand files', async () => {
		for (let i = 0; i < 2000; i++) put(`in/${i}.md`, `# Demo Person\n\ninvented${i}@example.org\n`);
		const out = join(folder, 'out');
		expect(await run({ sources: [join(folder, 'in')], out })).toMatchObject({
			read: 2000,
			failed: 0
		});
		expect(readdirSync(out)).toHaveLength(2000);
	}, 60_000);
});

describe('the command line', () => {
	it.each<[string[], ConvertRequest]>([
		[['a.md'], { sources: ['a.md'], out: null, format: 'jsonresume' }],
		[['a.md', 'b', '--out', 'c'], { sources: ['a.md', 'b'], out: 'c', format: 'jsonresume' }],
		[['--format=ndjson', '--out=c', 'a.md'], { sources: ['a.md'], out: 'c', format: 'ndjson' }],
		[['--', '--odd.md'], { sources: ['--odd.md'], out: null, format: 'jsonresume' }]
	])('%j', (args, request) => {
		expect(readArguments(args)).toEqual(request);
	});

	it.each([
		[[], 'No file is named.'],
		[['a.md', '--out'], '--out needs a value.'],
		[['a.md', '--format', 'xml'], 'There is no format xml; there are jsonresume and ndjson.'],
		[['a.md', '--fast'], 'There is no option --fast.']
	])('%j is refused', (args, problem) => {
		expect(readArguments(args)).toEqual({ problem });
	});
});
