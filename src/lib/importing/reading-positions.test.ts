import { describe, expect, it } from 'vitest';
import { fromHtml, fromMarkdown, fromText, positions } from './testing-resumes';

/** A résumé whose section of work is given. */
const md = (work: string) => `# Demo Ada Example\n\ndemo@example.org\n\n## Experience\n\n${work}\n`;
const said = (work: string) => positions(fromMarkdown(md(work)));

describe('title, employer, place and dates, however they are set', () => {
	it.each([
		['title at employer', '### Senior Baker at Fictional Bread\nJan 2019 – Mar 2021\n- Baked.'],
		['title, employer', '### Senior Baker, Fictional Bread\n\n*Jan 2019 – Mar 2021*\n\n- Baked.'],
		[
			'employer above title',
			'### Fictional Bread\n**Senior Baker** | Jan 2019 – Mar 2021\n- Baked.'
		],
		[
			'employer with a bold title under it',
			'Fictional Bread GmbH\n\n**Senior Baker**\n\nJan 2019 – Mar 2021\n\n- Baked.'
		],
		['dates above', '`Jan 2019 – Mar 2021`\n**Senior Baker**, Fictional Bread\n- Baked.'],
		['dates in the heading', '### Senior Baker, Fictional Bread (01/2019 – 03/2021)\n- Baked.'],
		['a definition list', '01/2019 - 03/2021\n: **Senior Baker**; Fictional Bread\n- Baked.'],
		[
			'a break inside the heading',
			'### Senior Baker<br>Fictional Bread <span>2019-01 – 2021-03</span>\n- Baked.'
		],
		[
			'a table',
			'| Jan 2019 – Mar 2021 | Senior Baker | Fictional Bread |\n|---|---|---|\n\n- Baked.'
		],
		[
			'items with items inside',
			'- **Senior Baker**, Fictional Bread (Jan 2019 – Mar 2021)\n  - Baked.\n  - Kneaded dough.'
		],
		[
			'labels',
			'**Company:** Fictional Bread\n**Role:** Senior Baker\n**Duration:** Jan 2019 – Mar 2021\n- Baked.'
		]
	])('%s', (_, work) => {
		const [first] = said(work);
		expect(first).toMatch(/^Senior Baker @ Fictional Bread(?: GmbH)?, 2019-01 … 2021-03$/);
	});

	it('finds the place beside either', () => {
		expect(said('### Baker | Fictional Bread, Bern, Switzerland\n2019 – 2021\n- Baked.')).toEqual([
			'Baker @ Fictional Bread, Bern, Switzerland, 2019 … 2021'
		]);
		expect(said('### Fictional Bread - Austin, TX\n**Baker**, 2019 – now\n- Baked.')).toEqual([
			'Baker @ Fictional Bread, Austin, TX, 2019 …'
		]);
	});

	it('takes no comma pair for a place', () => {
		expect(said('### Baker, Pastry\nFictional Bread\n2019 – 2021\n- Baked.')[0]).not.toMatch(
			/Pastry, 2019|@ Pastry/
		);
	});
});

describe('what all entries share decides about the unclear ones', () => {
	it('takes letters and the words that they stand for as one name', () => {
		for (const name of ['TFB - The Fictional Bread', 'The Fictional Bread – TFB']) {
			const [first] = said(`**${name}** | Leeds\n*Baker* | 2019 – 2021\n- Baked.`);
			expect(first).toBe(`Baker @ ${name}, Leeds, 2019 … 2021`);
		}
	});

	it('takes a line below that names nothing for the first that tells of it', () => {
		const told = 'Frontend development across the shops of Fictional Bread.';
		const work = `**FICTIONAL BREAD**<br>Engineer | May 2019 – Current<br>${told}<br>Stack: Rye, Oven`;
		expect(fromMarkdown(md(work)).work?.[0]).toMatchObject({ position: 'Engineer', summary: told });
	});

	it('takes words that say nothing for the title where titles stand', () => {
		const work = [
			'### Fictional Bread\n*Senior Baker*\n2019 – 2021',
			'### Invented Mills Ltd\n*Head Miller*\n2016 – 2019',
			'### Nowhere\n*Wrangler of yeast*\n2014 – 2016'
		];
		expect(said(work.map((one) => `${one}\n- Worked.`).join('\n\n'))).toEqual([
			'Senior Baker @ Fictional Bread, 2019 … 2021',
			'Head Miller @ Invented Mills Ltd, 2016 … 2019',
			'Wrangler of yeast @ Nowhere, 2014 … 2016'
		]);
	});

	it('and the other way round', () => {
		const work = [
			'### Senior Baker\n*Fictional Bread*\n2019 – 2021',
			'### Head Miller\n*Invented Mills Ltd*\n2016 – 2019',
			'### Yeast Whisperer\n*Nowhere*\n2014 – 2016'
		];
		expect(said(work.map((one) => `${one}\n- Worked.`).join('\n\n')).at(-1)).toBe(
			'Yeast Whisperer @ Nowhere, 2014 … 2016'
		);
	});
});

