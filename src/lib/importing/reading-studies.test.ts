import { describe, expect, it } from 'vitest';
import { line, readUnder } from './testing-lines';
import { fromHtml, fromText } from './testing-resumes';

const told = ({ education }: ReturnType<typeof fromText>) =>
	(education ?? []).map(
		({ studyType, area, institution }) =>
			`${studyType ?? '?'} / ${area ?? '?'} @ ${institution ?? '?'}`
	);
const schools = (lines: string) =>
	told(fromText(`Demo Ada Example\nada@example.org\n\nEDUCATION\n\n${lines}`));
const page = (...lines: Parameters<typeof line>[]) =>
	told(readUnder('EDUCATION', ...lines.map((one) => line(...one))));

describe('what is learnt is told whole', () => {
	it.each([
		[
			'Master, Engineering - Applied Mathematics & Ovens',
			'Master / Engineering - Applied Mathematics & Ovens'
		],
		['Bread Chemistry • Yeast Awareness, PhD', 'PhD / Bread Chemistry • Yeast Awareness'],
		['Bachelor in Computer Science (incomplete)', 'Bachelor / Computer Science (incomplete)'],
		[
			'MSc Computer Science – Ovens, Networks and Systems',
			'MSc / Computer Science – Ovens, Networks and Systems'
		],
		[
			'Computer Science, Invented Master of Research',
			'Invented Master of Research / Computer Science'
		],
		['PhD candidate Food Chemistry', 'PhD candidate / Food Chemistry'],
		[
			'High School Diploma (Scientific) Applied Sciences',
			'High School Diploma (Scientific) / Applied Sciences'
		],
		['Chemistry, Physics, Art, A Levels', 'A Levels / Chemistry, Physics, Art']
	])('%s', (line, wanted) => {
		expect(schools(`Nowhere University, 2010 – 2014\n${line}`)).toEqual([
			`${wanted} @ Nowhere University`
		]);
	});

	it('without a grade, a place, or half a bracket', () => {
		expect(
			schools('Nowhere University, 2010 – 2014\nBachelor of Science in Nursing (RN-to-BSN, online)')
		).toEqual(['Bachelor of Science / Nursing @ Nowhere University']);
		expect(schools('Nowhere University, 2010 – 2014\nMEng Chemical Engineering, First')).toEqual([
			'MEng / Chemical Engineering @ Nowhere University'
		]);
	});

	it('behind the school and a colon', () => {
		expect(
			schools(
				'2002 – 2007\nThe University of Nowhere: Physics and Food Science\nBachelor of Science with First class honours'
			)
		).toEqual([
			'Bachelor of Science with First class honours / Physics and Food Science @ The University of Nowhere'
		]);
	});
});

describe('a school', () => {
	it('has another name behind a dash', () => {
		expect(schools('Invented Bern Institute - Hochschule des Brotes\nPhD, 2002 – 2004')).toEqual([
			'PhD / ? @ Invented Bern Institute - Hochschule des Brotes'
		]);
		expect(schools('Nowherion - Invented Institute of Bread, 2002 – 2004\nPhD')).toEqual([
			'PhD / ? @ Nowherion - Invented Institute of Bread'
		]);
	});

	it('may stand behind a long list of what was learnt that begins as a verb does', () => {
		const { education } = fromHtml(
			"<h1>Demo Ada Example</h1><h2>Education</h2><p><b>Applied Mathematics, Bread Development, Master's degree, </b>Invented Polytechnic National University</p><p>Oct, 1991 - May, 1996</p><p>Prizes</p>"
		);
		expect(education?.map(({ institution }) => institution)).toEqual([
			'Invented Polytechnic National University'
		]);
	});

	it('goes on in the next line where its dates begin', () => {
		expect(
			page(
				['Master Bread Engineering at Invented School of | Feb 2008 - Mar 2012', { size: 1.14 }],
				['Nowhere', { size: 1.14 }]
			)
		).toEqual(['Master / Bread Engineering @ Invented School of Nowhere']);
		expect(
			page(
				['Invented Institute of Bread, Bachelor in Computer | Oct 2011 – May 2015'],
				['Science (incomplete)']
			)
		).toEqual(['Bachelor / Computer Science (incomplete) @ Invented Institute of Bread']);
	});

	it('goes on in the next line with a small word', () => {
		expect(
			page(
				['2002 – 2005', { bold: true }],
				['Nowhere University of Science', { bold: true, size: 1.2, gap: 1.1 }],
				['and Baking', { bold: true, size: 1.2 }],
				['M.Sc.', { gap: 0.3 }],
				['Food Chemistry', { gap: 0.8 }]
			)
		).toEqual(['M.Sc. / Food Chemistry @ Nowhere University of Science and Baking']);
	});

	it('may be told from others by the space between them alone', () => {
		expect(
			page(
				['Bread Leadership', { bold: true, gap: 1.2 }],
				['OvenHouse Hall', { gap: 0.3 }],
				['Physics, MSci', { bold: true, gap: 1.7 }],
				['University of Nowhere', { gap: 0.3 }],
				['Chemistry, Art, A Levels', { bold: true, gap: 1.7 }],
				['Invented Sixth Form College', { gap: 0.3 }]
			)
		).toEqual([
			'Bread Leadership / ? @ OvenHouse Hall',
			'MSci / Physics @ University of Nowhere',
			'A Levels / Chemistry, Art @ Invented Sixth Form College'
		]);
	});

	it('heads two lines of which only the words of one say that they are learnt, in either order', () => {
		expect(
			page(
				['2004 – 2008', { bold: true }],
				['Invented University', { bold: true, size: 1.2 }],
				['D.Sc.', {}],
				['Bread Engineering', { gap: 0.4 }],
				['2001 – 2003', { bold: true, gap: 1.7 }],
				['Fictional University', { bold: true, size: 1.2 }],
				['Ms.Sc.', {}],
				['Bread Engineering', { gap: 0.4 }]
			)
		).toEqual([
			'D.Sc. / Bread Engineering @ Invented University',
			'Ms.Sc. / Bread Engineering @ Fictional University'
		]);
	});

	it('stands beside its degree in each of several lines without dates', () => {
		expect(
			page(
				['MSc Data Science at University of Applied Sciences of Upper Nowhere and of Lower'],
				['BSc Food Chemistry at University of Applied Sciences of Upper Nowhere and of Lower']
			)
		).toHaveLength(2);
	});
});

