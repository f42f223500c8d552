import { describe, expect, it } from 'vitest';
import { fromHtml, fromMarkdown, positions } from './testing-resumes';

/** A résumé whose section of work is given. */
const md = (work: string) => `# Demo Ada Example\n\ndemo@example.org\n\n## Experience\n\n${work}\n`;
const said = (work: string) => positions(fromMarkdown(md(work)));
const page = (work: string) =>
	`<html><body><h1>Demo Ada Example</h1><p>demo@example.org</p><h2>Work</h2>${work}</body></html>`;

describe('a web address at the head of a position', () => {
	it('is its employer’s, and parts no lines that belong together', () => {
		const entry = (name: string, host: string, dates: string, title: string) =>
			`<div><div>${name}</div><div><a href="https://${host}">https://${host}</a></div><div>${dates}</div><div>${title}</div></div><ul><li>Baked for the whole town.</li></ul>`;
		const { work } = fromHtml(
			page(
				entry('Fictional Bread', 'bread.example.com', 'May 2019 – June 2021', 'Senior Baker') +
					entry('Nowhere', 'nowhere.example.org', 'May 2017 – April 2019', 'Baker')
			)
		);
		expect(work).toMatchObject([
			{ name: 'Fictional Bread', position: 'Senior Baker', url: 'https://bread.example.com' },
			{ name: 'Nowhere', position: 'Baker', url: 'https://nowhere.example.org' }
		]);
	});

	it('is no part of a title that stands before its dates', () => {
		const { work } = fromMarkdown(
			md('### Fictional Bread\nSenior Baker 2019 – 2021 https://bread.example.com\n- Baked.')
		);
		expect(work?.[0]).toMatchObject({
			name: 'Fictional Bread',
			position: 'Senior Baker',
			url: 'https://bread.example.com'
		});
	});
});

describe('a cell that holds one thing in most entries holds one in all', () => {
	it('a title with a dash in it', () => {
		expect(
			said(
				[
					'### Fictional Bread\n*Senior Baker*\n2019 – 2021\n- Baked.',
					'### Invented Mills Ltd\n*Head Miller*\n2016 – 2019\n- Milled.',
					'### Nowhere\n*RYE - Oven Consultant*\n2014 – 2016\n- Baked.'
				].join('\n\n')
			).at(-1)
		).toBe('RYE - Oven Consultant @ Nowhere, 2014 … 2016');
	});

	it('two titles side by side, and an employer with another name in brackets', () => {
		expect(
			said(
				'### Fictional Bread (Oven Works)\n*Product Manager - Customer Success Manager*\n2019 – 2021\n- Baked.'
			)
		).toEqual([
			'Product Manager - Customer Success Manager @ Fictional Bread (Oven Works), 2019 … 2021'
		]);
	});

	it.each(['via Oven Works', 'formerly Oven Works', 'Oven Media Works'])(
		'nor one that names another house besides the employer: %s',
		(bracket) => {
			expect(
				said(
					`### Baker (Freelance) at European Bread Agency (${bracket})\n2019 – 2021\n- Baked.\n\n### Miller (Freelance) at Fictional Bread\n2017 – 2018\n- Ground.`
				)[0]
			).toBe(`Baker (Freelance) @ European Bread Agency (${bracket}), 2019 … 2021`);
		}
	);

	it('nor does a bracket that tells of the employer name it', () => {
		const work = ['### Fictional Bread (my own shop)', '### Nowhere', '### Invented Mills'].map(
			(name) => `${name}\n*Owner*\n2019 – 2021\n- Baked.`
		);
		expect(said(work.join('\n\n'))[0]).toBe('Owner @ Fictional Bread, 2019 … 2021');
	});

	it.each([
		'Baker (part-time)',
		'Baker (Contract)',
		'Baker (intern)',
		'Baker (Freelance, Part-time)',
		'Baker (Intern → Full-time)',
		'Baker (previously Miller)'
	])('and how somebody was employed stands in the title as it is written: %s', (title) => {
		expect(said(`### Fictional Bread\n*${title}*\n2019 – 2021\n- Baked.`)).toEqual([
			`${title} @ Fictional Bread, 2019 … 2021`
		]);
	});

	it('but where and how long it was does not', () => {
		const of = (bracket: string) =>
			said(`### Fictional Bread\n*Baker (${bracket})*\n2019 – 2021\n- Baked.`);
		expect(of('Remote')).toEqual(['Baker @ Fictional Bread, Remote, 2019 … 2021']);
		expect(of('2 years 3 months')).toEqual(['Baker @ Fictional Bread, 2019 … 2021']);
	});

	it('and a dash that all entries have parts the employer from what it was for', () => {
		expect(
			said(
				['Rye', 'Oats', 'Yeast']
					.map(
						(team, i) =>
							`### Head Baker\nFictional Bread - ${team}\n201${i} – 201${i + 1}\n- Baked.`
					)
					.join('\n\n')
			).every((one) => !/@ (?:Rye|Oats|Yeast),/.test(one))
		).toBe(true);
	});

	it('a name that begins small and goes on large can head an entry', () => {
		expect(
			said(
				['iOS Baker', 'Senior iOS Baker']
					.map(
						(title, i) =>
							`#### Fictional Bread 201${i}-09-01 — 201${i}-12-01\n\n${title}\n\n#### Highlights\n- Baked the bread of the town.`
					)
					.join('\n\n')
			)
		).toEqual([
			'iOS Baker @ Fictional Bread, 2010-09-01 … 2010-12-01',
			'Senior iOS Baker @ Fictional Bread, 2011-09-01 … 2011-12-01'
		]);
	});

	it('the words of all entries tell which of two lines has the title', () => {
		const entry = (title: string, below: string) =>
			`<p>Fictional Bread</p><p>2019 – 2021</p><p>${title}<br>${below}</p><ul><li>Baked.</li></ul>`;
		const read = positions(
			fromHtml(
				page(
					entry('Senior Baker', 'Rye and oats') +
						entry('Head Miller', 'Wheat') +
						entry('Coordinator of Open Ovens', 'Baker, miller')
				)
			)
		);
		expect(read.at(-1)).toMatch(/^Coordinator of Open Ovens @/);
	});
});

