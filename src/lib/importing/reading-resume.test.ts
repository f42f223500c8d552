import { describe, expect, it } from 'vitest';
import { defaultVocabulary } from '$lib/vocabulary/vocabulary';
import { markdownLines } from './lines/markdown';
import { readResume } from './reading-resume';
import { fromHtml, fromMarkdown, fromText, positions } from './testing-resumes';

describe('the person', () => {
	it.each([
		['a heading', '# Demo Ada Example\n\n## Skills\nGo, SQL', 'Demo Ada Example'],
		[
			'front matter whose title says whose it is',
			"---\nlayout: page\ntitle: Demo Ada Example's CV\n---\n\n## Skills\nGo, SQL",
			'Demo Ada Example'
		],
		[
			'a link',
			'# [Demo Ada Example](https://ada.example.org)\n\n## Skills\nGo',
			'Demo Ada Example'
		],
		['a name with particles', '# Demo van der Berg\n\n## Skills\nGo', 'Demo van der Berg'],
		['initials', '# D. A. Example\n\n## Skills\nGo', 'D. A. Example'],
		['capitals', '# DEMO ADA EXAMPLE\n\n## SKILLS\nGo', 'DEMO ADA EXAMPLE'],
		['a name in another script', '# 示例 名字\n\n## Skills\nGo', '示例 名字'],
		['Cyrillic', '# Пример Иванова\n\n## Skills\nGo', 'Пример Иванова'],
		[
			'what the document is above it',
			'# Curriculum Vitae\n\n**Demo Ada Example**\n\n## Skills\nGo',
			'Demo Ada Example'
		],
		['a title beside it', '# Demo Ada Example – Senior Baker\n\n## Skills\nGo', 'Demo Ada Example'],
		['letters of a degree after it', '# Demo Ada Example, PhD\n\n## Skills\nGo', 'Demo Ada Example']
	])('has a name: %s', (_, text, name) => {
		expect(fromMarkdown(text).basics?.name).toBe(name);
	});

	it.each([
		[
			'an anchor',
			'[mail me](mailto:ada@example.org) | [profile](https://www.linkedin.com/in/demo-ada)'
		],
		[
			'a table',
			'| Email | ada@example.org |\n| --- | --- |\n| LinkedIn | linkedin.com/in/demo-ada |'
		],
		['a quote', '> ada@example.org\n> https://linkedin.com/in/demo-ada'],
		[
			'a list',
			'- **E-mail:** ada@example.org\n- **LinkedIn:** [demo-ada](https://linkedin.com/in/demo-ada)'
		],
		['written to miss machines', 'ada [at] example.org · linkedin.com/in/demo-ada'],
		['icons of a font', '\ue0be ada@example.org \uf08c linkedin.com/in/demo-ada']
	])('can be reached: %s', (_, lines) => {
		const { basics } = fromMarkdown(`# Demo Ada\n\n${lines}\n\n## Skills\nGo`);
		expect(basics?.email).toBe('ada@example.org');
		expect(basics?.profiles).toMatchObject([{ network: 'LinkedIn', username: 'demo-ada' }]);
	});

	it('can be reached at the bottom', () => {
		const { basics } = fromMarkdown(
			'# Demo Ada\n\n## Skills\nGo\n\n## Contact\n+1 202-555-0143\n\nada@example.org'
		);
		expect(basics).toMatchObject({ email: 'ada@example.org', phone: '+1 202-555-0143' });
	});

	it.each([['+44 20 7946 0958'], ['(202) 555-0143'], ['+49 30 23125 042'], ['07700 900 461']])(
		'has the phone number %s',
		(phone) => {
			expect(fromMarkdown(`# Demo Ada\n\nPhone: ${phone}\n\n## Skills\nGo`).basics?.phone).toBe(
				phone
			);
		}
	);

	it('lives somewhere, and is open to offers', () => {
		const { basics } = fromText(
			'Demo Ada\nBaker | Bern, Switzerland | Open to opportunities\n\nSKILLS\n\nBaking'
		);
		expect(basics).toMatchObject({
			label: 'Baker',
			location: { city: 'Bern', countryCode: 'Switzerland' },
			'x-availability': 'Open to opportunities'
		});
	});
});

