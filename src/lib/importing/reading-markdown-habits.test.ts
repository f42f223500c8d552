import { describe, expect, it } from 'vitest';
import { markdownLines } from './lines/markdown';
import { readText, taken } from './testing';
import { fromMarkdown, fromText, positions } from './testing-resumes';

const md = (heading: string, body: string) =>
	fromMarkdown(`# Demo Ada Example\n\ndemo@example.org\n\n## ${heading}\n\n${body}\n`);
const worked = (body: string) => positions(md('Experience', body));
const partsOf = (text: string) =>
	markdownLines(text).lines.map(({ parts }) => parts.map((part) => part.text));

describe('lines of Markdown', () => {
	it('are read as such where the name of the file says so, be their headings those of a plain text', async () => {
		const text =
			'Education\n======\n* B.S. in Baking, Invented University, 2010-2014\n\nSkills\n======\n* <b> Programming: </b>Bash, SQL\n';
		const [one] = taken(await readText(text, 'cv.md')).profiles;
		expect(one?.profile.skills).toMatchObject([{ name: 'Programming', keywords: ['Bash', 'SQL'] }]);
	});

	it('have cells between tabs, words set as code, and columns under rules', () => {
		expect(partsOf('2004-2010\tInvented University')).toEqual([
			['2004-2010', 'Invented University']
		]);
		expect(partsOf('`3011 Bern, Example Street` `demo@example.org`')).toEqual([
			['3011 Bern, Example Street', 'demo@example.org']
		]);
		expect(
			partsOf('-----------     -------\n14 Example St   demo@example.org\n-----------     -------')
		).toEqual([['14 Example St', 'demo@example.org']]);
	});

	it('hold items of lists that are written as tags', () => {
		expect(
			markdownLines('<ul>\n  <li>Baked.</li>\n  <li>Milled.</li>\n</ul>').lines.map(
				({ bullet, text }) => [bullet, text]
			)
		).toEqual([
			[true, 'Baked.'],
			[true, 'Milled.']
		]);
	});

	it('say nothing in a table of contents that its headings do not', () => {
		const profile = fromMarkdown(
			'# Demo Ada Example\n\n- [Experience](#experience)\n  - [Baker - Fictional Bread](#baker)\n- [Skills](#skills)\n\n## Experience\n\n### Baker - Fictional Bread\n\n2019 – 2021\n\n## Skills\n\n- Bash\n'
		);
		expect(positions(profile)).toEqual(['Baker @ Fictional Bread, 2019 … 2021']);
		expect(profile.basics?.label).toBeUndefined();
	});
});

describe('a position', () => {
	it('was at a house without the small word before its name', () => {
		expect(
			worked('### Baker at the Invented Observatory\nBern, Switzerland │ 2019 – 2021')
		).toEqual(['Baker @ Invented Observatory, Bern, Switzerland, 2019 … 2021']);
	});

	it('keeps the short name that stands for a name with a hyphen', () => {
		expect(
			worked(
				'### **Baker - Inter-Nowhere Flour Bank (IFB)**\n\n2020 - Present\n\n- Baked.\n\n### **Miller - United Mills (UMC)**\n\n2018 - 2020\n\n- Milled.'
			)[0]
		).toBe('Baker @ Inter-Nowhere Flour Bank (IFB), 2020 …');
	});

	it('has its dates among the bold words of its line, however long that is', () => {
		expect(
			worked(
				'**Fictional station, 2nd May 2016 – 4th Aug 2016 (paid)**[*-their page*](https://a.example.com)\n\n**Duties:** Baked for the whole town.\n\n**Nowhere union scientific oven building team, 6th Oct 2016 -Present (paid)**[*-their page*](https://b.example.com)\n\n**Duties:** Built ovens for the whole town.'
			)
		).toEqual([
			'? @ Fictional station, 2016-05-02 … 2016-08-04',
			'? @ Nowhere union scientific oven building team, 2016-10-06 …'
		]);
	});

	it('stands under a heading of no list, too', () => {
		expect(
			positions(
				fromMarkdown(
					'# Demo Ada Example\n\n# Experience\n\n## Baker\n**Fictional Bread**\n2010 – 2012\n- Baked.\n\n# Research & Consultancy\n\n## PhD Researcher\n**Invented University**\n2021 – Present\n- Studied.\n\n## Oven Consultant\n**Nowhere Ltd**\n2017 – 2021\n- Advised.\n'
				)
			)
		).toHaveLength(3);
	});

	it('is told in full by a house behind another one’s name', () => {
		expect(
			positions(
				fromText(
					'Demo Ada Example\ndemo@example.org\n\nEXPERIENCE\n\nBreadly - Oven Computing Team\nSummer 2010\nSoftware Engineer\n- Baked.\n\nNowhere Lab\n2008 - 2009\nResearch Assistant\n- Milled.\n'
				)
			)[0]
		).toBe('Software Engineer @ Breadly - Oven Computing Team, 2010 … 2010');
	});
});

