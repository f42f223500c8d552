import { describe, expect, it } from 'vitest';
import { fromHtml, fromMarkdown, fromText } from './testing-resumes';

const head = 'Demo Ada Example\nada@example.org\n\nEDUCATION\n\n';
const schools = (lines: string) =>
	(fromText(head + lines).education ?? []).map(
		({ studyType, area, institution, endDate }) =>
			`${studyType ?? '?'} / ${area ?? '?'} @ ${institution ?? '?'} ${endDate ?? ''}`
	);

describe('a school', () => {
	it('behind "from"', () => {
		expect(
			schools('Aug. 2013: Ph.D. Computer Science & Engineering from the University of Nowhere')
		).toEqual(['Ph.D. / Computer Science & Engineering @ University of Nowhere 2013-08']);
	});

	it('in an item that is longer than a head', () => {
		const profile = fromHtml(
			'<h1>Demo Ada Example</h1><h2>Education</h2><ul><li>B.Tech in Computer Science &amp; Engineering, Invented Dr. Sample National Rehabilitation University (DSNRU), Lucknow (September 2024 - July 2028)</li><li>Intermediate, Fictional Inter College, Nowhere (April 2022 - March 2023)</li></ul>'
		);
		expect(profile.education).toHaveLength(2);
		expect(profile.education?.[0]).toMatchObject({
			studyType: 'B.Tech',
			area: 'Computer Science & Engineering',
			startDate: '2024-09',
			endDate: '2028-07'
		});
	});

	it('under its degree, each pair an item of its own', () => {
		const { education } = fromMarkdown(
			'# Demo Ada Example\n\n## Education\n\n- **Doctor of Philosophy (Ph.D.) in Texts**\n\n[University of Nowhere](https://a.example) *(Bern)*\n\n- **Master of Arts in Education**\n\n[Invented University](https://b.example) *(Bern)*\n'
		);
		expect(education?.map(({ institution }) => institution)).toEqual([
			'University of Nowhere',
			'Invented University'
		]);
	});

	it('over its degrees is told with them', () => {
		expect(
			schools(
				'Invented University, New York, NY (2023 - 2028)\nPh.D. in Geophysics (2025 - 2028)\nM.A. in Geophysics (2023 - 2025)'
			)
		).toEqual([
			'Ph.D. / Geophysics @ Invented University 2028',
			'M.A. / Geophysics @ Invented University 2025'
		]);
	});

	it('whose faculty is named by the word of another section', () => {
		const { education } = fromHtml(
			"<h2>Demo Ada Example</h2><h4>Education</h4><h5><strong>Nowhere University</strong>, Faculty of Ovens and Information</h5><p><em>Bachelor's Degree in Food Chemistry</em><br><em>March 2011 - April 2014</em></p>"
		);
		expect(education).toMatchObject([
			{ institution: 'Nowhere University', area: 'Food Chemistry', endDate: '2014-04' }
		]);
	});

	it.each([
		'B.Sc. in Physics, Faculty of Science, University of Nowhere, 2013 - 2017',
		'Faculty of Science, University of Nowhere, 2013 - 2017\nB.Sc. in Physics',
		'University of Nowhere, Faculty of Science, 2013 - 2017\nB.Sc. in Physics'
	])('is told from its faculty: %s', (lines) => {
		expect(schools(lines)).toEqual(['B.Sc. / Physics @ University of Nowhere 2017']);
	});

	it('under the degree that a date stands over', () => {
		const { education } = fromHtml(
			'<h1>Demo Ada Example</h1><h2>Education</h2><div><h3>2009</h3><p>Abitur</p><p>Examined in: History, Chemistry, Drawing, Music, German and Sports of the Mountains</p><p>INVENTED ACADEMY</p></div><div><h3>2010 - 2013</h3><p>Bachelor of Science in Physics</p><p>NOWHERE UNIVERSITY</p></div>'
		);
		expect(education).toMatchObject([
			{ studyType: 'Abitur', institution: 'INVENTED ACADEMY', endDate: '2009' },
			{ area: 'Physics', institution: 'NOWHERE UNIVERSITY', startDate: '2010', endDate: '2013' }
		]);
	});

	it('over a labelled degree with its dates and place', () => {
		const { education } = fromMarkdown(
			'# Demo Ada Example\n\n## Education\n\n### Invented Academy\n**Degree:** *Master of Arts in Drawing* | **2003-2006** | **Bern**\n'
		);
		expect(education).toMatchObject([
			{ studyType: 'Master of Arts', area: 'Drawing', institution: 'Invented Academy' }
		]);
	});

	it('under a heading that is set as the skills above it', () => {
		const { education, skills } = fromHtml(
			'<h1>Demo Ada Example</h1><h2>Projects</h2><p>Breadboard</p><h2>Skills</h2><div>Go</div><div>Docker</div><div class="title">Education</div><div>Food Chemistry</div><div>2011 - 2014</div><div>Nowhere College of Bread</div>'
		);
		expect(education).toMatchObject([
			{ area: 'Food Chemistry', institution: 'Nowhere College of Bread' }
		]);
		expect(skills?.flatMap(({ keywords }) => keywords ?? [])).toEqual(['Go', 'Docker']);
	});

	it('in a table whose last column is where it was', () => {
		const { education, 'x-notPlaced': left } = fromMarkdown(
			'# Demo Ada Example\n\n## Ausbildung\n\n| Zeitraum | Ausbildung | Ort |\n|---|---|---|\n| 2006 – Juni 2009 | Fachinformatiker | Erfundene Akademie, Nürnberg |\n'
		);
		expect(education).toMatchObject([
			{ studyType: 'Fachinformatiker', institution: 'Erfundene Akademie', endDate: '2009-06' }
		]);
		expect(left).toBeUndefined();
	});
});

