import { describe, expect, it } from 'vitest';
import { defaultVocabulary } from '$lib/vocabulary/vocabulary';
import type { Line } from './lines/line';
import { LineBuilder } from './lines/line-builder';
import { readResume } from './reading-resume';
import { fromHtml, fromMarkdown, fromText, positions } from './testing-resumes';

/** A line as a page sets it. */
function set(text: string, how: Partial<Line> = {}): Line {
	const line = new LineBuilder().add(text).end(1);
	if (!line) throw new Error('has no words');
	return { ...line, ...how };
}

const fromLines = (lines: readonly Line[]) =>
	readResume({ lines, pages: 1, title: null, issues: [] }, defaultVocabulary()).profile;

describe('a name', () => {
	it.each([
		['letters of a licence after it', 'Demo Ada Example, RN, BSN', 'Demo Ada Example'],
		['a nickname inside it', 'Demo (Ada) Example', 'Demo (Ada) Example']
	])('stands with %s', (_, line, name) => {
		expect(fromText(`${line}\nada@example.org\n\nSKILLS\nGo, SQL`).basics?.name).toBe(name);
	});

	it('stands with letters of two cases after it', () => {
		const { basics } = fromText('Demo Ada Example, PharmD, RPh\nada@example.org\n\nSKILLS\nGo');
		expect(basics?.name).toBe('Demo Ada Example');
	});

	it('is no network that stands first', () => {
		const profile = fromText('LinkedIn | GitHub\nDemo Ada Example\n\nSKILLS\nGo, SQL');
		expect(profile.basics?.name).toBe('Demo Ada Example');
	});

	it('stands below the lists that an export puts first', () => {
		const { basics, skills } = fromText(
			'Contact\ndemo.ada@example.com\n\nTop Skills\nBaking\nPatience\n\nDemo Ada\nBaker at Fictional Bread\n\nSummary\nBakes bread.'
		);
		expect(basics).toMatchObject({ name: 'Demo Ada', label: 'Baker at Fictional Bread' });
		expect(skills).toMatchObject([{ keywords: ['Baking', 'Patience'] }]);
	});

	it('stands after a side column, set larger than all else', () => {
		const { basics, interests } = fromLines([
			set('INTERESTS', { bold: true }),
			set('Letterpress'),
			set('Demo Ada', { size: 2.4, column: 1 }),
			set('Baker', { column: 1 }),
			set('EXPERIENCE', { bold: true, column: 1 }),
			set('Baker, Fictional Bread, 2019 – 2021', { column: 1 })
		]);
		expect(basics).toMatchObject({ name: 'Demo Ada', label: 'Baker' });
		expect(interests).toEqual([{ name: 'Letterpress' }]);
	});

	it('shares its line with an address', () => {
		const line = new LineBuilder().add('Demo Ada').setApart().add('ada@example.org').end(1) as Line;
		expect(fromLines([line, set('SKILLS', { bold: true }), set('Go, SQL')]).basics).toMatchObject({
			name: 'Demo Ada',
			email: 'ada@example.org'
		});
	});
});

describe('a telephone number', () => {
	it('is no stretch of years', () => {
		const { basics } = fromText('Demo Ada\n\nSKILLS\nGo\n\nOTHER\n2009 - 2013 (4 years)');
		expect(basics?.phone).toBeUndefined();
	});

	it('does not begin with the postal code before it', () => {
		const { basics } = fromText('Demo Ada\nCambridge, MA 02141 (617) 555-0150\n\nSKILLS\nGo');
		expect(basics?.phone).toBe('(617) 555-0150');
	});
});

describe('a place', () => {
	it.each([
		['Denver, CO 80203', { city: 'Denver', region: 'CO', postalCode: '80203' }],
		['Giza - Egypt', { city: 'Giza', countryCode: 'Egypt' }],
		['77 Fictional Road, Tampa, FL 33601', { city: 'Tampa', region: 'FL', postalCode: '33601' }],
		['b. 1985, lives and works in Glasgow, UK', { city: 'Glasgow', countryCode: 'UK' }],
		['Musterweg 4, 04109 Leipzig', { city: 'Leipzig', postalCode: '04109' }]
	])('of a person: %s', (written, location) => {
		const { basics } = fromText(`Demo Ada\n${written}\nada@example.org\n\nSKILLS\nGo`);
		expect(basics?.location).toMatchObject(location);
	});
});

