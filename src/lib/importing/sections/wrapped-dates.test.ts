import { describe, expect, it } from 'vitest';
import { fromHtml, positions } from '../testing-resumes';

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
});