describe('sections', () => {
	it.each([
		'Occupation',
		'Positions',
		'Work',
		'WORKEXPERIENCE',
		'W O R K  E X P E R I E N C E',
		'Berufserfahrung',
		'Expériences professionnelles',
		'Experiencia laboral',
		'Experiência profissional',
		'01 / Experience',
		'Relevant Work Experience',
		'Work Expereince',
		'💼 Experience'
	])('of work under "%s"', (heading) => {
		const text = `Demo Ada\n\n${heading}\n\nBaker, Fictional Bread\n2019 - 2021\n- Baked.\n`;
		expect(positions(fromText(text))).toEqual(['Baker @ Fictional Bread, 2019 … 2021']);
	});

	it.each([
		'Tool Box',
		'Proficiencies',
		'Areas of Expertise',
		'Compétences',
		'Kenntnisse',
		'Stack'
	])('of skills under "%s"', (heading) => {
		expect(fromMarkdown(`# Demo Ada\n\n## ${heading}\n\nGo, SQL\n`).skills).toEqual([
			{ keywords: ['Go', 'SQL'] }
		]);
	});

	it('reads setext headings beside others, and a rule as a rule', () => {
		const profile = fromMarkdown(
			'Demo Ada\n========\n\nExperience\n----------\n\n### Baker at Fictional Bread\n2019 – 2021\n\n- Baked.\n\n---\n\n## Skills\n\nGo, SQL'
		);
		expect(positions(profile)).toEqual(['Baker @ Fictional Bread, 2019 … 2021']);
		expect(profile.skills).toEqual([{ keywords: ['Go', 'SQL'] }]);
	});

	it('leaves out what comments hide, and says so', () => {
		const lines = markdownLines('# Demo Ada\n\n<!--\n## Experience\nBaker\n-->\n\n## Skills\nGo');
		const { profile, issues } = readResume(lines, defaultVocabulary());
		expect(profile.work).toBeUndefined();
		expect(issues.map(({ message }) => message)).toEqual([
			'2 words in hidden comments were left out.'
		]);
	});

	it('keeps dated projects, awards and talks out of the positions', () => {
		const profile = fromMarkdown(
			'# Demo Ada\n\n## Experience\n### Baker at Fictional Bread\n2019 – 2021\n- Baked.\n\n## Projects\n### Oven of mud (2018)\nBuilt by hand.\n\n## Awards\n- Best loaf, Invented Fair, 2017\n\n## Talks\n- Yeast for all, 2016'
		);
		expect(profile.work).toHaveLength(1);
		expect(profile.projects).toMatchObject([{ name: 'Oven of mud', startDate: '2018' }]);
		expect(profile.awards).toMatchObject([{ title: 'Best loaf', date: '2017' }]);
		expect(profile.publications).toMatchObject([
			{ name: expect.stringContaining('Yeast for all'), releaseDate: '2016' }
		]);
	});
});

describe('skills', () => {
	const skills = (lines: string) => fromMarkdown(`# Demo Ada\n\n## Skills\n\n${lines}\n`).skills;

	it.each([
		[
			'beside bold labels',
			'**Languages**: Go, SQL\n**Cloud**: AWS (ECS, S3)',
			[
				{ name: 'Languages', keywords: ['Go', 'SQL'] },
				{ name: 'Cloud', keywords: ['AWS (ECS, S3)'] }
			]
		],
		['between dots', 'Go · SQL · Kafka', [{ keywords: ['Go', 'SQL', 'Kafka'] }]],
		['with years', '- Go (4 years)\n- SQL (2+ years)', [{ keywords: ['Go', 'SQL'] }]],
		[
			'under words of proficiency',
			'### Expert\n- Go\n- SQL\n\n### Familiar\n- Kafka',
			[
				{ name: 'Expert', keywords: ['Go', 'SQL'] },
				{ name: 'Familiar', keywords: ['Kafka'] }
			]
		],
		[
			'between spaces alone',
			'Python SQL JavaScript API Gateway Docker',
			[{ keywords: ['Python', 'SQL', 'JavaScript', 'API Gateway', 'Docker'] }]
		]
	])('%s', (_, lines, wanted) => {
		expect(skills(lines)).toEqual(wanted);
	});

	it('tells what is spoken from what is programmed', () => {
		const profile = fromMarkdown(
			'# Demo Ada\n\n## Skills\n- **Languages:** German (native), English – fluent\n\n## Languages\nGo, Rust, SQL'
		);
		expect(profile.languages).toEqual([
			{ language: 'German', fluency: 'native' },
			{ language: 'English', fluency: 'fluent' }
		]);
		expect(profile.skills).toEqual([{ keywords: ['Go', 'Rust', 'SQL'] }]);
	});
});

