import { describe, expect, it } from 'vitest';
import { fromHtml, fromText, positions } from '../testing-resumes';

const resume = (rows: readonly (readonly [string, string])[]) =>
	fromHtml(
		`<h1>Demo Ada Example</h1><p>ada@example.org</p><h2>Work experience</h2><table>${rows
			.map(([date, told]) => `<tr><td>${date}</td><td>${told}</td></tr>`)
			.join('')}</table>`
	);

describe('dates in the margin', () => {
	it('go on in the margin of the next line', () => {
		const profile = resume([
			['Apr 2016 –', 'Head Baker, Fictional Bread Ltd'],
			['Present', 'Responsible for the ovens of three shops.'],
			['Dec 2013 –', 'Miller, Made-up Mills Ltd'],
			['Mar 2016', 'Responsible for two mills and their wheels.']
		]);
		expect(positions(profile)).toEqual([
			'Head Baker @ Fictional Bread Ltd, 2016-04 …',
			'Miller @ Made-up Mills Ltd, 2013-12 … 2016-03'
		]);
		expect(JSON.stringify(profile.work)).toContain('Responsible for two mills and their wheels.');
	});

	it('stay their own where the next line begins with other words', () => {
		const profile = resume([
			['Since 2016 –', 'Head Baker, Fictional Bread Ltd'],
			['2013 – 2016', 'Miller, Made-up Mills Ltd']
		]);
		expect(profile.work).toHaveLength(2);
	});
	it('go on where a month stands before its year', () => {
		const profile = resume([
			['February 2017 – June', 'Baker – Fictional Bread'],
			['2017', 'Responsible for the ovens of three shops.'],
			['November 2012 –', 'Miller – Made-up Mills'],
			['September 2015', 'Responsible for two mills and their wheels.']
		]);
		expect(positions(profile)).toEqual([
			'Baker @ Fictional Bread, 2017-02 … 2017-06',
			'Miller @ Made-up Mills, 2012-11 … 2015-09'
		]);
	});
});

describe('dates at the end of a line', () => {
	it('go on alone in the next', () => {
		const profile = fromText(
			'Demo Ada Example\nada@example.org\n\nEXPERIENCE\n\nFictional Bread, LLC. | Head Baker | May\n2016 - June 2019\n- Baked the bread of the town.\n\nInvented Buns, Inc. | Baker | March 2011 – May\n2013\n- Kneaded the dough of the town.\n'
		);
		expect(positions(profile)).toEqual([
			'Head Baker @ Fictional Bread, LLC., 2016-05 … 2019-06',
			'Baker @ Invented Buns, Inc., 2011-03 … 2013-05'
		]);
	});

	it('are none where a number ends a sentence', () => {
		const profile = fromText(
			'Demo Ada Example\nada@example.org\n\nEXPERIENCE\n\nHead Baker, Fictional Bread\nLed a team of 4.\nJan 2019 – Mar 2021\n'
		);
		expect(JSON.stringify(profile)).toContain('Led a team of 4.');
		expect(JSON.stringify(profile)).not.toContain('Led a team of 4. Jan');
	});
});

describe('dates that stood side by side', () => {
	it('are one, though their ends and the dash came apart', () => {
		const entry = (title: string, start: string, end: string, house: string) =>
			`<div>${title}</div><div><div><div>${start}</div>&nbsp;—&nbsp;<div>${end}</div></div></div><div>${house}</div><ul><li>Baked the bread of the town.</li></ul>`;
		const profile = fromHtml(
			`<h1>Demo Ada Example</h1><p>ada@example.org</p><h2>Experience</h2>${entry('Head Baker', 'August 2021', 'Present', 'Fictional Bread')}${entry('Miller', 'January 2020', 'September 2021', 'Made-up Mills')}`
		);
		expect(positions(profile)).toEqual([
			'Head Baker @ Fictional Bread, 2021-08 …',
			'Miller @ Made-up Mills, 2020-01 … 2021-09'
		]);
	});
});