describe('sections', () => {
	it('are headed on the first line of what they hold, where a plain text heads them in capitals', () => {
		const { education } = fromText(
			'Demo Ada Example\ndemo@example.org\n\nEDUCATION Invented University\n B.S. in Baking, 2015\n\nPROJECTS\n\n- Built an oven.\n\nWORK EXPERIENCE\n\nBaker, Fictional Bread, 2019 - 2021\n'
		);
		expect(education).toMatchObject([{ institution: 'Invented University', area: 'Baking' }]);
	});

	it('of skills whose lines are dates are of projects', () => {
		const { projects, skills } = fromText(
			'Demo Ada Example\ndemo@example.org\n\nNOTABLE PROGRAMMING & DESIGN\n----------------------------\n\n+ Oven Generator\n  Oct 2012 – Jan 2013\n  Draws ovens.\n\n+ Mill Simulator\n  Aug 2013 – Dec 2013\n  Simulates mills.\n\nSKILLS\n------\n\n+ Bash\n'
		);
		expect(projects).toHaveLength(2);
		expect(skills?.flatMap(({ keywords }) => keywords)).toEqual(['Bash']);
	});

	it('are not headed by what somebody works with', () => {
		const { work } = fromText(
			'Demo Ada Example\ndemo@example.org\n\nObjectives\n\nWork with Bread\n\nBuild ovens and mills\n\nExperience\n\nBaker, Fictional Bread\n2019 – 2021\n'
		);
		expect(work).toHaveLength(1);
	});

	it('of certificates and the like may be set bold among headings', () => {
		const { work } = md(
			'Experience',
			'**Baker** - *Fictional Bread* (2008-2013)\n\nBaked.\n\n**Courses/Trainings**\n> Oven theory. Springfield 2010\n> Care of dough. University of Nowhere 2012'
		);
		expect(work).toHaveLength(1);
	});

	it('have degrees over the first heading among them', () => {
		const { education } = md(
			'Education & Certificates',
			'- M.A. in Baking – Invented University (2007)\n- B.A. in Dough – Nowhere University (1995)\n\n### Bootcamp of Ovens\n**Elsewhere School** – 2025'
		);
		expect(education).toMatchObject([
			{ institution: 'Invented University', area: 'Baking' },
			{ institution: 'Nowhere University', area: 'Dough' },
			{}
		]);
	});
});

describe('the person', () => {
	it('has no name where only an employer stands below the first headings', () => {
		expect(
			fromMarkdown(
				'## Personal Statement\nBakes for towns of all sizes, and for the people who live there.\n\n## Experience\n### Baker – Public Bread Commission *(Apr 2019 – Present)*\n- Baked.\n'
			).basics?.name
		).toBeUndefined();
	});

	it('has a site of the host that the mail has, too, and one below a country', () => {
		expect(
			fromMarkdown('# Demo Ada Example\n\n📧 demo@ada.com.ar  \n🌐 ada.com.ar\n\n## Experience\n')
				.basics
		).toMatchObject({ email: 'demo@ada.com.ar', url: 'ada.com.ar' });
	});

	it('lives in the town before its street', () => {
		expect(
			fromMarkdown(
				'# Demo Ada Example\n\n`10115 Berlin, Erfundene Strasse 14` `demo@example.org`\n\n## Berufserfahrung\n'
			).basics?.location
		).toMatchObject({ city: 'Berlin', postalCode: '10115' });
	});

	it('lives in the town behind a street and its code', () => {
		expect(
			fromMarkdown(
				'# Demo Ada Example\n\n📍 Adresse : 14 rue Inventée 75019 Nullepart | ✉️ Email : demo@example.org\n\n## Expérience\n'
			).basics?.location
		).toMatchObject({ city: 'Nullepart', postalCode: '75019' });
	});
});