describe('several positions under one employer', () => {
	it('under a heading of its own', () => {
		expect(
			said(
				'### Fictional Bread\n\n#### Head Baker\n2021 – 2023\n- Led.\n\n#### Baker\n2019 – 2021\n- Baked.\n\n### Invented Mills\n\n#### Miller\n2016 – 2019\n- Milled.'
			)
		).toEqual([
			'Head Baker @ Fictional Bread, 2021 … 2023',
			'Baker @ Fictional Bread, 2019 … 2021',
			'Miller @ Invented Mills, 2016 … 2019'
		]);
	});

	it('the second without the name of the employer', () => {
		expect(
			said(
				'**Head Baker**, Fictional Bread GmbH\n2021 – 2023\n- Led.\n\n**Senior Baker**\n2019 – 2021\n- Baked.'
			)
		).toEqual([
			'Head Baker @ Fictional Bread GmbH, 2021 … 2023',
			'Senior Baker @ Fictional Bread GmbH, 2019 … 2021'
		]);
	});

	it('but not where the one above names no post, or the lower is no bare post', () => {
		expect(
			said(
				'**Invented Mills**\n- Served.\n\n**Customer Service**\n- Smiled.\n\n**Baker**, Fictional Bread GmbH\n2021 – 2023\n- Baked.\n\n**Assistant funded by the house of grain**\n2019 – 2021\n- Weighed.'
			).map((one) => one.split(',')[0])
		).toEqual([
			'? @ Invented Mills',
			'Customer Service @ ?',
			'Baker @ Fictional Bread GmbH',
			'Assistant funded by the house of grain @ ?'
		]);
	});

	it('without anything told of each', () => {
		expect(
			said(
				'### Head Baker\nFictional Bread, 2021 – 2023\n### Baker\nInvented Buns, 2019 – 2021\n### Trainee\nNo Such Oven, 2017 – 2019'
			)
		).toEqual([
			'Head Baker @ Fictional Bread, 2021 … 2023',
			'Baker @ Invented Buns, 2019 … 2021',
			'Trainee @ No Such Oven, 2017 … 2019'
		]);
	});
});

