import { describe, expect, it } from 'vitest';
import { defaultVocabulary } from '$lib/vocabulary/vocabulary';
import type { Line } from './lines/line';
import { readResume } from './reading-resume';
import { fromHtml, fromMarkdown, positions } from './testing-resumes';

/** A line of a page; cells are parted by a bar, and bold words in front of it may be counted. */
function line(
	text: string,
	look: Partial<Line> & { readonly boldTo?: number } = {}
): Omit<Line, 'number'> {
	const { boldTo, ...set } = look;
	const cells = text.split(' | ');
	const bold = look.bold ?? false;
	return {
		text: cells.join(' '),
		page: 1,
		column: 0,
		size: 1,
		bold,
		italic: false,
		indent: 0,
		gap: 0,
		heading: null,
		bullet: false,
		parts: cells.map((cell, i) => ({ text: cell, left: 30 * i, bold, italic: false })),
		links: [],
		styles: boldTo ? [{ at: [0, boldTo], bold: true, italic: false }] : undefined,
		box: { x: 50, y: 50, width: 300, height: 12 },
		full: false,
		...set
	};
}

/** The profile of a page with the lines of its work below a name and a heading. */
function read(...lines: readonly Omit<Line, 'number'>[]) {
	const all = [
		line('Demo Ada Example', { size: 2.2 }),
		line('ada@example.org'),
		line('WORK EXPERIENCE', { size: 1.5, gap: 2, bold: true }),
		...lines,
		line('EDUCATION', { size: 1.5, gap: 2, bold: true }),
		line('Invented University | 2001 – 2004', { gap: 1 })
	];
	return readResume(
		{ lines: all.map((one, i) => ({ ...one, number: i + 1 })), pages: 1, title: null, issues: [] },
		defaultVocabulary()
	).profile;
}

const said = (...lines: readonly Omit<Line, 'number'>[]) => positions(read(...lines));
const bold = (text: string, look: Partial<Line> = {}) =>
	line(text, { bold: true, gap: 1, ...look });
const md = (work: string) =>
	positions(fromMarkdown(`# Demo Ada Example\n\ndemo@example.org\n\n## Experience\n\n${work}\n`));

describe('what is told under a position', () => {
	it('is no head of one, though it begins with the post and goes on in the next line', () => {
		const told = [
			line('As a Software Developer at Ryelet, I contributed to the development', { full: true }),
			line('of the night shift and of its ovens.')
		];
		expect(
			said(
				bold('RYELET', { size: 1.2 }),
				line('May 2019 – June 2021'),
				bold('Software Developer', { size: 1.2 }),
				...told,
				bold('Invented University', { size: 1.2 }),
				line('May 2017 – April 2019'),
				bold('Mobile Developer', { size: 1.2 }),
				...told
			)
		).toEqual([
			'Software Developer @ RYELET, 2019-05 … 2021-06',
			'Mobile Developer @ Invented University, 2017-05 … 2019-04'
		]);
	});

	it('nor the end of a sentence that fills the line above, with a figure like a year in it', () => {
		const profile = read(
			bold('Baker, Fictional Bread'),
			line('May 2019 – June 2021'),
			line('Looking after all the ovens of the shop and of the Dough', { full: true, gap: 0.8 }),
			line('Server 2000, the mixer and Rye.'),
			bold('Miller, Made-up Mills'),
			line('May 2017 – April 2019'),
			line('Ground the wheat.', { gap: 0.8 })
		);
		expect(profile.work).toHaveLength(2);
	});

	it('nor a day that a sentence names on its way', () => {
		const told =
			'The time of the Ovens of Demo Ada Example began on October 30, 2019, when the Baker of the';
		const profile = read(
			bold('Fictional Bread', { size: 1.17 }),
			line('Head Baker | 2019 – 2021', { gap: 0.9 }),
			line(told, { gap: 1.7, full: true }),
			line('Invented Town, making bread, was the second one to do so.'),
			bold('Made-up Mills', { size: 1.17 }),
			line('Miller | 2017 – 2019', { gap: 0.9 }),
			line('Ground the wheat.', { gap: 1.7 })
		);
		expect(profile.work).toHaveLength(2);
	});

	it('nor what was done in a year that stands before it', () => {
		expect(
			said(
				bold('Fictional Bread'),
				line('Head Baker | 2014 – 2017'),
				line('2015: Built an oven of brick for the town of Nowhere', { gap: 0.6 }),
				line('2016: Helped a mill to bring its wheel to market'),
				bold('Made-up Mills'),
				line('Miller | 2010 – 2014'),
				line('2011: Wrote a book of rye for all of the shops', { gap: 0.6 })
			)
		).toEqual(['Head Baker @ Fictional Bread, 2014 … 2017', 'Miller @ Made-up Mills, 2010 … 2014']);
	});
});