describe('a section without a heading of its own kind', () => {
	it('of skills may be headed as plainly as the others of a plain text', () => {
		const { skills } = fromText(
			'Name: Demo Ada Example\nEmail: demo@example.org\n\nObjective\nTo bake bread.\n\nWork History\n\nBaker, Fictional Bread, 2019 - 2021\n\nEducation\n\nB.Sc. Baking\nInvented University\n2011 - 2015\n\nSkills\nBash\nSQL\n'
		);
		expect(skills?.flatMap(({ keywords }) => keywords)).toEqual(['Bash', 'SQL']);
	});

	it('of a career is headed by what the document is', () => {
		const { work, education } = fromMarkdown(
			'# Demo Ada Example\nBern · demo@example.org\n\n## Lebenslauf\n\n| | |\n|---|---|\n| seit 01/2019 | **Softwareentwickler**, Erfundenes Brot GmbH, Bern |\n| 2015 – 2018 | **Entwickler**, Mühlen Nirgends AG, Zürich |\n\n## Ausbildung\n\n| | |\n|---|---|\n| 2011 – 2015 | **Bachelor of Science in Informatik**, Erfundene Hochschule Bern |\n'
		);
		expect(work).toHaveLength(2);
		expect(education).toHaveLength(1);
	});

	it('of projects is of addresses where each of its lines is one', () => {
		const { basics } = fromText(
			'Demo Ada Example\ndemo@mail.example\n\nPORTFOLIO\n\n - Personal Website http://ada.example.org\n - Github https://github.com/demoada\n\nWORK EXPERIENCE\n\nBaker, Fictional Bread, 2019 - 2021\n'
		);
		expect(basics).toMatchObject({
			url: 'http://ada.example.org',
			profiles: [{ url: 'https://github.com/demoada' }]
		});
	});
});

describe('tables and lines of cells', () => {
	it('are no labels in a margin where sections have headings', () => {
		const { education, skills } = fromMarkdown(
			'# Demo Ada Example\n\n## Education\n\n| Degree | Institution | Year |\n|---|---|---|\n| B.Sc. | Invented University | 2011 – 2015 |\n\n## Skills\n\n| Category | Tools |\n|---|---|\n| Languages | Bash, SQL |\n| Cloud | Docker, Git |\n'
		);
		expect(education).toMatchObject([{ institution: 'Invented University', startDate: '2011' }]);
		expect(skills?.map(({ name }) => name)).toEqual(['Languages', 'Cloud']);
	});

	it('are parted by stars in a plain text', () => {
		expect(
			fromText(
				'DEMO ADA EXAMPLE\n14 Oven Road * Springfield, IL 62701 * (202) 555-0143\n\nEXPERIENCE\n\nBaker, Fictional Bread, 2019 - 2021\n'
			).basics?.location
		).toMatchObject({ city: 'Springfield', region: 'IL' });
	});
});

describe('a sentence about a position', () => {
	it('may begin with for how many years that was', () => {
		expect(
			positions(
				fromText(
					'Demo Ada Example\ndemo@example.org\n\nWORK EXPERIENCE\n\n* 3 years as Oven Captain at Breadly from 2016 to today\n\n* 7 years as Dough Developer at Nowhere Mills from 2009 to 2016\n'
				)
			)
		).toEqual(['Oven Captain @ Breadly, 2016 …', 'Dough Developer @ Nowhere Mills, 2009 … 2016']);
	});
});
