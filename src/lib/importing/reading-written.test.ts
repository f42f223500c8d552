import { describe, expect, it } from 'vitest';
import { markdownLines } from './lines/markdown';
import { fromMarkdown, fromText, positions } from './testing-resumes';

/** A résumé in Markdown with one section below the name. */
const md = (heading: string, body: string) =>
	fromMarkdown(`# Demo Ada Example\n\ndemo@example.org\n\n## ${heading}\n\n${body}\n`);
const worked = (body: string) => positions(md('Experience', body));
const studied = (body: string) =>
	(md('Education', body).education ?? []).map(({ institution, studyType, area }) =>
		[institution, studyType, area].join(' | ')
	);
const known = (body: string) =>
	(md('Skills', body).skills ?? []).flatMap(({ name, keywords }) => keywords ?? [name]);

describe('a heading', () => {
	it('is underlined by one dash, too', () => {
		const { lines } = markdownLines('**Where I baked**\n-\nFictional Bread\n');
		expect(lines.map(({ text, heading }) => [text, heading])).toEqual([
			['Where I baked', 2],
			['Fictional Bread', null]
		]);
	});

	it('may be ended by a full stop in a plain text', () => {
		const profile = fromText(
			'Demo Ada Example\ndemo@example.org\n\nSummary.\n\nBakes for towns.\n\nCareer.\n\nBaker, Fictional Bread, 2019 - 2021\n    * Baked.\n\nSenior Baker, Invented Mills, 2016 - 2019\n    * Milled.\n'
		);
		expect(profile.basics?.summary).toBe('Bakes for towns.');
		expect(positions(profile)).toEqual([
			'Baker @ Fictional Bread, 2019 … 2021',
			'Senior Baker @ Invented Mills, 2016 … 2019'
		]);
	});

	it('may be the only words in the first row of a table', () => {
		const { skills, basics } = fromMarkdown(
			'Bakes and mills for towns of all sizes, alone or with others.\n\n|Skills | | |\n|:---|:---|:---|\n|Docker|Oven Care|Project Management|\n|SQL|Dough|Baking|\n\n## Experience\n\n### Baker, Fictional Bread\n2019 – 2021\n'
		);
		expect(skills?.flatMap(({ keywords }) => keywords)).toContain('Docker');
		expect(basics?.name).toBeUndefined();
	});
});

describe('a name', () => {
	it('stands before what its heading says of the document', () => {
		expect(
			fromMarkdown('# Demo Ada Example CV: Longer Edition\n\n## Experience\n').basics?.name
		).toBe('Demo Ada Example');
	});

	it('follows "First name / Last name"', () => {
		expect(
			fromMarkdown(
				'**First name / Last name:** Demo Example\n**Gender:** Female\n\n## Experience\n'
			).basics?.name
		).toBe('Demo Example');
	});
});