describe('education', () => {
	const education = (lines: string) =>
		fromMarkdown(`# Demo Ada\n\n## Education\n\n${lines}\n`).education;

	it.each([
		['on lines', '### Fictional University\n*B.Sc. in Physics*\n2012 – 2015'],
		['on one line', '**B.Sc. in Physics**, Fictional University, 2012 – 2015'],
		['degree below', '### Fictional University, 2012 – 2015\n- B.Sc. in Physics'],
		['dates first', '2012 – 2015: B.Sc. in Physics, Fictional University']
	])('%s', (_, lines) => {
		expect(education(lines)).toMatchObject([
			{
				institution: 'Fictional University',
				studyType: 'B.Sc.',
				area: 'Physics',
				startDate: '2012',
				endDate: '2015'
			}
		]);
	});

	it('keeps a degree that is expected and a mark', () => {
		expect(
			education('### Fictional University\nMBA\n2016-2019 (expected)\n- GPA: 3.8/4.0')
		).toMatchObject([
			{ studyType: 'MBA', startDate: '2016', endDate: '2019', score: 'GPA: 3.8/4.0' }
		]);
	});
});

describe('pages', () => {
	it('reads a page without running it', () => {
		const profile = fromHtml(
			'<!doctype html><html><head><title>Demo Ada Example - CV</title><style>h1{color:red}</style><script>document.title = "hacked"</script></head><body><h1>Demo Ada Example</h1><p><a href="mailto:ada@example.org">ada@example.org</a></p><h2>Experience</h2><div><strong>Baker</strong><span>2019 – 2021</span></div><div>Fictional Bread</div><ul><li>Baked&nbsp;bread.</li></ul><h2>Skills</h2><p>Go, SQL</p></body></html>'
		);
		expect(profile.basics).toMatchObject({ name: 'Demo Ada Example', email: 'ada@example.org' });
		expect(positions(profile)).toEqual(['Baker @ Fictional Bread, 2019 … 2021']);
		expect(profile.work?.[0]?.highlights).toEqual(['Baked bread.']);
		expect(JSON.stringify(profile)).not.toMatch(/hacked|color/);
	});
});

describe('where it is from', () => {
	const read = readResume(
		markdownLines(
			'# Demo Ada Example\n\nada@example.org\n\n## Experience\n\n### Baker at Fictional Bread\nSept 2019 – Present\n- Baked.\n\nZzyzx\n'
		),
		defaultVocabulary()
	);

	it('gives each field a confidence and the words of its line', () => {
		const start = read.fields.find(({ pointer }) => pointer === '/work/0/startDate');
		expect(start?.source).toEqual([{ page: 1, line: 8, text: 'Sept 2019 – Present' }]);
		expect(start?.confidence).toBeGreaterThan(0.9);
		for (const { confidence } of read.fields) {
			expect(confidence).toBeGreaterThan(0);
			expect(confidence).toBeLessThanOrEqual(1);
		}
	});

	it('is less sure of a title that nothing but its place speaks for', () => {
		const of = (title: string) =>
			readResume(
				markdownLines(
					`# Demo Ada\n\n## Work\n\n### Baker at Fictional Bread GmbH\n2019 – 2021\n- Baked.\n\n### ${title} at Invented Mills GmbH\n2016 – 2018\n- Milled.`
				),
				defaultVocabulary()
			).fields.find(({ pointer }) => pointer === '/work/1/position')?.confidence;
		expect(of('Senior Miller')).toBeDefined();
		expect(of('Zzyzx') ?? 0).toBeLessThan(of('Chief Engineer') ?? 0);
	});
});
