import { describe, expect, it } from 'vitest';
import { placeScore } from './entries/place-evidence';
import type { Line } from './lines/line';
import { sectionsOf } from './sections/sections';
import { withWrappedAddresses } from './pdf/wrapped-addresses';
import { line, readUnder } from './testing-lines';
import { positions } from './testing-resumes';

describe('what a print shows twice', () => {
	const work = [
		line('Fictional Bread Ltd, Nowhere', { size: 1.2, gap: 1 }),
		line('Head Baker'),
		line('March 2019 – July 2021'),
		line('Baked the rye and the wheat of three shops.')
	];

	it('is read once', () => {
		const profile = readUnder('WORK', ...work, line('WORK', { size: 1.5, gap: 2 }), ...work);
		expect(positions(profile)).toEqual([
			'Head Baker @ Fictional Bread Ltd, Nowhere, 2019-03 … 2021-07'
		]);
		expect(profile['x-notPlaced']).toBeUndefined();
	});

	it('is read as more where it says more', () => {
		const others = [
			line('Made-up Mills Inc, Nowhere', { size: 1.2, gap: 1 }),
			line('Miller'),
			line('May 2016 – January 2019'),
			line('Ground the flour of two towns.')
		];
		const profile = readUnder('WORK', ...work, line('WORK', { size: 1.5, gap: 2 }), ...others);
		expect(positions(profile)).toHaveLength(2);
	});
});

describe('names of employers', () => {
	it('may begin small where they end as a company does', () => {
		const head = (text: string) => line(text, { size: 1.2, gap: 1 });
		const profile = readUnder(
			'WORK',
			head('fictional BREAD Inc'),
			line('Head Baker', { gap: 0.8 }),
			line('March 2019 – July 2021'),
			line('Baked the rye and the wheat of three shops.', { bullet: true }),
			head('Made-up Mills Inc'),
			line('Miller', { gap: 0.8 }),
			line('May 2016 – January 2019'),
			line('Ground the flour of two towns.', { bullet: true })
		);
		expect(positions(profile)[0]).toBe('Head Baker @ fictional BREAD Inc, 2019-03 … 2021-07');
	});

	it('may end in AB, which behind a town is a province', () => {
		const profile = readUnder(
			'WORK',
			line('Fictional Malmö AB, Junior Baker | March 2019 – July 2021', { gap: 1 }),
			line('Baked the rye and the wheat of three shops.', { bullet: true }),
			line('Made-up Mills AB, Sales Manager, Calgary, AB | May 2016 – January 2019', { gap: 1 }),
			line('Ground the flour of two towns.', { bullet: true })
		);
		expect(profile.work?.map(({ name, location }) => [name, location])).toEqual([
			['Fictional Malmö AB', undefined],
			['Made-up Mills AB', 'Calgary, AB']
		]);
	});
});

describe('titles', () => {
	it('may stand under what is told of the house', () => {
		const profile = readUnder(
			'WORK',
			line('Fictional Bread | 11/2018 - Present', { size: 1.27, gap: 1.1 }),
			line(
				'Bakery of the year in three towns, and the first with ovens of its own on wheels at all.',
				{
					size: 1.09,
					full: true
				}
			),
			line('Head Baker', { size: 1.09 }),
			line('Working with a team of four to bake the bread of three shops.', { gap: 0.6 }),
			line('Baked the rye and the wheat of three shops.', { bullet: true })
		);
		expect(positions(profile)).toEqual(['Head Baker @ Fictional Bread, 2018-11 …']);
	});
});

describe('dates', () => {
	it('are not led in by a word in capitals that ends a name', () => {
		const profile = readUnder(
			'WORK',
			line('Fictional Ovens 4 AB | Jan. 2021 – Dec. 2022', { bold: true, gap: 1 }),
			line('Junior Baker'),
			line('Baked the rye and the wheat of three shops.', { bullet: true })
		);
		expect(positions(profile)).toEqual(['Junior Baker @ Fictional Ovens 4 AB, 2021-01 … 2022-12']);
	});

	it('in a bracket go on where their line was broken', () => {
		const bar = '\u007c';
		const profile = readUnder(
			'WORK',
			line(`Fictional Bread ${bar} Head Baker ${bar} (Nov 2023 - Present)`, { gap: 0.8 }),
			line('Baked the rye and the wheat of three shops.', { bullet: true }),
			line(
				`(Confidential) Made-up Mills and Flour of Nowhere ${bar} (Contract) Trainer of Millers, Bakers and Sellers ${bar} (Nov`,
				{ gap: 0.8, full: true }
			),
			line('2021 - Apr 2022)'),
			line('Ground the flour of two towns.', { bullet: true })
		);
		expect(profile.work?.map(({ startDate, endDate }) => [startDate, endDate])).toEqual([
			['2023-11', undefined],
			['2021-11', '2022-04']
		]);
	});
});