describe('the name of an employer', () => {
	it('that is a house already is not taken apart at a word within it', () => {
		expect(
			said(
				'### *Graduate Fellow*, Invented Center for Technology and Design (2014 – 2016)\n- Baked.'
			)
		).toEqual(['Graduate Fellow @ Invented Center for Technology and Design, 2014 … 2016']);
	});

	it('may be what a sample leaves in its place', () => {
		expect(
			said('### *President*, [Company](https://bread.example.com)\n2014 – 2016\n- Led.')
		).toEqual(['President @ Company, 2014 … 2016']);
	});

	it('may be long, between the post and its dates', () => {
		const name =
			'BREADCO (Company for Technology and Information of the State of Nowhere and Beyond)';
		const read = positions(
			fromHtml(
				page(`<h3>Senior Baker</h3><p>${name}<br>2016-03 – 2016-12</p><ul><li>Baked.</li></ul>`)
			)
		);
		expect(read[0]).toMatch(/^Senior Baker @ BREADCO .*, 2016-03 … 2016-12$/);
	});

	it('stands behind "at", whatever the words before it are', () => {
		expect(said('### Wrangler of yeast at Fictional Bread\n2014 – 2016\n- Led.')).toEqual([
			'Wrangler of yeast @ Fictional Bread, 2014 … 2016'
		]);
	});
});

describe('a head', () => {
	it('goes on where a cell was too narrow for its words', () => {
		expect(
			said(
				'### Fictional Bread\nSenior Baker & | 2019 – 2021\nHead Miller\n- Baked.\n\n### Invented Mills\nMiller | 2016 – 2019\n- Milled.'
			)
		).toEqual([
			'Senior Baker & Head Miller @ Fictional Bread, 2019 … 2021',
			'Miller @ Invented Mills, 2016 … 2019'
		]);
	});

	it('has a line where most have one, though its words say little', () => {
		const entry = (dates: string, title: string, name: string) =>
			`<p>${dates}<br>${title}<br>${name}</p><ul><li>Baked.</li></ul>`;
		const name =
			'Fictional Bread - making what everybody in the whole country has for breakfast all week';
		const read = fromHtml(
			page(
				entry('2019 – 2021', 'Senior Baker', 'Invented Bakeries') +
					entry('2017 – 2019', 'Baker', 'Imaginary Mills') +
					entry('2015 – 2017', 'Miller', name) +
					entry('2013 – 2015', 'Apprentice', 'Invented Mills')
			)
		);
		expect(read.work?.[2]?.name).toMatch(/^Fictional Bread/);
	});

	it('may have "Intern" for its title', () => {
		expect(
			said('### Fictional Bread\n| Intern | 2008-06 – 2008-09 |\n|---|---|\n\n- Baked.')
		).toEqual(['Intern @ Fictional Bread, 2008-06 … 2008-09']);
	});

	it('is no list in which a thing has years in its name', () => {
		expect(
			said(
				'### Fictional Bread\n**Baker**, 2019 – 2021\n\nOven Server 2008-2012, Rye, Oats, Yeast, Salt, Wheat\n- Baked.'
			)
		).toEqual(['Baker @ Fictional Bread, 2019 … 2021']);
	});
});

describe('lines under a head', () => {
	it('that only say its dates again are no entry', () => {
		const entry = (title: string, from: string, to: string) =>
			`<h4>${title}, Fictional Bread</h4><div>${from} — ${to} a year</div><ul><li>Baked.</li></ul><div>${from}</div><div>— ${to}</div><div>a year</div>`;
		expect(
			positions(
				fromHtml(
					page(
						entry('Head Baker', 'January 2014', 'March 2015') +
							entry('Baker', 'January 2013', 'January 2014')
					)
				)
			)
		).toEqual([
			'Head Baker @ Fictional Bread, 2014-01 … 2015-03',
			'Baker @ Fictional Bread, 2013-01 … 2014-01'
		]);
	});

	it('that label the items below are no employer', () => {
		expect(
			positions(
				fromHtml(
					page(
						'<p>2014 – 2015</p><p><b>Head Baker</b></p><p><b>Highlights</b></p><ul><li>Baked.</li></ul>'
					)
				)
			)
		).toEqual(['Head Baker @ ?, 2014 … 2015']);
	});
});

describe('a title before the sentence that tells of the employer', () => {
	it('is the title, and the sentence is kept', () => {
		const { work } = fromMarkdown(
			md(
				'### Fictional Bread, Inc.\nMay 2019 – June 2021\n\nOven Engineer - Bread is a bakery with forty ovens. I kept all of them warm.\n\n- Rebuilt two of them.'
			)
		);
		expect(work?.[0]).toMatchObject({
			name: 'Fictional Bread, Inc.',
			position: 'Oven Engineer',
			summary: 'Bread is a bakery with forty ovens. I kept all of them warm.',
			highlights: ['Rebuilt two of them.']
		});
	});

	it('is none where the entry has its own', () => {
		expect(
			said(
				'### Fictional Bread, Inc.\n*Baker*\nMay 2019 – June 2021\n\nOven Engineer - Bread is a bakery with forty ovens. I kept all of them warm.\n\n- Rebuilt two of them.'
			)
		).toEqual(['Baker @ Fictional Bread, Inc., 2019-05 … 2021-06']);
	});
});
