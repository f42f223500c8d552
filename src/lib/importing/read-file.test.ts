import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formats } from './formats/formats';
import { maxBytes, refuseSize } from './bytes/limits';
import { readFile } from './read-file';
import { anna, readJson, readText, refusal, taken } from './testing';

const names = formats.map(({ name }) => name);
const readable = `Slate reads ${names.slice(0, -1).join(', ')} and ${names.at(-1)}.`;

const encode = (text: string) => new TextEncoder().encode(text);

describe('readFile', () => {
	it('tells the type by the content, whatever the file is called', async () => {
		const reading = taken(await readJson(anna, 'anna.pdf'));
		expect(reading.format).toBe('json-resume');
		expect(reading.profiles.map(({ profile }) => profile)).toEqual([anna]);
	});

	it('says of a file that is called a PDF what it is instead', async () => {
		const text =
			'Nova Fictional\nnova@invented.example\n\nExperience\nClerk, Example Ltd, 2019 - 2021\n';
		const page = `<!doctype html><body>${text.replaceAll('\n', '<p>')}</body>`;
		const told = async (name: string, content: string) => {
			const { format, profiles } = taken(await readText(content, name));
			const issues = profiles[0]?.issues.filter(({ pointer }) => pointer === null);
			return [
				format,
				profiles[0]?.profile.basics?.name,
				...(issues ?? []).map((one) => one.message)
			];
		};
		const as = (name: string, what: string) =>
			`${name} is no PDF, though it is called one, and was read as what it is: ${what}.`;
		expect(await told('nova.pdf', text)).toEqual([
			'text',
			'Nova Fictional',
			as('nova.pdf', 'plain text')
		]);
		expect(await told('nova.PDF', page)).toEqual([
			'html',
			'Nova Fictional',
			as('nova.PDF', 'HTML')
		]);
		expect(await told('nova.txt', page)).toEqual(['html', 'Nova Fictional']);
		expect(refusal(await readText('<html><body>Not found', 'lost.pdf'))).toEqual({
			code: 'not-a-resume',
			message:
				'lost.pdf is not a résumé: it has neither sections nor an address that could be found. It is no PDF, though it is called one, but HTML.'
		});
		expect(
			refusal(
				await readFile({ name: 'photo.pdf', bytes: Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10) })
			).message
		).toContain('photo.pdf is a picture');
	});

	it('gives the hash of the bytes', async () => {
		const { hash } = taken(await readText('{"basics":{"name":"Demo"}}'));
		expect(hash).toBe('13ef43851f9f4759f47f2b3d744f7dbff2ebfd4f4b54f5fc8639927c4c977d13');
	});

	it('reads UTF-16 as Windows saves it', async () => {
		const text = '\ufeff' + JSON.stringify(anna);
		const bytes = new Uint8Array(new Uint16Array([...text].map((c) => c.charCodeAt(0))).buffer);
		const reading = taken(await readFile({ name: 'anna.json', bytes }));
		expect(reading.profiles[0]?.profile).toEqual(anna);
	});

	it('asks to look at accents where it had to guess the encoding', async () => {
		const bytes = Uint8Array.from(JSON.stringify({ basics: { name: 'Zoë' } }), (c) =>
			c.charCodeAt(0)
		);
		const [read] = taken(await readFile({ name: 'zoe.json', bytes })).profiles;
		expect(read?.profile.basics?.name).toBe('Zoë');
		expect(read?.issues.map(({ message }) => message).join()).toContain('Windows-1252');
	});
});

