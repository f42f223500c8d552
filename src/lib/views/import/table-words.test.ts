import { describe, expect, it } from 'vitest';
import { personPreview } from './person-preview';
import { doubled, tableCounts } from './table-words';

describe('what comes of a table', () => {
	it.each([
		[{ rows: 2, people: 2, nameless: [] }, '2 rows become 2 people.'],
		[
			{ rows: 1, people: 0, nameless: [2] },
			'1 row becomes 0 people. 1 row has neither a name nor an e-mail address and is left out: 2.'
		],
		[
			{ rows: 5, people: 2, nameless: [3, 4] },
			'5 rows become 2 people. 3 rows have neither a name nor an e-mail address and are left out: 3, 4, ….'
		]
	])('%j', (counts, words) => {
		expect(tableCounts(counts)).toBe(words);
	});

	it('says what holds where two columns hold the same', () => {
		expect(doubled(['name', 'phone', 'skills', 'skills', null, null])).toBeNull();
		expect(doubled(['name', 'phone', 'phone'])).toContain('(Phone)');
	});

	it('shows a person field by field, without what is not stated', () => {
		const profile = {
			basics: { name: 'Nova Fictional', phone: '555 0100' },
			work: [{ name: 'Invented Mill', position: 'Analyst', startDate: '2021' }],
			'x-notPlaced': ['Notice: 4 weeks']
		};
		expect(personPreview(profile)).toEqual([
			{ label: 'Name', text: 'Nova Fictional' },
			{ label: 'Phone', text: '555 0100' },
			{ label: 'Position', text: 'Analyst, Invented Mill, 2021 – not stated' },
			{ label: 'Not placed', text: 'Notice: 4 weeks' }
		]);
	});
});
