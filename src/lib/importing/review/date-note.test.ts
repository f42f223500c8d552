import { expect, test } from 'vitest';
import type { JsonPointer } from '$lib/domain/pointer';
import { dateNote } from './date-note';

const note = (text: string, words: string, key = 'startDate') =>
	dateNote({
		at: `/work/0/${key}` as JsonPointer,
		label: '',
		text,
		confidence: 0.9,
		source: [{ page: 1, line: 1, text: words }]
	});

test.each([
	['2019', 'Summer 2019 – 2021', 'startDate', 'Summer 2019'],
	['2019', 'Analyst, Q1 2019 – Q3 2019', 'startDate', 'Q1 2019'],
	['2019', 'Analyst, Q1 2019 – Q3 2019', 'endDate', 'Q3 2019'],
	['2018', 'Wintersemester 2018', 'startDate', 'Wintersemester 2018']
])('%s of "%s" as %s', (text, words, key, said) => {
	expect(note(text, words, key)).toBe(`Kept as the year: “${said}” names no month.`);
});

test.each([
	['2019', '2019 – 2021'],
	['2019-06', 'June 2019'],
	['2020', 'Summer 2019 – 2020'],
	['Summer 2019', 'Summer 2019']
])('nothing is said of %s from "%s"', (text, words) => {
	expect(note(text, words)).toBeNull();
});