describe('an entry', () => {
	it.each([
		[
			'whose place is a town that no list has',
			'U.S. Army, Fort Nowhere, Kansas 6/2007 to 8/2011\nLogistics Specialist',
			'Logistics Specialist @ U.S. Army, Fort Nowhere, Kansas, 2007-06 … 2011-08'
		],
		[
			'with two titles',
			'Fictional Bread Co., Bern, Switzerland, 2019 – 2021\nBaker / Shift Lead',
			'Baker / Shift Lead @ Fictional Bread Co., Bern, Switzerland, 2019 … 2021'
		],
		[
			'whose title begins with a dot',
			'.NET Developer at Fictional Software, 2019 – 2021',
			'.NET Developer @ Fictional Software, 2019 … 2021'
		],
		[
			'whose school is called like a deed',
			'Invented Institute of Bread Baking, Bern, 2019 – 2021\nBaker',
			'Baker @ Invented Institute of Bread Baking, Bern, 2019 … 2021'
		],
		[
			'whose employer follows a word for where',
			'Ingeniera de obra en Construcciones Ficticias, S.A. (Sevilla), 2019 – 2021',
			'Ingeniera de obra @ Construcciones Ficticias, S.A., Sevilla, 2019 … 2021'
		],
		['that is a pause', 'Elternzeit, 2019 – 2021', 'Elternzeit @ ?, 2019 … 2021'],
		[
			'of two summers',
			'**Camarera**, Bar Ficticio, veranos de 2011 y 2012',
			'Camarera @ Bar Ficticio, 2011 … 2012'
		]
	])('is read: %s', (_, text, position) => {
		expect(
			positions(fromMarkdown(`# Demo Ada\n\n## Experience\n\n${text}\n\n- Baked bread`))
		).toEqual([position]);
	});

	it.each([
		['one date that can be read in one way only', 'Baker at A, 02/06/2020 - 20/08/2020'],
		['the language', 'Padeiro na padaria de um amigo, 02/06/2020 - 08/06/2020']
	])('has its days before its months by %s', (_, line) => {
		const { work } = fromText(`DEMO ADA\n\nEXPERIENCE\n${line}`);
		expect(work?.[0]?.startDate).toBe('2020-06-02');
	});

	it('has its months first in English, where nothing else tells', () => {
		const { work } = fromText('DEMO ADA\n\nEXPERIENCE\nBaker at A, 02/06/2020 - 08/06/2020');
		expect(work?.[0]?.startDate).toBe('2020-02-06');
	});

	it('has fields in elements of a class each', () => {
		const profile = fromHtml(
			"<h1>Demo Ada</h1><h2>Experience</h2><div><span class='position'>Baker</span>\n <span class='name'>WeBake</span>\n <span class='date'>2019 - 2021</span></div>"
		);
		expect(positions(profile)).toEqual(['Baker @ WeBake, 2019 … 2021']);
	});

	it('has a client below it, whose work is part of it', () => {
		const profile = fromMarkdown(
			'# Demo Ada\n\n## Experience\n\n### Consultant, Fictional Advice Ltd\n*2017 – 2021*\n\n**Client: Invented Bank (2019 – 2021)**\n- Moved the ledger\n\n**Client: Imaginary Rail (2017 – 2019)**\n- Drew the plan'
		);
		expect(positions(profile)).toEqual(['Consultant @ Fictional Advice Ltd, 2017 … 2021']);
		expect(profile.work?.[0]?.highlights).toEqual(['Moved the ledger', 'Drew the plan']);
	});

	it('goes on below how long somebody was at an employer', () => {
		const profile = fromText(
			'Demo Ada\n\nExperience\n\nFictional Bread\n6 years 3 months\nHead Baker\nMarch 2021 - Present (4 years)\nBakes.\n\nBaker\nMarch 2019 - March 2021 (2 years 1 month)\nBaked.'
		);
		expect(positions(profile)).toEqual([
			'Head Baker @ Fictional Bread, 2021-03 …',
			'Baker @ Fictional Bread, 2019-03 … 2021-03'
		]);
	});

	it('holds together though its lines are spaced', () => {
		const profile = fromLines([
			set('Demo Ada', { size: 2 }),
			set('EXPERIENCE', { bold: true, size: 1.5, gap: 1 }),
			set('Head Baker', { bold: true, size: 1.2, gap: 1.3 }),
			set('WeBake', { size: 1.2, gap: 0.2 }),
			set('07/2022 - Present', { italic: true, gap: 0.3 }),
			set('Baked four kinds of bread.', { gap: 0.5, bullet: true })
		]);
		expect(positions(profile)).toEqual(['Head Baker @ WeBake, 2022-07 …']);
	});

	it('keeps a name whole that an editor broke into runs', () => {
		const line = new LineBuilder()
			.add('Invented ', { bold: true })
			.add('Bakery', { bold: true })
			.end(1) as Line;
		expect(line.styles).toEqual([{ at: [0, 15], bold: true, italic: false }]);
	});
});