const told = (lines: string) => schools(lines).map((school) => school.replace(/ [\d-]*$/, ''));

describe('a degree told in a sentence', () => {
	it.each([
		[
			'Diploma in Mechanical Engineering from Fictional Institute of Technology, Bern with 67%',
			'Diploma / Mechanical Engineering @ Fictional Institute of Technology'
		],
		[
			'B-tech in Civil Engineering from University of Nowhere with first class.',
			'B-tech / Civil Engineering @ University of Nowhere'
		],
		[
			'Higher Secondary Education from Invented State Board with 79%',
			'Higher Secondary Education / ? @ Invented State Board'
		],
		[
			'2014: MA of Translation Studies from Nowhere University of Bern',
			'MA / Translation Studies @ Nowhere University of Bern'
		],
		[
			'MBA Hospital Management from Nowhere University 2008',
			'MBA / Hospital Management @ Nowhere University'
		],
		['Passed M.B.A from Nowhere University, Bern in 2011', 'M.B.A / ? @ Nowhere University'],
		[
			'Completed B.E. in Electrical Engineering with 59% in 2014 from Invented College of Engineering',
			'B.E. / Electrical Engineering @ Invented College of Engineering'
		],
		['Intermediate from U.P. Board, Nowhere with 56% in 2010', 'Intermediate / ? @ U.P. Board'],
		['HSC passed from Invented Board in 2006', 'HSC / ? @ Invented Board'],
		[
			'Matriculation (SSLC) under Invented State Board with 85%',
			'Matriculation (SSLC) / ? @ Invented State Board'
		]
	])('%s', (sentence, school) => {
		expect(told(`- ${sentence}`)).toEqual([school]);
		expect(told(sentence)).toEqual([school]);
	});

	it('is an entry for each of several', () => {
		expect(
			told(
				'- Diploma in Piping Design from Fictional Academy, Bern.\n- B.Tech in Mechanical Engineering from University of Nowhere with first class.\n- Higher Secondary Education under Invented State Board with 79%.'
			)
		).toHaveLength(3);
	});
});

describe('a degree and its subject', () => {
	it.each([
		[
			'Bachelor of Science 1st Class - Bread Science',
			'Bachelor of Science 1st Class',
			'Bread Science'
		],
		['Bachelor of Science - BS', 'Bachelor of Science - BS', '?'],
		['Advanced Master Management of Bread', 'Advanced Master', 'Management of Bread'],
		['BS Computer Science, Mathematics Minor', 'BS', 'Computer Science, Mathematics Minor'],
		['BS, Physics, and Chemistry', 'BS', 'Physics, and Chemistry'],
		['High School Diploma: Biology', 'High School Diploma', 'Biology']
	])('%s', (line, type, area) => {
		expect(schools(`Nowhere University\n${line}\n2015 - 2019`)).toEqual([
			`${type} / ${area} @ Nowhere University 2019`
		]);
	});

	it('may stand on the line behind a colon', () => {
		const { education } = fromHtml(
			'<h1>Demo Ada Example</h1><h2>Education</h2><div>2001-09-01 to 2005-05-01</div><div>Nowhere University</div><p>Bachelor of Science: Food Science &amp; Bread Psychology</p>'
		);
		expect(education).toMatchObject([
			{ studyType: 'Bachelor of Science', area: 'Food Science & Bread Psychology' }
		]);
	});

	it('may stand on lines of their own under each school', () => {
		const entry = (years: string, school: string, type: string, area: string) =>
			`<ul><li>${years}</li></ul><h3>${school}</h3><p>${type}</p><p>${area}</p><p>GPA: 98%</p>`;
		const { education } = fromHtml(
			`<h1>Demo Ada Example</h1><h2>Education</h2>${entry('2018 2019', 'Erfundene Backstube', 'Course', 'Loaves, rolls and crusts')}${entry('2016 2017', 'Erfundene Backstube', 'Course', 'Crumbs')}`
		);
		expect(education).toMatchObject([
			{ institution: 'Erfundene Backstube', studyType: 'Course', area: 'Loaves, rolls and crusts' },
			{ studyType: 'Course', area: 'Crumbs', startDate: '2016', endDate: '2017' }
		]);
	});
});

describe('the name of a school', () => {
	it.each([
		'Invented Institute of Bread - INBRE',
		'Invented Institute of Bread (INBRE)',
		'Nowherion - Invented Institute of Bread'
	])('%s', (school) => {
		expect(schools(`${school}\nBSc Food Science\n2015 - 2019`)).toEqual([
			`BSc / Food Science @ ${school} 2019`
		]);
	});

	it('is not how long it took, and no subject', () => {
		expect(schools('2002 - 2003 a year\nNowhere University\nBSc Food Science')).toEqual([
			'BSc / Food Science @ Nowhere University 2003'
		]);
		const { education } = fromHtml(
			'<h1>Demo Ada Example</h1><h2>Education</h2><h3>Nowherion</h3><div>2011 - 2014</div><div>B.Sc.</div><div>Computer Science</div><div>GPA: 4.0</div>'
		);
		expect(education).toMatchObject([{ institution: 'Nowherion', area: 'Computer Science' }]);
	});

	it('stands once, though a line below it says when it ends', () => {
		const { education } = fromHtml(
			'<h1>Demo Ada Example</h1><h2>Education</h2><h3>Nowhere University</h3><p>March 2014 - Present</p><p>BS, Food Science<br>GPA: 3.6<br><b>Expected May 2019</b></p>'
		);
		expect(education).toHaveLength(1);
	});
});
