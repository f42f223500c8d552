import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultVocabulary } from '$lib/vocabulary/vocabulary';
import { htmlLines } from './lines/html';
import type { Lines } from './lines/line';
import { markdownLines } from './lines/markdown';
import { plainTextLines } from './lines/plain-text';
import { readResume } from './reading-resume';

const wordsIn = (text: string) => text.match(/[\p{L}\p{M}]+|\p{N}+/gu) ?? [];

/** The words of lines that are neither in the source of a field nor among what was not placed, line by line. */
function lostIn(lines: Lines): string[] {
	const { fields, notPlaced } = readResume(lines, defaultVocabulary());
	const kept = new Map<string, Set<string>>();
	for (const { page, line, text } of [...fields.flatMap(({ source }) => source), ...notPlaced]) {
		const key = `${page}:${line}`;
		const words = kept.get(key) ?? new Set<string>();
		for (const word of wordsIn(text)) words.add(word);
		kept.set(key, words);
	}
	return lines.lines.flatMap(({ page, number, text }) =>
		wordsIn(text).filter((word) => !kept.get(`${page}:${number}`)?.has(word))
	);
}

/** What lines of résumés are made of, put together as it comes. */
const piece = fc.oneof(
	fc.constantFrom(
		'Baker',
		'Senior Engineer',
		'Fictional Bread GmbH',
		'Bern, Switzerland',
		'Austin, TX',
		'Jan 2019 – Mar 2021',
		'2018',
		'seit 2020',
		'present',
		'Experience',
		'WORK EXPERIENCE',
		'Skills',
		'Education',
		'Projects',
		'Languages:',
		'Technologies: Go, SQL',
		'B.Sc. in Physics',
		'Fictional University',
		'ada@example.org',
		'ada [at] example.org',
		'+1 202-555-0143',
		'https://example.org/ada',
		'Led a team of 4.',
		'40%',
		'FastAPIFlaskRedis',
		'Python SQL Docker',
		'German (native)',
		'GPA: 3.8',
		'PROJECT_01',
		'01',
		'at',
		'@',
		'Demo Ada Example',
		'Curriculum Vitae',
		'Open to work',
		'8+ years of experience'
	),
	fc.string({ unit: 'grapheme', maxLength: 12 })
);
const separator = fc.constantFrom(
	' ',
	', ',
	' | ',
	' – ',
	' at ',
	'\t',
	'   ',
	' (',
	') ',
	': ',
	' · '
);
const line = fc
	.tuple(
		fc.constantFrom('', '', '', '- ', '* ', '  - ', '# ', '## ', '### ', '> ', '• ', ': ', '| '),
		fc.array(fc.tuple(piece, separator), { minLength: 1, maxLength: 4 })
	)
	.map(([start, parts]) => start + parts.flat().slice(0, -1).join(''));
const document = fc
	.array(fc.oneof({ weight: 4, arbitrary: line }, { weight: 1, arbitrary: fc.constant('') }), {
		maxLength: 30
	})
	.map((lines) => lines.join('\n'));

describe('every word of a source is in a field or was not placed', () => {
	it.each([
		['Markdown', markdownLines],
		['plain text', plainTextLines],
		['HTML', (text: string) => htmlLines(`<div>${text.replaceAll('\n', '<br>')}</div>`)]
	] as const)(
		'in %s put together at random',
		(_, linesOf) => {
			fc.assert(
				fc.property(document, (text) => {
					expect(lostIn(linesOf(text))).toEqual([]);
				}),
				{ numRuns: 100 }
			);
		},
		30_000
	);

	it('in any text at all, and nothing crashes', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
				for (const linesOf of [markdownLines, plainTextLines, htmlLines]) {
					expect(lostIn(linesOf(text))).toEqual([]);
				}
			}),
			{ numRuns: 50 }
		);
	}, 30_000);
});

describe('a line of a megabyte is read', () => {
	const megabyte = 1_000_000;
	it.each(['[', '**a', '2019 - ', 'A, '])(
		'of "%s"',
		(unit) => {
			const text = `Demo Ada\n\n## Experience\n${unit.repeat(megabyte / unit.length)}\n`;
			for (const linesOf of [markdownLines, plainTextLines]) {
				expect(readResume(linesOf(text), defaultVocabulary()).profile.basics?.name).toBe(
					'Demo Ada'
				);
			}
		},
		30_000
	);
});
