import { describe, expect, it } from 'vitest';
import { line, readUnder } from './testing-lines';
import { fromHtml } from './testing-resumes';

const schools = (html: string) =>
	(
		fromHtml(`<h1>Demo Ada Example</h1><p>ada@example.org</p><h2>Education</h2>${html}`)
			.education ?? []
	).map(({ institution, studyType, area, startDate, endDate }) =>
		[institution, studyType, area, startDate, endDate].map((value) => value ?? '?').join(' / ')
	);

describe('schools under headings of their own', () => {
	it('have a degree and a subject on a line each, though no word for a degree is in them', () => {
		expect(
			schools(
				'<ul><li>2018 2019<h3>Invented Baking House</h3><p>Oven Warden Certification</p><p>Bread and ovens of all sizes</p><p>GPA: 98%</p></li><li>2016 2017<h3>Fictional Dough College</h3><p>Course</p><p>Sour yeast for beginners</p></li><li>2012 2014<h3>Nowhere University</h3><p>Semester</p><p>Study in Bern, Switzerland</p></li></ul>'
			)
		).toEqual([
			'Invented Baking House / Oven Warden Certification / Bread and ovens of all sizes / 2018 / 2019',
			'Fictional Dough College / Course / Sour yeast for beginners / 2016 / 2017',
			'Nowhere University / Semester / Study in Bern, Switzerland / 2012 / 2014'
		]);
	});

	it('have the subject before the degree where the words say so', () => {
		expect(
			schools(
				'<h3>Nowhere University</h3><p>2010 - 2012</p><p>Programme for Drawing and Geology</p><p>Master</p><h3>Invented College</h3><p>2007 - 2010</p><p>Physics</p><p>Bachelor</p>'
			)
		).toEqual([
			'Nowhere University / Master / Programme for Drawing and Geology / 2010 / 2012',
			'Invented College / Bachelor / Physics / 2007 / 2010'
		]);
	});

	it('have what was learnt in one line over the dates', () => {
		expect(
			schools(
				'<h3>ABC/DEFGH</h3><p>Window dressing</p><p>2015-02-03 - 2015-11-12</p><ul><li>Basic bread</li></ul><h3>University of Nowhere</h3><p>Public baking</p><p>2011-03-04 - 2012-05-06</p><ul><li>Loaf management</li></ul>'
			)
		).toEqual([
			'ABC/DEFGH / ? / Window dressing / 2015-02-03 / 2015-11-12',
			'University of Nowhere / ? / Public baking / 2011-03-04 / 2012-05-06'
		]);
	});

	it('keep their notes where one line says degree and subject', () => {
		expect(
			schools(
				'<h3>Nowhere University</h3><p>2010 - 2012</p><p>Bachelor of Science in Physics</p><p>Thesis on the cooling of loaves</p>'
			)
		).toEqual(['Nowhere University / Bachelor of Science / Physics / 2010 / 2012']);
	});

	it('may be dated by two years of which the later stands first', () => {
		expect(
			schools(
				'<ul><li>2015 2012<h3>Nowhere University</h3><p>Master of Science - M.Sc.</p><p>Food Chemistry</p><p>Abschluss: 2,1</p></li></ul>'
			)
		).toEqual(['Nowhere University / Master of Science - M.Sc. / Food Chemistry / 2012 / 2015']);
	});
});

describe('the name of a school that was broken', () => {
	it('goes on below a word that ends no name, however much room there was', () => {
		const { education } = readUnder(
			'EDUCATION',
			line('Invented Institute of', { bold: true, gap: 0.5 }),
			line('Technology (IIT)', { bold: true }),
			line('MSc Bread Science'),
			line('Fictional School of Ovens and', { bold: true, gap: 0.5 }),
			line('Yeast', { bold: true }),
			line('BSc Dough Studies')
		);
		expect(education?.map(({ institution }) => institution)).toEqual([
			'Invented Institute of Technology (IIT)',
			'Fictional School of Ovens and Yeast'
		]);
	});
});

describe('a degree and its school in one line', () => {
	it('go on in the next where their line was full, over their dates', () => {
		const { education } = readUnder(
			'EDUCATION',
			line('Bread Science, Master of Science - M.Sc., Invented University of Applied', {
				full: true
			}),
			line('Doughs'),
			line('Aug, 2016 - Jun, 2019', { size: 0.83 }),
			line('Oven Studies, Bachelor of Arts, Nulland University', { gap: 1.8 }),
			line('Sep, 2012 - Aug, 2016', { size: 0.83 })
		);
		expect(education?.map(({ institution }) => institution)).toEqual([
			'Invented University of Applied Doughs',
			'Nulland University'
		]);
	});
});

describe('two degrees under one school', () => {
	it('are no degree and its subject', () => {
		expect(
			schools(
				'<h3>Pretend School of Ovens</h3><p><b>Diploma Bakery Management</b><br>2010</p><p><b>Certificate Professional Baking</b><br>2006</p>'
			)
		).toHaveLength(2);
	});
});

describe('schools set apart, each over its degree', () => {
	it('need no word for a school where others set alike have one', () => {
		const { education } = readUnder(
			'EDUCATION',
			line('Invented University', { bold: true, gap: 0.5 }),
			line('MSc Bread Science'),
			line('ABC Digital', { bold: true, gap: 0.5 }),
			line('Master Ovens & Entrepreneurship'),
			line('Nulland Institute of Technology (NL/t)', { bold: true, gap: 0.5 }),
			line('Bachelor of Engineering Dough')
		);
		expect(education?.map(({ institution }) => institution)).toEqual([
			'Invented University',
			'ABC Digital',
			'Nulland Institute of Technology (NL/t)'
		]);
		expect(education?.[1]).toMatchObject({ studyType: 'Master' });
	});

	it('have places below them that are no degrees', () => {
		const { education } = readUnder(
			'EDUCATION',
			line('INVENTED TECH', { bold: true, gap: 0.5 }),
			line('BS in Computer Science'),
			line('May 2026'),
			line('NOWHERE HIGH SCHOOL', { bold: true, gap: 0.5 }),
			line('Lowell, MA'),
			line('May 2022')
		);
		expect(education?.map(({ studyType }) => studyType)).toEqual(['BS', undefined]);
	});
});