describe('what stands under a position', () => {
	it('keeps bodies of work apart, uneven levels of headings and all', () => {
		const { work } = fromMarkdown(
			'## WORK EXPERIENCE\n\n**Fictional Bread** 2019 – 2021\n*Head Baker*\n\n### Sourdough\n\n- Fed it.\n- Baked it.\n\n## Rye\n\n- Ground it.\n\n## Invented Mills\n*Miller*\n2016 – 2019\n- Milled.\n\n## EDUCATION\n\nFictional University, 2015'
		);
		expect(work?.map(({ name }) => name)).toEqual(['Fictional Bread', 'Invented Mills']);
		expect(work?.[0]?.['x-workstreams']).toEqual([
			{ name: 'Sourdough', highlights: [0, 1] },
			{ name: 'Rye', highlights: [2] }
		]);
	});

	it('puts hard-wrapped statements together, with and without an indent', () => {
		const { work } = fromText(
			'Demo Ada\n\nEXPERIENCE\n\nBaker, Fictional Bread\n2019 - 2021\n- Baked four hundred loaves a day in an oven that had been\n  built for two hundred, without a fire\n- Wrote the recipe book that all of the other branches of the\nhouse have used ever since'
		);
		expect(work?.[0]?.highlights).toEqual([
			'Baked four hundred loaves a day in an oven that had been built for two hundred, without a fire',
			'Wrote the recipe book that all of the other branches of the house have used ever since'
		]);
	});

	it('keeps statements without a sign', () => {
		const { work } = fromText(
			'Demo Ada\n\nEXPERIENCE\n\nBaker, Fictional Bread\n2019 - 2021\nBaked bread for the whole town.\nTrained 3 apprentices.'
		);
		expect(work?.[0]?.highlights).toEqual([
			'Baked bread for the whole town.',
			'Trained 3 apprentices.'
		]);
	});

	it('takes tags under the statements, with a label or run together', () => {
		const { work } = fromMarkdown(
			md(
				'### Developer at Fictional Web\n2019 – 2021\n- Built.\n\nTechnologies: Go, Redis (cluster), Kafka\n\n### Developer at Invented Web\n2017 – 2019\n- Built.\n\nFastAPIFlaskPostgreSQL Redis'
			)
		);
		expect(work?.map((one) => one['x-skills'])).toEqual([
			['Go', 'Redis (cluster)', 'Kafka'],
			['FastAPI', 'Flask', 'PostgreSQL', 'Redis']
		]);
	});

	it('reads dates beneath what they date, as pages set to a grid give them', () => {
		const html =
			'<h2>Work experience</h2><div><b>Fictional Bread</b></div><div>Head Baker</div><ul><li>Led.</li></ul><div>2021 – 2023</div><div><b>Invented Mills</b></div><div>Miller</div><ul><li>Milled.</li></ul><div>2016 – 2019</div>';
		expect(positions(fromHtml(html))).toEqual([
			'Head Baker @ Fictional Bread, 2021 … 2023',
			'Miller @ Invented Mills, 2016 … 2019'
		]);
	});
});

describe('what résumés lack', () => {
	it('has no title, no employer or no dates where none are stated', () => {
		expect(said('### Baker\n2019 – 2021\n- Baked.')).toEqual(['Baker @ ?, 2019 … 2021']);
		expect(said('### Fictional Bread GmbH\n2019 – 2021\n- Baked.')).toEqual([
			'? @ Fictional Bread GmbH, 2019 … 2021'
		]);
		expect(said('### Baker at Fictional Bread GmbH\n- Baked.')).toEqual([
			'Baker @ Fictional Bread GmbH'
		]);
	});

	it('keeps an end before the start as it is written', () => {
		expect(said('### Baker at Fictional Bread\n2021 – 2018\n- Baked.')).toEqual([
			'Baker @ Fictional Bread, 2021 … 2018'
		]);
	});
});

