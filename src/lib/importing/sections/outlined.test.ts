import { describe, expect, it } from 'vitest';
import { fromHtml, fromText, positions } from '../testing-resumes';

const head = 'Demo Ada Example\nada@example.org\n\nEMPLOYMENT\n----------\n\n';

describe('entries that are items of a list', () => {
	it('with dates and title on the lines under the employer', () => {
		const profile = fromText(
			`${head}+ F-O-O\n  Aug 2014-Dec 2014\n  Shop Assistant\n\n+ Fictional Institute of Bread\n  Jan 2014-May 2014\n  Oven Developer\n  + Maintained a log of ovens\n`
		);
		expect(positions(profile)).toEqual([
			'Shop Assistant @ F-O-O, 2014-08 … 2014-12',
			'Oven Developer @ Fictional Institute of Bread, 2014-01 … 2014-05'
		]);
		expect(profile.work?.[1]?.highlights).toEqual(['Maintained a log of ovens']);
	});

	it('with the dates as the first item inside', () => {
		const profile = fromText(
			`${head}- Fictional Bread, L.L.C. (Bern / Oven Engineer)\n    - July 2010 - Present\n    - Review ovens.\n`
		);
		expect(positions(profile)).toEqual([
			'Oven Engineer @ Fictional Bread, L.L.C., Bern, 2010-07 …'
		]);
		expect(profile.work?.[0]?.highlights).toEqual(['Review ovens.']);
	});

	it('with dates alone over the first item inside', () => {
		const profile = fromHtml(
			'<h1>Demo Ada Example</h1><h2>Work</h2><ul><li>(Fall 2012 – present)<ul><li>Teaching Assistant at Fictional University (Bern)</li><li>Duties:<ul><li>Instructor, Calculus (Summer 2017)</li></ul></li></ul></li></ul>'
		);
		expect(positions(profile)).toEqual(['Teaching Assistant @ Fictional University, Bern, 2012 …']);
	});

	it('stay items where they are what was done', () => {
		const profile = fromText(
			`${head}Baker, Fictional Bread, 2012 – 2014\n- Rye\n- In 2013 wheat\n`
		);
		expect(profile.work?.[0]?.highlights).toEqual(['Rye', 'In 2013 wheat']);
	});
});