describe('sections', () => {
	it('do not begin at the last words of a sentence', () => {
		const profile = fromText(
			'DEMO ADA\n\nEXPERIENCE\nBaker, Fictional Bread, 2019 - 2021\n- Baked bread and improved what shops call\n  communication.\n- Sold it'
		);
		expect(profile.publications).toBeUndefined();
		expect(profile.work?.[0]?.highlights).toHaveLength(2);
	});

	it('stand beside each other at a level below that of the rest', () => {
		const profile = fromHtml(
			'<aside><h3>Skills</h3><div>Go</div><h3>Languages</h3><div>English — native</div></aside><h1>Demo Ada</h1><h2>Experience</h2><p>Baker, Fictional Bread, 2019 – 2021</p><h2>Education</h2><p>BSc Baking, Fictional University, 2018</p>'
		);
		expect(profile.skills).toEqual([{ keywords: ['Go'] }]);
		expect(profile.languages).toEqual([{ language: 'English', fluency: 'native' }]);
	});

	it('go on below what announces the work of a position', () => {
		const profile = fromText(
			'DEMO ADA\n\nEXPERIENCE\nBaker, Fictional Bread, 2019 – 2021\nMain activities\n- Baked bread'
		);
		expect(profile.volunteer).toBeUndefined();
		expect(profile.work?.[0]?.highlights).toEqual(['Baked bread']);
	});

	it('have items whose sign an editor wrote as a letter', () => {
		const profile = fromHtml(
			'<h1>Demo Ada</h1><h2>Experience</h2><p><b>Baker</b>, Fictional Bread, 2019 – 2021</p><p><span>·<span>&nbsp;&nbsp;</span></span>Baked bread</p><p>– Sold it all</p>'
		);
		expect(profile.work?.[0]?.highlights).toEqual(['Baked bread', 'Sold it all']);
	});

	it('are headed by emoji that are named', () => {
		expect(fromMarkdown('# Demo Ada\n\n## :wrench: Skills\nGo, SQL').skills).toEqual([
			{ keywords: ['Go', 'SQL'] }
		]);
	});
});

describe('a résumé in a language written without spaces', () => {
	it('has headings, dates, titles, employers and degrees', () => {
		const { work, education } = fromText(`虚构人
demo@example.org

教育背景
2012.09 - 2016.06    虚构大学    计算机科学与技术 本科

工作经历
2018年3月 - 至今    虚构科技有限公司    高级软件工程师
- 负责订单系统的设计与开发

2016.07 - 2018.02    想象网络公司    软件工程师
- 开发后台服务
`);
		expect(work).toMatchObject([
			{ name: '虚构科技有限公司', position: '高级软件工程师', startDate: '2018-03' },
			{ name: '想象网络公司', position: '软件工程师', endDate: '2018-02' }
		]);
		expect(education).toMatchObject([
			{ institution: '虚构大学', studyType: '本科', area: '计算机科学与技术', endDate: '2016-06' }
		]);
	});
});

it('takes positions out of sentences that tell of them', () => {
	const { work } = fromText(`Demo Ada
demo@example.org

WORK EXPERIENCE:
- Working as Senior Test Engineer in Fictional Infotech Pvt. Ltd., Pune from June 2022 to till date.
- Worked as a Test Engineer in Nonexistent Software Solutions, Hyderabad from Jan 2020 to May 2022.
`);
	expect(work).toMatchObject([
		{
			position: 'Senior Test Engineer',
			name: 'Fictional Infotech Pvt. Ltd.',
			location: 'Pune',
			startDate: '2022-06'
		},
		{
			position: 'Test Engineer',
			name: 'Nonexistent Software Solutions',
			startDate: '2020-01',
			endDate: '2022-05'
		}
	]);
});