describe('lines that are no head of a position', () => {
	it('where the writer speaks of what was done', () => {
		const { work } = fromText(
			`Demo Ada Example\nada@example.org\n\nWORK\n----\nFictional Bread            Bern\n2003-2008\n\n  I was an oven engineer at Fictional Bread. I created and\n  kept their ovens.\n`
		);
		expect(work).toHaveLength(1);
		expect(work?.[0]).toMatchObject({ name: 'Fictional Bread', location: 'Bern' });
		expect(work?.[0]?.position).toBeUndefined();
	});

	it('names the employer behind "for" and "@"', () => {
		expect(said('2011\nContractor for Invented Vision Consulting')).toEqual([
			'Contractor @ Invented Vision Consulting, 2011 … 2011'
		]);
		expect(said('**Baker**\n@Fictional Bread\n01/2023 – present')).toEqual([
			'Baker @ Fictional Bread, 2023-01 …'
		]);
	});

	it('keeps entries of pages whose headings are all of one level', () => {
		const profile = fromHtml(
			'<h1>Demo Ada Example</h1><h3>Software Developer</h3><h2>My Path</h2><h3>Education</h3><p>2003 - 2005</p><h3>Level 2 Catering - Invented College</h3><h3>Experience</h3><p>2008 - 2019</p><h3>Retail Assistant - Fictional Frozen Foods</h3><p>Sold peas.</p>'
		);
		expect(positions(profile)).toEqual(['Retail Assistant @ Fictional Frozen Foods, 2008 … 2019']);
		expect(profile.basics?.label).toBe('Software Developer');
	});

	it('keeps a house and what of it in one', () => {
		expect(
			said(
				'Fictional Bread - Oven Cloud Team\nSummer 2010\nSoftware Engineer\n- Baked\n\nOven Initiative at Invented University\nSummer 2008\nResearch Assistant\n- Aided'
			)
		).toEqual([
			'Software Engineer @ Fictional Bread - Oven Cloud Team, 2010 … 2010',
			'Research Assistant @ Oven Initiative at Invented University, 2008 … 2008'
		]);
	});

	it('names the employer over dated lines as the others do', () => {
		const { work } = fromText(
			'Demo Ada Example\nada@example.org\n\nProfessional Experience\n\nFictional – Seattle, WA\n\nOven Manager, April 2020 - April 2021\n\n-   Grew the team.\n\nF5 Ovens – Seattle, WA\n\nOven Engineer, January 2015 - October 2016\n\n-   Baked.\n'
		);
		expect(work?.map(({ name }) => name)).toEqual(['Fictional', 'F5 Ovens']);
	});

	it('takes an address of a site for an employer, and a heading before a colon for none', () => {
		expect(said('**Junior Baker**\nBakeYourBreads.com\nJune 2005 -- May 2006\n- Baked')).toEqual([
			'Junior Baker @ BakeYourBreads.com, 2005-06 … 2006-05'
		]);
		expect(
			said(
				'### Baker - Oven Wing\n**Fictional Bread** - Sept. 2019 - Present | Bern, Switzerland\n#### Ovens & gadgets:\n- Rye'
			)
		).toEqual(['Baker - Oven Wing @ Fictional Bread, Bern, Switzerland, 2019-09 …']);
	});

	it('takes no title for a place, and the head of a table for no position', () => {
		expect(
			said('- 2023 – 2024 : **Research Intern – Software Engineer** @ Fictional Bread\n  - Baked')
		).toEqual(['Research Intern – Software Engineer @ Fictional Bread, 2023 … 2024']);
		expect(
			said(
				'| Dates | Position | Company |\n|---|---|---|\n| 2023 - 2024 | Head Baker | Fictional Bread |\n| 2019 - 2023 | Baker | Invented Buns |'
			)
		).toEqual(['Head Baker @ Fictional Bread, 2023 … 2024', 'Baker @ Invented Buns, 2019 … 2023']);
	});

	it('reads what was led and what was worked at under one heading', () => {
		const profile = fromText(
			'Demo Ada Example\nada@example.org\n\nLEADERSHIP AND EXPERIENCE\n\nBaker, Fictional Bread, 2019 – 2021\n'
		);
		expect(positions(profile)).toEqual(['Baker @ Fictional Bread, 2019 … 2021']);
	});

	it('begins and ends by labels, and where no state is an employer', () => {
		expect(
			positions(
				fromText(
					'Demo Ada Example\nada@example.org\n\nWORK\n---\nCompany: Fictional Bread\nJob Title: Senior Baker\nFrom: 07/2024\n---\nCompany: Invented Buns\nJob Title: Baker\nFrom: 10/2023\nTo: 01/2024\n'
				)
			)
		).toEqual([
			'Senior Baker @ Fictional Bread, 2024-07 …',
			'Baker @ Invented Buns, 2023-10 … 2024-01'
		]);
		const { work } = fromText(
			'Demo Ada Example\nada@example.org\n\nWORK\n\nSenior Baker, breado — Austin, TX — July 2015-July 2016\nLead the ovens.\n'
		);
		expect(work?.[0]).toMatchObject({ location: 'Austin, TX' });
	});
});