describe('what a page breaks or joins', () => {
	it('leaves the end of an item above the head of the next page with that item', () => {
		const profile = readUnder(
			'WORK',
			line('Mills Inc, Miller | 2016-05 — 2019-01', { gap: 1 }),
			line('Ground the flour of two towns and sold the', { bullet: true, full: true }),
			line('rest', { indent: 1.5 }),
			line('Fictional Bread, Senior Baker | 2012-03 — 2015-07', { page: 2 }),
			line('Baked the rye and the wheat of three shops.', { bullet: true, page: 2 })
		);
		expect(positions(profile)).toEqual([
			'Miller @ Mills Inc, 2016-05 … 2019-01',
			'Senior Baker @ Fictional Bread, 2012-03 … 2015-07'
		]);
	});

	it('keeps two posts of one line together, and a house that says small that it is the own', () => {
		const head = (text: string) => line(text, { gap: 1 });
		const two = readUnder(
			'WORK',
			head('Fictional Bread, Senior Baker | 2019-03 — 2021-07'),
			line('Baked the rye of three shops.', { bullet: true }),
			head('Inventedmill, Head of Engineering / Team Lead | 2016-05 — 2019-01'),
			line('Ground the flour of two towns.', { bullet: true }),
			head('Madeupcorp, Software Engineer | 2012-05 — 2016-01'),
			line('Wrote the ledger of two mills.', { bullet: true })
		);
		expect(positions(two)[1]).toBe(
			'Head of Engineering / Team Lead @ Inventedmill, 2016-05 … 2019-01'
		);
		const set = (employer: string, title: string, dates: string) => [
			line(employer, { bold: true, gap: 0.5 }),
			line(title, { bold: true, gap: 0.7 }),
			line(dates, { gap: 0.7 }),
			line('Baked the rye and the wheat of three shops, and all the bread for a town.', {
				gap: 0.7
			})
		];
		const own = readUnder(
			'WORK',
			...set('selbstständig', 'Bäcker', '2014 - 2018'),
			...set('Fictional Bread', 'Head Baker', '2010 - 2014')
		);
		expect(positions(own)[0]).toBe('Bäcker @ selbstständig, 2014 … 2018');
	});
});

describe('headings', () => {
	const kinds = (...lines: readonly Omit<Line, 'number'>[]) =>
		sectionsOf(lines.map((one, i) => ({ ...one, number: i + 1 }))).map(({ kind }) => kind);
	const head = (text: string) => line(text, { size: 2.5, bold: true, gap: 0.8 });

	it('are no lines of a text that is set large', () => {
		const told = [
			'Baker and miller with many',
			'years in ovens, flour mills,',
			'bread automation, and software',
			'engineering. I bake the bread',
			'of towns that had none.'
		].map((text) => line(text, { size: 1.44 }));
		expect(
			kinds(
				line('Demo Ada Example', { size: 3, bold: true }),
				line('Profile', { size: 1.5, bold: true, gap: 5 }),
				...told,
				line('Experience', { size: 1.5, bold: true, gap: 2 }),
				line('Head Baker, Fictional Bread, 2019 – 2021')
			)
		).toEqual(['head', 'summary', 'work']);
	});

	it('are no lines much smaller than most of them and close under another', () => {
		expect(
			kinds(
				line('Demo Ada Example', { size: 3, bold: true }),
				head('Work Experience'),
				line('Head Baker, Fictional Bread, 2019 – 2021'),
				head('Education'),
				line('Bachelor', { bold: true, gap: 0.1 }),
				line('Information Technology', { size: 1.25, bold: true }),
				line('Invented University', { bold: true }),
				line('1995', { gap: 0.7 }),
				head('Projects'),
				line('Bread over the air.')
			)
		).toEqual(['head', 'work', 'education', 'projects']);
	});

	it('may stand in a margin, one alone where all below is set in as far as what stands beside it', () => {
		const profile = readUnder(
			'Bread for all',
			line('EXPERIENCE | Fictional Bread, Head Baker | 2019-03 — 2021-07', { gap: 1.3, apart: 9 }),
			line('Baked the rye and the wheat of three shops.', { indent: 9.5, bullet: true }),
			line('Made-up Mills, Miller | 2016-05 — 2019-01', { indent: 9, gap: 0.9 }),
			line('Ground the flour of two towns.', { indent: 9.5, bullet: true }),
			line('Sold the flour of two towns.', { indent: 9.5, bullet: true })
		);
		expect(positions(profile)).toEqual([
			'Head Baker @ Fictional Bread, 2019-03 … 2021-07',
			'Miller @ Made-up Mills, 2016-05 … 2019-01'
		]);
	});
});

describe('addresses', () => {
	it('under a profile are the person’s where a label announces each', () => {
		const profile = readUnder(
			'ABOUT',
			line('Baker of the rye and the wheat for three shops, and a friend of long fermentation.', {
				full: true
			}),
			line('Website: https://ada.example.org', { size: 1.2, gap: 0.6 }),
			line('GitHub: https://github.com/demo-ada-example', { size: 1.2, gap: 1 })
		);
		expect(profile.basics?.url).toBe('https://ada.example.org');
		expect(profile.basics?.profiles?.map(({ url }) => url)).toEqual([
			'https://github.com/demo-ada-example'
		]);
		expect(profile.basics?.summary).not.toContain('http');
	});

	it('that a narrow column broke are one', () => {
		const at = (text: string, gap = 0) => ({ ...line(text, { gap }), number: 1 });
		expect(
			withWrappedAddresses([
				at('Nowhere'),
				at('DEMO.ADA.EXAMPLE@EXAM'),
				at('PLE.ORG'),
				at('ada@example.org', 1),
				at('example.org')
			]).map(({ text }) => text)
		).toEqual(['Nowhere', 'DEMO.ADA.EXAMPLE@EXAMPLE.ORG', 'ada@example.org', 'example.org']);
	});
});

describe('places', () => {
	it('may begin with a small article', () => {
		for (const place of [
			'la Inventada, España',
			'el Prado Inventado, España',
			"'s-Erfunden, Netherlands"
		])
			expect(placeScore(place), place).toBeGreaterThan(1.5);
		expect(placeScore('el pan de España')).toBeLessThan(1.5);
	});
});
