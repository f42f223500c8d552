import { describe, expect, it } from 'vitest';
import { fromHtml, fromMarkdown, fromText, positions } from './testing-resumes';

const head = 'Demo Ada Example\nada@example.org\n\n';
const degrees = (text: string) =>
	(fromText(`${head}EDUCATION\n${text}`).education ?? []).map(
		({ institution, studyType, area }) =>
			`${studyType ?? ''} / ${area ?? ''} @ ${institution ?? ''}`
	);

describe('a position told in a sentence', () => {
	it.each([
		[
			'Working as Shift Baker in Fictional Bread Ltd, Bern from May 2019 to till date.',
			'Shift Baker @ Fictional Bread Ltd, Bern, 2019-05 …'
		],
		[
			'Worked with Made-up Mills as Miller from 2015 to 2017',
			'Miller @ Made-up Mills, 2015 … 2017'
		],
		[
			'Trabajé como panadera en Molinos Inventados, Madrid desde 2012 hasta 2014',
			'panadera @ Molinos Inventados, Madrid, 2012 … 2014'
		],
		[
			'Tätig als Bäcker bei Erfundene Mühle GmbH, Bern seit 2020',
			'Bäcker @ Erfundene Mühle GmbH, Bern, 2020 …'
		],
		[
			'Worked as a Test Baker, Made-up Mills from 2015 to 2017',
			'Test Baker @ Made-up Mills, 2015 … 2017'
		],
		[
			'Currently working as a Baker @ Fictional Bread since 2020',
			'Baker @ Fictional Bread, 2020 …'
		],
		[
			'I was working as a Shift Baker – Fictional Bread – 2017 to 2019',
			'Shift Baker @ Fictional Bread, 2017 … 2019'
		],
		['Working as a Test Baker from 2015 to 2017', 'Test Baker @ ?, 2015 … 2017']
	])('%s', (sentence, position) => {
		const profile = fromText(`${head}WORK EXPERIENCE\n- ${sentence}`);
		expect(positions(profile)).toEqual([position]);
	});

	it('is none where somebody worked with a tool', () => {
		const { work } = fromText(
			`${head}WORK\nBaker, Fictional Bread, 2019 – 2021\n- Worked with ovens of 1912 as fuel was dear`
		);
		expect(work).toHaveLength(1);
	});

	it('is none where it is one more duty', () => {
		const { work } = fromText(
			`${head}WORK\nBaker, Fictional Bread, 2012 – 2018\n- Bakes rye\n- Also worked as Deputy Manager from 2015`
		);
		expect(work).toHaveLength(1);
	});
});

describe('a form', () => {
	it('names what stands beside its labels', () => {
		const profile = fromText(
			`${head}WORK EXPERIENCE\nDates: De maio de 2018 até à data\nFunção ou cargo ocupado: Padeira\nNome e morada do empregador: Moinhos Inventados Lda, Porto\n\nDates: 2014 – 2018\nFunção ou cargo ocupado: Ajudante\nNome e morada do empregador: Padaria Fictícia, Braga`
		);
		expect(positions(profile)).toEqual([
			'Padeira @ Moinhos Inventados Lda, Porto, 2018-05 …',
			'Ajudante @ Padaria Fictícia, Braga, 2014 … 2018'
		]);
	});

	it('keeps what it asks besides out of statements', () => {
		const profile = fromText(
			`${head}WORK EXPERIENCE\nFictional Bureau of Bread\n12 Nowhere Street\nDenver, CO 80203 US\n\n03/2015 - Present\nHours per week: 40\nSalary: 50,000\nBaker\nDuties and Responsibilities:\n- Bakes at night`
		);
		expect(positions(profile)).toEqual([
			'Baker @ Fictional Bureau of Bread, Denver, CO, 2015-03 …'
		]);
		expect(profile.work?.[0]?.highlights).toEqual(['Bakes at night']);
		expect(profile['x-notPlaced']).toContain('Salary: 50,000');
	});
});

describe('posts under one employer', () => {
	it('are held by its dates, and name a unit where an employer would stand', () => {
		const profile = fromMarkdown(
			`# Demo Ada\n\n## Experience\n\n**IMAGINARY HARBOUR AUTHORITY** 2004 - 2020\n\n**Chief Cook (E-7)** 2012 - 2020\n*Fictional Cutter Squadron, Bergen*\n\n- Fed eighty\n\n**Cook (E-4 to E-6)** 2004 - 2012\n*Invented Harbour Station, Oslo*\n\n- Fed forty\n`
		);
		expect((profile.work ?? []).map(({ name, position }) => [name, position])).toEqual([
			['IMAGINARY HARBOUR AUTHORITY', 'Chief Cook (E-7)'],
			['IMAGINARY HARBOUR AUTHORITY', 'Cook (E-4 to E-6)']
		]);
		expect(profile.work?.[0]?.description).toBe('Fictional Cutter Squadron');
	});

	it('are no items that say from when something was done', () => {
		const { work } = fromText(
			`${head}WORK\nBaker, Fictional Bread, 2012 – 2018\n- Bakes rye\n- Deputy shift leader from 2015`
		);
		expect(work).toHaveLength(1);
	});
});