describe('positions of pages and READMEs', () => {
	it('whose items begin with dates and a colon', () => {
		expect(
			said(
				'- 2019 - 2021: Software Engineer, Invented Works, Bern\n- 2017 - 2019: Data Analyst at Sample Ltd\n- 2015 - 2016: Fictional GmbH (Baker)'
			)
		).toEqual([
			'Software Engineer @ Invented Works, Bern, 2019 … 2021',
			'Data Analyst @ Sample Ltd, 2017 … 2019',
			'Baker @ Fictional GmbH, 2015 … 2016'
		]);
	});

	it('whose post stands under a label, over a summary of duties', () => {
		const read = said(
			'March, 2003 - April, 2005: **Invented Ovens** - Bern, Switzerland  \nPosition: *Baker*  \nSummary of Responsibilities:\n\n* Baked rye bread\n\nJune, 2001 - July, 2002: **Sample Shops** - Bern, Switzerland  \nPosition: *Sales Assistant*  \nSummary of Responsibilities:\n\n* Sold rolls\n'
		);
		expect(read).toEqual([
			'Baker @ Invented Ovens, Bern, Switzerland, 2003-03 … 2005-04',
			'Sales Assistant @ Sample Shops, Bern, Switzerland, 2001-06 … 2002-07'
		]);
	});

	it('whose title is a heading over several employers', () => {
		expect(
			said(
				'### Software Engineer\n\n#### Invented Works, 2019 - 2021\n- Built things\n\n#### Sample Ltd, 2017 - 2019\n- Built others\n\n### Teacher\n\n#### Nowhere School, 2015 - 2017\n- Taught\n'
			)
		).toEqual([
			'Software Engineer @ Invented Works, 2019 … 2021',
			'Software Engineer @ Sample Ltd, 2017 … 2019',
			'Teacher @ Nowhere School, 2015 … 2017'
		]);
	});

	it('that are paragraphs led by dates and a bold employer', () => {
		const read = fromHtml(
			'<h1>Demo Ada Example</h1><h2>Experience</h2><p><code>03.2004 - 05.2006</code> <strong>University of Nowhere, Italy</strong> Baker and teacher, OVEN project; Baking of bread in a way that keeps it fresh for weeks on end in ships and on high mountains.</p><p><code>01.2002 - 02.2004</code> <strong><a href="http://b.example">Invented Works</a></strong> : Planner and Manager of small kitchens for schools in many towns and of what is needed to run them for years.</p>'
		);
		expect(read.work).toMatchObject([
			{ name: 'University of Nowhere', startDate: '2004-03', endDate: '2006-05' },
			{ name: 'Invented Works', startDate: '2002-01', endDate: '2004-02' }
		]);
		expect(read.work?.[0]?.position).toBe('Baker and teacher');
	});

	it('that are paragraphs led by a bold employer under dates', () => {
		const read = fromMarkdown(
			md(
				'`03.2004 - 05.2006`\n**University of Nowhere, Italy** Baker, OVEN project; Baking of bread in a way that keeps it fresh for weeks on end in ships and on high mountains.\n\n`01.2002 - 02.2004`\n**Invented Works** : Manager of small kitchens for schools in many towns and of what is needed to run them for years on end.'
			)
		);
		expect(read.work).toMatchObject([
			{ name: 'University of Nowhere', position: 'Baker', startDate: '2004-03' },
			{
				name: 'Invented Works',
				position: 'Manager',
				startDate: '2002-01',
				endDate: '2004-02'
			}
		]);
	});
});

describe('a small word beside what is set otherwise', () => {
	it.each([
		'Baker for <b>Fictional Bread</b>',
		'Baker with <b>Fictional Bread</b>',
		'<b>Baker</b> for Fictional Bread',
		'<b>Fictional Bread</b> as Baker'
	])('joins post and employer: %s', (line) => {
		const profile = fromHtml(
			`<h1>Demo Ada Example</h1><h2>Experience</h2><p>${line}</p><p>2016 – 2017</p><ul><li>Baked bread for everybody.</li></ul>`
		);
		expect(positions(profile)).toEqual(['Baker @ Fictional Bread, 2016 … 2017']);
	});
});