describe('lines at the heads of positions', () => {
	it('stand under the heading that begins each, and not over the next one', () => {
		expect(
			worked(
				[
					'### 2019 - 2021: Senior Baker, Nowhere\n\nBaked for the whole town and its guests.\n\n*Rye, Spelt*',
					'### 2016 - 2019: Head Miller, Elsewhere\n\nMilled for the whole town and its guests.\n\n*Certified Example Consultant*',
					'### 2014 - 2016: Oven Engineer, Nowherion\n\nBuilt ovens for the whole town and its guests.\n\n*Clay*'
				].join('\n\n')
			)
		).toEqual([
			'Senior Baker @ Nowhere, 2019 … 2021',
			'Head Miller @ Elsewhere, 2016 … 2019',
			'Oven Engineer @ Nowherion, 2014 … 2016'
		]);
	});

	it('are none where they stand apart under heads that are whole, as most of them show', () => {
		const entry = (head: string, dates: string, about: string) =>
			`### ${head}\n\n*${dates}*\n\n${about}\n\n- Baked for the whole town and its guests.`;
		expect(
			worked(
				[
					entry('Senior Baker, Nowhere', '01/2019 – 02/2021', 'Bread for towns'),
					entry('Head Miller, Elsewhere', '01/2016 – 02/2019', 'Flour without stones'),
					entry('Oven Engineer, Nowherion', '01/2014 – 02/2016', 'Ovens without smoke'),
					entry('Consultant, Elsewhen', '01/2012 – 02/2014', 'Management Consulting'),
					entry('Baker, Elsewhen', '01/2010 – 02/2012', 'Management Consulting')
				].join('\n\n')
			).slice(3)
		).toEqual(['Consultant @ Elsewhen, 2012-01 … 2014-02', 'Baker @ Elsewhen, 2010-01 … 2012-02']);
	});

	it('name the employer by what leads to a page, be it followed by the code of a state', () => {
		expect(
			worked(
				[
					'#### `2016 - 2018` **Oven Specialist**, [Bread Works GmbH, CH/UK](https://a.example.com)\n- Baked.',
					'#### `2014 - 2016` **Oven Consultant**, [Breadco, BA](https://b.example.com)\n- Milled.',
					'#### `2012 - 2014` **Oven Engineer**, [Roven, BA](https://c.example.com)\n- Built.',
					'#### `2010 - 2012` **Tester**, [Oxener, BA](https://d.example.com)\n- Tasted.'
				].join('\n\n')
			).slice(1)
		).toEqual([
			'Oven Consultant @ Breadco, 2014 … 2016',
			'Oven Engineer @ Roven, 2012 … 2014',
			'Tester @ Oxener, 2010 … 2012'
		]);
	});

	it('hold a house with its short name, and brackets, as they are', () => {
		expect(
			worked(
				'### Oven Programmer\nMay 2012 - May 2013\nInvented Technical Institute for the Dough at INBR, Springfield, IL\n- Baked.\n\n### Baker\nMay 2010 - May 2012\nNowhere Ltd\n- Baked.'
			)[0]
		).toMatch(/^Oven Programmer @ Invented Technical Institute for the Dough at INBR/);
	});

	it('take the title that a label names below an employer and its dates', () => {
		const entry = (dates: string, house: string, title: string) =>
			`> ${dates}\n${house}\n\n**Department:** Ovens\n\n**Position:** ${title}\n\n**Responsibilities:**\n• Care of ovens.\n• Set-up of mills.`;
		expect(
			worked(
				[
					entry(
						'04.2019 - 11.2021',
						'Nowhere, Bern (nowhere.example.com, the finest oven at the market)',
						'Baker.'
					),
					entry('07.2013 - 02.2019', 'Elsewhere, Bern', 'Oven engineer')
				].join('\n\n')
			)
		).toEqual([
			'Baker @ Nowhere, Bern, 2019-04 … 2021-11',
			'Oven engineer @ Elsewhere, Bern, 2013-07 … 2019-02'
		]);
	});

	it('part a title from a house at a colon', () => {
		expect(
			worked(
				'- Assistant Baking Professor: Invented University (2019-Present)\n- Oven Assistant: University of Nowhere (2013-2019)'
			)
		).toEqual([
			'Assistant Baking Professor @ Invented University, 2019 …',
			'Oven Assistant @ University of Nowhere, 2013 … 2019'
		]);
	});

	it('keep "for" in a title that a mark ends', () => {
		expect(
			worked(
				'Jun 2008 - Jan 2011\n:   **Chief Engineer for Software Ovens; Nowhere (Bern)**\n\n    Led.'
			)
		).toEqual(['Chief Engineer for Software Ovens @ Nowhere, Bern, 2008-06 … 2011-01']);
	});

	it('have the employer where most have it, though another house stands where others have the place', () => {
		const entry = (head: string, dates: string, place: string) =>
			`### ${head}\n\n${dates} | ${place}\n\n- Baked for the whole town.`;
		expect(
			worked(
				[
					entry('Nowhere | Senior Baker', '2019 - 2021', 'Bern, Switzerland'),
					entry('Nowhere | Oven Ambassador', '2018 - 2019', 'University of Elsewhere (UE)'),
					entry('Nowhere | Oven Engineer', '2017 - 2018', 'Bern, Switzerland'),
					entry('Anywhere | Bread Associate', '2015 - 2017', 'Basel, Switzerland')
				].join('\n\n')
			)[1]
		).toMatch(/^Oven Ambassador @ Nowhere/);
	});
});