describe('a school', () => {
	it.each([
		[
			'A-levels: Physics (A*), Latin (B), Art (C), Invented Grammar School, 2010',
			'A-levels / Physics (A*), Latin (B), Art (C) @ Invented Grammar School'
		],
		[
			'BSc Physics, Imaginary University, Nowherebridge, 2012',
			'BSc / Physics @ Imaginary University'
		],
		[
			'M.S., Geology (Karst), Fictional University, 2003',
			'M.S. / Geology (Karst) @ Fictional University'
		],
		['Made-up High School, Lowell, MA, grad. 2019', ' /  @ Made-up High School'],
		[
			'BA Latin, University of Nulland at Nowhere, 2012',
			'BA / Latin @ University of Nulland at Nowhere'
		],
		[
			'BSc Physics, University of California, Santa Barbara, CA, 2012',
			'BSc / Physics @ University of California, Santa Barbara'
		],
		['Licence Chimie à l’EFP, 2012', 'Licence / Chimie @ EFP']
	])('%s', (line, degree) => {
		expect(degrees(line)).toEqual([degree]);
	});

	it('stands over its degrees, those with a date of their own too', () => {
		expect(
			degrees(
				'Invented School of Baking\nMBA, General\nMay 2020\n\nFictional University\nMS, Electrical Engineering\t May 2011\nBS, Electrical Engineering\nMay 2010\nBA, Music\t May 2009'
			)
		).toEqual([
			'MBA / General @ Invented School of Baking',
			'MS / Electrical Engineering @ Fictional University',
			'BS / Electrical Engineering @ Fictional University',
			'BA / Music @ Fictional University'
		]);
	});

	it('has its campus in its name, between it and its place', () => {
		const { education } = fromText(
			`${head}EDUCATION\nUniversity of Nowhere, College Park  Baltimore, MD\nMaster's Degree 05/2015\n\nFictional State College  Frostburg, MD\nBachelor's Degree 05/2011`
		);
		expect(education).toMatchObject([
			{ institution: 'University of Nowhere, College Park', 'x-location': 'Baltimore, MD' },
			{ institution: 'Fictional State College', 'x-location': 'Frostburg, MD' }
		]);
	});

	it('is one a line, though none has a date', () => {
		expect(
			degrees('MA History at Fictional University, Rome\nBA Latin at Invented University, Rome')
		).toEqual(['MA / History @ Fictional University', 'BA / Latin @ Invented University']);
	});

	it('is read from a grid that says who examined', () => {
		const profile = fromHtml(
			'<h1>Demo Ada</h1><h2>Academic Qualifications</h2><table><tr><td>Course</td><td>Institution</td><td>Board / University</td><td>Year</td></tr><tr><td>B.Com</td><td>Invented College, Pune</td><td>Fictional University</td><td>2013</td></tr></table>'
		);
		expect(profile.education).toMatchObject([
			{ institution: 'Invented College', studyType: 'B.Com', endDate: '2013' }
		]);
	});

	it('is one under Training where there is no other heading for it', () => {
		const { education, certificates } = fromMarkdown(
			'# Demo Ada\n\n## Training\n\nDiploma in Baking, Fictional College of Food, 2013\n'
		);
		expect(education).toMatchObject([{ institution: 'Fictional College of Food' }]);
		expect(certificates).toBeUndefined();
	});
});

describe('a section', () => {
	it('is headed from the margin', () => {
		const profile = fromText(
			`${head}Experience:     Baker, Fictional Bread, 2019 - 2021\n                - Baked\n\nEducation:      BSc Food Science, Invented University, 2018\n\nComputer\nSkills:         Excel, Word`
		);
		expect(positions(profile)).toEqual(['Baker @ Fictional Bread, 2019 … 2021']);
		expect(profile.education).toHaveLength(1);
		expect(profile.skills).toMatchObject([{ keywords: ['Excel', 'Word'] }]);
	});

	it('stands on one line of additional information', () => {
		const profile = fromText(
			`${head}ADDITIONAL INFORMATION\nTechnical skills: Excel, Tally\nInterests: chess, rowing`
		);
		expect(profile.skills).toMatchObject([{ keywords: ['Excel', 'Tally'] }]);
		expect(profile.interests).toEqual([{ name: 'chess' }, { name: 'rowing' }]);
	});

	it('ends before the place, the day and a signature', () => {
		const profile = fromText(
			`${head}SKILLS\nExcel, Word\n\nBern, den 3. Mai 2024\nDemo Ada Example`
		);
		expect(profile.skills).toMatchObject([{ keywords: ['Excel', 'Word'] }]);
		expect(profile['x-notPlaced']).toContain('Bern, den 3. Mai 2024');
	});
});

describe('a name', () => {
	it.each([
		['Demo Ada Example, MEng CEng MIChemE', 'Demo Ada Example'],
		['Demo Ada Example PMP®, MBA', 'Demo Ada Example'],
		['Demo Ian McExample', 'Demo Ian McExample']
	])('%s', (line, name) => {
		expect(fromText(`${line}\nada@example.org\n\nSKILLS\nGo`).basics?.name).toBe(name);
	});

	it('is turned round where the family stands first', () => {
		const { basics } = fromText('Name: Example, Demo Ada\nada@example.org\n\nSKILLS\nGo');
		expect(basics?.name).toBe('Demo Ada Example');
	});
});

describe('a heading of a post', () => {
	it('may have its employer behind "with"', () => {
		const profile = fromMarkdown(
			'# Demo Ada Example\n\n## Experience\n\n### Head Baker with Fictional Bread, Ltd\n2019 - 2021\n\n### Shift Manager with responsibility for ovens\n2017 - 2019\n'
		);
		expect(positions(profile)).toEqual([
			'Head Baker @ Fictional Bread, Ltd, 2019 … 2021',
			expect.stringContaining('Shift Manager with responsibility for ovens') as string
		]);
	});
});