describe('a section that is headed as schools are', () => {
	it('tells of something else where nothing in it is a school, and another is', () => {
		expect(
			told(
				fromText(
					'Demo Ada Example\nada@example.org\n\nEDUCATION\n\nBSc Physics, Nowhere University, 2010 – 2014\n\nLEARNING\n\nOvens without smoke\nSourdough at home\n'
				)
			)
		).toEqual(['BSc / Physics @ Nowhere University']);
	});
});

describe('schools side by side', () => {
	it('are told one after the other, each with what stands below it', () => {
		const profile = readUnder(
			'EDUCATION',
			line('Invented College | OvenHouse', { size: 1.3, bold: true, gap: 1.4 }),
			line('Oct 2003 - May 2006 | Feb 2007 - Mar 2008', { gap: 0.2 }),
			line('Bachelor - Bread Technology | Bachelor - Dough Networks'),
			line('Nowhere University', { size: 1.3, bold: true, gap: 1.9 }),
			line('Feb 1999 - Jun 2003', { gap: 0.2 }),
			line('Master - Physics')
		);
		expect(told(profile)).toEqual([
			'Bachelor / Bread Technology @ Invented College',
			'Bachelor / Dough Networks @ OvenHouse',
			'Master / Physics @ Nowhere University'
		]);
		expect(profile.education?.map(({ endDate }) => endDate)).toEqual([
			'2006-05',
			'2008-03',
			'2003-06'
		]);
		expect(profile['x-notPlaced'] ?? []).toEqual([]);
	});
});

describe('below a school', () => {
	it('the subject heads nothing, though its words do elsewhere, where headings are larger', () => {
		const profile = readUnder(
			'EDUCATION',
			line('2009 - 2011', { bold: true, gap: 1 }),
			line('Invented Engineering School', { bold: true, size: 1.2 }),
			line('Engineer Degree'),
			line('Information Technology', { bold: true }),
			line('Work Experience', { size: 1.5, gap: 1.5 }),
			line('Baker, Fictional Bread, 2015 – 2019'),
			line('Skills', { size: 1.5, gap: 1.5 }),
			line('Git, Docker'),
			line('Languages', { size: 1.5, gap: 1.5 }),
			line('English, German')
		);
		expect(told(profile)).toEqual([
			'Engineer Degree / Information Technology @ Invented Engineering School'
		]);
	});

	it('and behind "at" its own name before a dash is of it', () => {
		expect(
			schools('BSc. Chemical Eng. at Nowherion - Invented Institute of Bread\n2005 - 2006')
		).toEqual(['BSc. / Chemical Eng @ Nowherion - Invented Institute of Bread']);
	});
});

describe('a subject that is set otherwise than its degree', () => {
	it.each([
		['Bachelor of Science in <b>Bread Science</b>', 'Bachelor of Science', 'Bread Science'],
		['Licence STS en <i>Informatique</i>', 'Licence STS', 'Informatique']
	])('%s', (line, studyType, area) => {
		const { education } = fromHtml(
			`<h1>Demo Ada Example</h1><h2>Education</h2><p><b>Invented University</b></p><p>${line}</p><p>2016 – 2017</p>`
		);
		expect(education).toMatchObject([{ institution: 'Invented University', studyType, area }]);
	});
});