describe('studies', () => {
	it('are of the degree’s own subject, and not of its focus', () => {
		expect(
			studied(
				"### Invented University\n\nMaster's Degree - Bread Science\n\nMay 2014 - August 2016\n\nFocus: Rye, Spelt and Ovens\n\n### Invented University\n\nBachelor's Degree - Dough\n\nMay 2011 - May 2014\n\nFocus: Yeast"
			)
		).toEqual([
			"Invented University | Master's Degree | Bread Science",
			"Invented University | Bachelor's Degree | Dough"
		]);
	});

	it('end at a full stop, behind which the school stands', () => {
		expect(studied("- Bachelor's degree in Bread Science. INBR, 2009 - 2014")).toEqual([
			"INBR | Bachelor's degree | Bread Science"
		]);
	});

	it('were at a school in a town', () => {
		expect(
			studied('Invented University in Springfield, IL\nB.A., Computer Science — 2004–2008')
		).toEqual(['Invented University | B.A. | Computer Science']);
	});

	it('were where a link leads', () => {
		expect(studied('**Bread Engineer**-*[IU NBR](https://iu.example.com)* (1998-2004)')).toEqual([
			'IU NBR |  | Bread Engineer'
		]);
	});

	it('may be told on a line above all sections', () => {
		const { education } = fromText(
			"Demo Ada Example\ndemo@example.org\n\nSUMMARY\nEducation: Bachelor's degree in Bread Science, Invented University, 2009 - 2014\nBakes for towns.\n\nEXPERIENCE\nBaker, Fictional Bread, 2019 - 2021\n"
		);
		expect(education).toMatchObject([{ institution: 'Invented University', endDate: '2014' }]);
	});

	it('are no courses that somebody taught', () => {
		const { education } = fromMarkdown(
			'# Demo Ada Example\n\n## Education\n\n- M.A. in Bread, Invented University (2015)\n\n## Teaching\n\n### University of Nowhere\n\n- Bread 101: Introduction to College Baking (2 Sections)\n- Bread 102: Intermediate College Baking (1 Section)\n- Bread 306: Ovens (1 Section)\n'
		);
		expect(education).toHaveLength(1);
	});

	it('stand in the rows of a table of tags, whose cells hold several lines', () => {
		expect(
			studied(
				'<table>\n<tr><th>Nowhere School</th><td>2000-2004</td></tr>\n<tr><th>Elsewhere College<br/>Oven Business</th><td>2004-2007</td></tr>\n<tr><th>Invented Institute<br/>Bread Design<br/>Bachelor of Science</th><td>2008-2012</td></tr>\n</table>'
			)
		).toEqual([
			'Nowhere School |  | ',
			'Elsewhere College | Oven Business | ',
			'Invented Institute | Bachelor of Science | Bread Design'
		]);
	});
});

describe('skills', () => {
	it('are parted by slashes, where three or more are known', () => {
		expect(known('- HTML/CSS/Docker\n- Oven/Mill\n- Git')).toEqual([
			'HTML',
			'CSS',
			'Docker',
			'Oven/Mill',
			'Git'
		]);
	});

	it('lose what brackets say behind several of them', () => {
		expect(known('* Docker (every day)\n* Git, SQL (every day)\n* Kubernetes')).toEqual([
			'Docker',
			'Git',
			'SQL',
			'Kubernetes'
		]);
	});

	it('are not the words over labelled groups', () => {
		expect(
			known('### Tools of a Baker\n- **Ovens**: Docker, Git\n- **Mills**: SQL, Bash\n')
		).toEqual(['Docker', 'Git', 'SQL', 'Bash']);
	});

	it('are named by labels that a sentence explains', () => {
		expect(
			known(
				'- **Docker:** Main tool of all bakeries for many years of hard work at ovens of all sizes.\n- **Git:** Keeps the history of all recipes that were ever written in the house.'
			)
		).toEqual(['Docker', 'Git']);
	});

	it('are what "Technical experience" without dates lists', () => {
		const { skills, work } = fromMarkdown(
			'# Demo Ada Example\n\n## Experience\n\n### Baker, Fictional Bread\n2019 – 2021\n\n## Technical Experience\n\nOvens\n:   **Docker** Deployment of ovens to towns of all sizes and kinds.\n\n:   **Git** The history of all recipes of the house since its first year.\n'
		);
		expect(work).toHaveLength(1);
		expect(skills?.flatMap(({ keywords }) => keywords)).toEqual(
			expect.arrayContaining(['Docker', 'Git'])
		);
	});

	it('stand in the last of groups under one heading, whatever that is called', () => {
		const { skills } = fromMarkdown(
			'# Demo Ada Example\n\n## Experience\n- Baker, Fictional Bread (2019 – 2021)\n\n### Education\n- M.A. in Bread, Invented University (2015)\n\n## Memberships and Skills\n\n### Markup and Programming Languages\n- Bash\n- SQL\n\n### Oven Production and New Dough\n- Zwieback\n- Pumpernickel\n'
		);
		expect(skills?.flatMap(({ keywords }) => keywords)).toEqual(
			expect.arrayContaining(['Zwieback', 'Pumpernickel'])
		);
	});
});
