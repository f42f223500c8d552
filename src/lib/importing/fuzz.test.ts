import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { isArchive } from './archive/expand';
import { p, smallDocx } from './docx/testing';
import { smallPdf } from './pdf/testing';
import { readFile } from './read-file';
import { anna } from './testing';

const encode = (text: string) => new TextEncoder().encode(text);
const resume = `# Demo Anna Noether\n\nanna@example.org · +1 212 555 0147\n\n## Experience\n\n### Engineer, Fictional Rail\nJan 2019 – Mar 2021\n\n- Built the ledger in Go\n\n## Skills\n\nGo, Rust\n`;
const line = JSON.stringify(anna);

/** One file of each kind, small, so that many can be damaged. */
const whole: Readonly<Record<string, Uint8Array>> = {
	'anna.pdf': smallPdf(resume.split('\n').map((text, i) => [50, 700 - 14 * i, text] as const)),
	'anna.docx': smallDocx(
		resume
			.split('\n')
			.map((text) => p(text))
			.join('')
	),
	'anna.md': encode(resume),
	'anna.txt': encode(resume.replaceAll('#', '')),
	'anna.html': encode(
		`<!doctype html><body><h1>Demo Anna</h1><h2>Skills</h2><p>Go, <b>Rust</b></p>`
	),
	'anna.json': encode(line),
	'anna.ndjson': encode(`${line}\n${line}\n`),
	'anna.csv': encode('Name,Email,Skills\nDemo Anna,anna@example.org,"Go, Rust"\nDemo Bo,,\n'),
	'anna.zip': zipSync({ 'anna.txt': strToU8(resume) })
};

async function outcomeOf(name: string, bytes: Uint8Array): Promise<void> {
	isArchive(bytes);
	const reading = await readFile({ name, bytes });
	if (reading.kind === 'read') expect(reading.hash).toHaveLength(64);
	else
		expect(reading.reason.message).toMatch(/^(?:Line \d+ of |Entry \d+ of \d+ in )?anna\..+\.$/su);
}

/** Cut somewhere, with bits flipped and stretches said again. */
function damaged(bytes: Uint8Array) {
	const place = fc.nat(Math.max(0, bytes.length - 1));
	return fc
		.record({
			length: fc.oneof(fc.constant(bytes.length), place),
			flips: fc.array(fc.tuple(place, fc.integer({ min: 1, max: 255 })), { maxLength: 6 }),
			again: fc.option(fc.tuple(place, fc.integer({ min: 1, max: 40 })))
		})
		.map(({ length, flips, again }) => {
			const copy = bytes.slice(0, length);
			for (const [at, by] of flips) if (at < copy.length) copy[at] = (copy[at] ?? 0) ^ by;
			if (!again) return copy;
			const [from, times] = again;
			const stretch = copy.subarray(from, from + 30);
			return Uint8Array.from([
				...copy,
				...Array.from({ length: times }, () => [...stretch]).flat()
			]);
		});
}

describe('a file that is cut, flipped or said twice', () => {
	it.each(Object.entries(whole))(
		'has an outcome: %s',
		async (name, bytes) => {
			await fc.assert(
				fc.asyncProperty(damaged(bytes), (copy) => outcomeOf(name, copy)),
				{ numRuns: name === 'anna.pdf' ? 150 : 170 }
			);
		},
		60_000
	);
});

describe('a file of anything', () => {
	const pieces = fc.array(
		fc.oneof(
			fc.constantFrom(
				...['\n', '\t', '  ', '• ', '- ', '# ', '**', '](', '<b>', '</td>', '<!--', '{"', '","'],
				...[
					'2019 – ',
					'Jan 20',
					'Present',
					'a@b.',
					'+49 ',
					'Experience\n',
					'Skills: ',
					'|---|',
					'\u00ad'
				],
				...[
					'(((((',
					'[[[[[',
					'*****',
					'_____',
					'     ',
					'.....',
					',,,,,',
					'&amp;',
					'\u202e',
					'\ud800'
				]
			),
			fc.string({ unit: 'grapheme', maxLength: 12 })
		),
		{ maxLength: 120 }
	);

	it.each(['anna.md', 'anna.txt', 'anna.html', 'anna.csv'])(
		'has an outcome as %s',
		async (name) => {
			const start = name === 'anna.html' ? '<!doctype html>' : '';
			await fc.assert(
				fc.asyncProperty(pieces, (made) => outcomeOf(name, encode(start + made.join('')))),
				{ numRuns: 130 }
			);
		},
		60_000
	);

	it('has an outcome as bytes of each kind', async () => {
		const starts = fc.constantFrom('%PDF-1.7\n', 'PK\x03\x04', '{', '\xff\xfe', '');
		await fc.assert(
			fc.asyncProperty(starts, fc.uint8Array({ maxLength: 400 }), (start, bytes) =>
				outcomeOf('anna.bin', Uint8Array.from([...encode(start), ...bytes]))
			),
			{ numRuns: 250 }
		);
	}, 60_000);
});

describe('lines that are meant to hold a reader up', () => {
	it.each([
		['of letters', 'a'],
		['of blanks', ' '],
		['of brackets', '(['],
		['of dates', '2019 – 2020, '],
		['of digits', '1 234 '],
		['of marks', '*_`'],
		['of signs', '•- '],
		['of addresses', 'a@b.c.'],
		['of tags', '<b '],
		['of commas', 'A, B | ']
	])(
		'%s are read in time',
		async (_, piece) => {
			const long = piece.repeat(Math.ceil(200_000 / piece.length));
			for (const name of ['anna.md', 'anna.txt', 'anna.csv']) {
				await outcomeOf(name, encode(`Experience\n${long}\nSkills\n${long}`));
			}
		},
		30_000
	);
});
