import { describe, expect, it } from 'vitest';
import { fromText, positions } from '../testing-resumes';

const person = 'Demo Ada Example\n\n+1 555 0100 | demo@example.org\n\n';

describe('posts under the name without a heading', () => {
	it('are positions, and the school after them is one', () => {
		const read = fromText(
			`${person}Baker at Fictional Bread, Apr 2016 – Present\nBern, Switzerland\n- Baked for the whole town.\n\nOven Engineer at Invented Mills, Jan 2014 – Mar 2016\nBern, Switzerland\n- Milled rye.\n\nUniversity of Nowhere, Sep 2009 – Dec 2013\nBSc Physics\n\nSkills\n\nExcel, Word\n`
		);
		expect(positions(read)).toEqual([
			'Baker @ Fictional Bread, Bern, Switzerland, 2016-04 …',
			'Oven Engineer @ Invented Mills, Bern, Switzerland, 2014-01 … 2016-03'
		]);
		expect(read.work?.map(({ highlights }) => highlights)).toEqual([
			['Baked for the whole town.'],
			['Milled rye.']
		]);
		expect(read.education).toMatchObject([{ institution: 'University of Nowhere' }]);
		expect(read.basics?.email).toBe('demo@example.org');
	});

	it('are none where one line alone names a post and a date', () => {
		const read = fromText(
			`${person}Baker since April 2016, now looking for an oven of my own.\n\nSkills\n\nExcel, Word\n`
		);
		expect(read.work ?? []).toEqual([]);
	});
});