describe('dates at a head', () => {
	it('may stand in two cells, one for each end', () => {
		expect(
			said(
				bold('Fictional Bread', { size: 1.3 }),
				line('Head Baker | Jun 2019 | Feb 2022'),
				line('Baked the bread.', { bullet: true }),
				bold('Made-up Mills', { size: 1.3 }),
				line('Miller | Mar 2017 | Jun 2019'),
				line('Ground the wheat.', { bullet: true })
			)
		).toEqual([
			'Head Baker @ Fictional Bread, 2019-06 … 2022-02',
			'Miller @ Made-up Mills, 2017-03 … 2019-06'
		]);
	});

	it('stand over what they date, though they say how long that was', () => {
		expect(
			said(
				line('April 2021 — July 2022 a year', { gap: 0.8, column: 1 }),
				line('Bakery Engineer, Ryelet', { boldTo: 15 }),
				line('We bake all of the bread of the town in ovens of brick.', { gap: 0.2 }),
				line('- **Ovens:** brick, stone, steel, Rye, Oats', { gap: 0.3, boldTo: 1 }),
				line('Baked the bread.', { bullet: true }),
				line('May 2018 — June 2020 2 years', { gap: 0.8, column: 1 }),
				line('Data Engineer, Oatsy', { boldTo: 13 }),
				line('We grind all of the wheat of the town with two wheels.', { gap: 0.2 }),
				line('- **Wheels:** wood, stone, steel, Rye, Oats', { gap: 0.3, boldTo: 1 }),
				line('Ground the wheat.', { bullet: true })
			)
		).toEqual([
			'Bakery Engineer @ Ryelet, 2021-04 … 2022-07',
			'Data Engineer @ Oatsy, 2018-05 … 2020-06'
		]);
	});

	it('may be missing in an entry that is set as the one under the first dates', () => {
		expect(
			said(
				line('September 2019', { gap: 0.7, indent: 48 }),
				line('Software Developer, Fictional Bread', { boldTo: 18 }),
				line('Ovens of brick', { bullet: true }),
				line('Software Developer, Oatsy', { gap: 1.1, boldTo: 18 }),
				line('Wheels of wood', { bullet: true })
			)
		).toEqual([
			'Software Developer @ Fictional Bread, 2019-09 … 2019-09',
			'Software Developer @ Oatsy'
		]);
	});

	it('are those beside the first line of the text below, where a place is beside the head', () => {
		const entry = (head: string, bold: number, told: string) => [
			line(`${head} | Bern, Switzerland`, { boldTo: bold, gap: 1 }),
			line(told, { full: true }),
			line('shops that a town of the mountains can have.'),
			line('Baked the bread of the town.', { bullet: true })
		];
		expect(
			said(
				...entry(
					'Fictional Bread Inc., Head Baker',
					21,
					'Baker of long experience who specialised in the rye and in the wheat of all | June 2019 – May 2021'
				),
				...entry(
					'Made-up Mills for the Grinding of Wheat / Invented Rye Management, Miller',
					66,
					'Miller of long experience who specialised in the rye and in the wheat of all | June 2015 – May 2019'
				)
			)
		).toEqual([
			'Head Baker @ Fictional Bread Inc., Bern, Switzerland, 2019-06 … 2021-05',
			'Miller @ Made-up Mills for the Grinding of Wheat / Invented Rye Management, Bern, Switzerland, 2015-06 … 2019-05'
		]);
	});

	it('end a paragraph that is a whole position, however long they make it', () => {
		const dated = (title: string, dates: string) =>
			`**${title}** at Fictional Works for Applied Baking, Invented upon Nowhere, Switzerland (${dates})`;
		expect(
			md(
				[
					dated('Head of the Ovens', 'October 2012 – December 2014'),
					dated('Baker', 'May 2008 – June 2012')
				].join('\n\n')
			)
		).toHaveLength(2);
	});
});

describe('how lines are set', () => {
	it('says that what is largest is the employer, though a line below tells of its trade', () => {
		const entry = (employer: string, trade: string, title: string, years: string) => [
			line(`${employer} | ${years}`, { size: 1.27, gap: 1, boldTo: employer.length }),
			line(trade, { size: 1.09, gap: 0.1 }),
			line(title, { size: 1.09 }),
			line('Baked the bread of the town.', { bullet: true })
		];
		expect(
			said(
				...entry('Ryelet', 'Global Oven Bank', 'Senior Baker', '2019 – 2021'),
				...entry('Oatsy', 'Regional Yeast Bank', 'Baker', '2017 – 2019'),
				...entry('Branny', 'Local Rye Bank', 'Miller', '2014 – 2017')
			)
		).toEqual([
			'Senior Baker @ Ryelet, 2019 … 2021',
			'Baker @ Oatsy, 2017 … 2019',
			'Miller @ Branny, 2014 … 2017'
		]);
	});

	it('an employer follows tags side by side as it would a sentence', () => {
		expect(
			said(
				line('Ryelet', { gap: 1 }),
				line('March 2024 – Present'),
				line('Baker'),
				line('Baked the bread.', { bullet: true }),
				line(
					'Rye | Oats | Wheat | Yeast | Dough Lab CI | CI/CD | Sourdough | Oven in the Loop (OIL) | Remote Bread Lab | Development',
					{ gap: 1 }
				),
				line('OATSY'),
				line('February 2021 – May 2023'),
				line('Miller'),
				line('Ground the wheat.', { bullet: true })
			)
		).toEqual(['Baker @ Ryelet, 2024-03 …', 'Miller @ OATSY, 2021-02 … 2023-05']);
	});

	it('a place behind a bar makes a line one of a head', () => {
		const entry = (years: string, title: string, name: string) =>
			`<div><div>${years}</div><h3>${title}</h3><div>${name} | Rye de Fora, MG</div><p>Baked for the town and for all of its ovens, which stand in three streets.</p></div>`;
		const { work } = fromHtml(
			`<h1>Demo Ada Example</h1><p>ada@example.org</p><h2>Work</h2>${
				entry('2021 – 2022', 'Lead Oven Analyst', 'Ryelet Oats') +
				entry('2020 – 2021', 'Oven Analyst', 'Oatsy Bran')
			}`
		);
		expect(work).toMatchObject([
			{ name: 'Ryelet Oats', position: 'Lead Oven Analyst' },
			{ name: 'Oatsy Bran', position: 'Oven Analyst' }
		]);
	});
});