describe('a refusal names the file and the reason', () => {
	it.each([
		['empty', 'anna.json', '', 'anna.json is empty.'],
		[
			'not-json',
			'anna.json',
			'hello',
			'anna.json is not valid JSON, line 1, column 1: a value was expected, but "h" was found.'
		],
		[
			'not-json',
			'anna.txt',
			'{"basics": {',
			'anna.txt is not valid JSON, line 1, column 13: a key in double quotes or } was expected, but the file ends there.'
		],
		['unknown-type', 'notes.doc', 'hello', `notes.doc is of a kind that is not known; ${readable}`],
		[
			'damaged',
			'cv.json',
			'%PDF-1.7',
			'cv.json is damaged or incomplete: it begins as a PDF, but cannot be read to its end.'
		],
		['unknown-type', 'cv.rtf', '{\\rtf1 hello}', `cv.rtf is an RTF document; ${readable}`],
		[
			'not-a-resume',
			'cv.md',
			'[my page](https://invented.example)',
			'cv.md is not a résumé: it has neither sections nor an address that could be found.'
		],
		['binary', 'cv.json', '\x01\x00\x00\x00\x02', `cv.json holds no text; ${readable}`],
		[
			'too-deep',
			'deep.json',
			'{"basics":' + '['.repeat(99) + ']'.repeat(99) + '}',
			'deep.json is nested more than 64 levels deep, which no résumé is.'
		],
		[
			'not-a-resume',
			'shop.json',
			'{"price": 3, "stock": 4}',
			'shop.json is JSON but not a résumé: one of the keys basics, work, education, skills, projects was expected, it has "price", "stock".'
		],
		[
			'not-a-resume',
			'nothing.json',
			'{}',
			'nothing.json is JSON but not a résumé: one of the keys basics, work, education, skills, projects was expected, it has none.'
		],
		['not-a-resume', 'word.json', '"anna"', 'word.json is text and not a résumé.'],
		['not-a-resume', 'none.json', '[]', 'none.json is an empty list, without a résumé.']
	])('%s: %s', async (code, name, text, message) => {
		expect(refusal(await readText(text, name))).toEqual({ code, message });
	});

	it('gives the size of what is too large, before and after loading', async () => {
		const message = 'big.json is 30 MB: larger than the 20 MB limit.';
		const size = 30 * 1024 * 1024;
		expect(refuseSize({ name: 'big.json', size })).toEqual({ code: 'too-large', message });
		const reading = await readFile({ name: 'big.json', bytes: new Uint8Array(size) });
		expect(refusal(reading)).toEqual({ code: 'too-large', message });
		expect(refuseSize({ name: 'big.json', size: maxBytes + 1 })?.message).toContain('20.1 MB');
		expect(refuseSize({ name: 'big.json', size: maxBytes })).toBeNull();
	});
});

describe('bad input', () => {
	it('bears strings of megabytes', async () => {
		const summary = 'ä'.repeat(4_000_000);
		const reading = taken(await readJson({ basics: { name: 'Demo', summary } }));
		expect(reading.profiles[0]?.profile.basics?.summary).toHaveLength(4_000_000);
	});

	it('reads as much of an endless text as a document could hold, and says so', async () => {
		const text = `Nova Fictional\n\nExperience\n${'one more line of it\n'.repeat(150_000)}`;
		const { profiles } = taken(await readText(text, 'endless.txt'));
		expect(profiles[0]?.issues.map(({ message }) => message)).toContain(
			'Only the first 12,000 of 150,002 lines were read.'
		);
	}, 30_000);

	it('never makes the reader throw, however a file is cut or its bits are flipped', async () => {
		const original = encode(JSON.stringify({ ...anna, 'x-more': { a: [1, null, 'é'] } }));
		const damaged = fc.tuple(
			fc.nat(original.length),
			fc.array(fc.nat(original.length * 8), { maxLength: 8 })
		);
		await fc.assert(
			fc.asyncProperty(damaged, fc.boolean(), async ([length, flips], cut) => {
				const bytes = original.slice(0, cut ? length : original.length);
				for (const bit of flips) {
					const at = bit >> 3;
					if (at < bytes.length) bytes[at] = (bytes[at] ?? 0) ^ (1 << (bit & 7));
				}
				const reading = await readFile({ name: 'anna.json', bytes });
				if (reading.kind === 'refused')
					expect(reading.reason.message).toMatch(/^anna\.json .+\.$/su);
			}),
			{ numRuns: 1500 }
		);
	}, 30_000);

	it('never makes the reader throw on random bytes', async () => {
		await fc.assert(
			fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
				const { kind } = await readFile({ name: 'noise', bytes });
				expect(kind).toBe('refused');
			}),
			{ numRuns: 700 }
		);
	}, 30_000);
});