it.each([
	['Example, Ada Maria', 'Ada Maria Example'],
	['Ada Example, MEng CEng MIChemE', 'Ada Example'],
	['Ada Example Kernel Engineer', 'Ada Example']
])('reads the name in "%s"', (line, name) => {
	const text = `${line}\nexample@example.org\n\nEXPERIENCE\nBaker at Fictional Bread\n2019 - 2021\n`;
	expect(fromText(text).basics?.name).toBe(name);
});

describe('a degree', () => {
	it.each([
		['BSc (Hons) Chemistry', 'BSc (Hons)', 'Chemistry'],
		['PhD (Philosophy)', 'PhD', 'Philosophy'],
		['Licence de mathématiques', 'Licence', 'mathématiques'],
		["Diplôme d'ingénieur informatique", "Diplôme d'ingénieur informatique", undefined],
		['BSc in Computing, Minor in Music', 'BSc', 'Computing, Minor in Music'],
		['Máster en Caminos, Canales y Puertos', 'Máster', 'Caminos, Canales y Puertos'],
		['Doctor of Pharmacy', 'Doctor of Pharmacy', undefined],
		['B.B.A., Marketing', 'B.B.A.', 'Marketing']
	])('%s', (written, studyType, area) => {
		const { education } = fromMarkdown(
			`# Demo Ada\n\n## Education\n\n${written} - Fictional University, 2019`
		);
		expect(education).toMatchObject([{ institution: 'Fictional University', studyType }]);
		expect(education?.[0]?.area).toBe(area);
	});

	it('has no school of the one above, but where it is set below it', () => {
		const { education } = fromMarkdown(
			'# Demo Ada\n\n## Education\n\n- **BSc Baking**, Fictional University, 2019\n- **Curso de higiene**, 2020'
		);
		expect(education?.[1]?.institution).toBeUndefined();
	});
});

describe('a form', () => {
	it('has the name on two lines', () => {
		const { basics } = fromText(
			'LEBENSLAUF\n\nPERSÖNLICHE DATEN\nVorname: Demo Ada\nNachname: Beispiel\nE-Mail: ada@example.org\n\nKENNTNISSE\nGo, SQL'
		);
		expect(basics?.name).toBe('Demo Ada Beispiel');
	});

	it('has the person under a profile', () => {
		const { basics } = fromText(
			'LEBENSLAUF\n\nPROFIL\nName: Demo Ada\nTelefon: 030 23125 117\n\nKENNTNISSE\nGo, SQL'
		);
		expect(basics).toMatchObject({ name: 'Demo Ada', phone: '030 23125 117' });
	});

	it.each([
		['words', (text: string) => text],
		['paragraphs', (text: string) => `<p>${text}</p>`]
	])('has its schools in a table whose first row names its columns, in cells of %s', (_, wrap) => {
		const row = (...cells: string[]) =>
			`<tr>${cells.map((cell) => `<td>${wrap(cell)}</td>`).join('')}</tr>`;
		const { education } = fromHtml(
			`<h1>Demo Ada</h1><h2>Education</h2><table>${row('COURSE', 'COLLEGE/SCHOOL', 'UNIVERSITY/BOARD', 'YEAR OF PASSING', 'PERCENTAGE/CGPA')}${row('B.E. CSE', 'Invented Institute', 'Nowhere University', '2021', '7.8')}${row('HSC', 'Fictional Secondary', 'State Board', '2017', '91%')}</table>`
		);
		expect(education).toEqual([
			{ studyType: 'B.E. CSE', institution: 'Invented Institute', endDate: '2021', score: '7.8' },
			{ studyType: 'HSC', institution: 'Fictional Secondary', endDate: '2017', score: '91%' }
		]);
	});
});

describe('skills', () => {
	it('in columns are one a cell', () => {
		const profile = fromHtml(
			'<h1>Demo Ada</h1><h2>Skills</h2><table><tr><td>Baking</td><td>Patience</td></tr><tr><td>Proofing</td><td>Rye</td></tr></table>'
		);
		expect(profile.skills).toEqual([{ keywords: ['Baking', 'Patience', 'Proofing', 'Rye'] }]);
	});

	it.each(['R: Very good\nPython: Basic', 'R – ★★★★☆\nPython – ★★', 'R | 80%\nPython | 60%'])(
		'stand before how well they are known: %s',
		(lines) => {
			const { skills } = fromText(`DEMO ADA\n\nSKILLS\n${lines}`);
			expect(skills?.flatMap(({ keywords }) => keywords)).toEqual(['R', 'Python']);
		}
	);
});
