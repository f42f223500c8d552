import { describe, expect, it } from 'vitest';
import { defaultVocabulary } from '$lib/vocabulary/vocabulary';
import type { Line } from './lines/line';
import { readResume } from './reading-resume';
import { line as lineOf, type Look } from './testing-lines';
import { positions } from './testing-resumes';

/** Cells stand far apart. */
const line = (text: string, look: Look = {}) => lineOf(text, { ...look, apart: 30 });

/** The profile of a page with the lines of its work below a name and a heading. */
function read(...lines: readonly Omit<Line, 'number'>[]) {
	const all = [
		line('Demo Ada Example', { size: 2.2 }),
		line('ada@example.org'),
		line('WORK EXPERIENCE', { size: 1.5, gap: 2 }),
		...lines,
		line('EDUCATION', { size: 1.5, gap: 2 }),
		line('Invented University | 2001 – 2004', { size: 1.2, gap: 1 })
	];
	return readResume(
		{ lines: all.map((one, i) => ({ ...one, number: i + 1 })), pages: 1, title: null, issues: [] },
		defaultVocabulary()
	).profile;
}

const head = (text: string, gap = 1.5) => line(text, { size: 1.2, gap });

describe('heads that were broken', () => {
	it('go on in the next line where their column ends', () => {
		const profile = read(
			head('Fictional Bread Ltd'),
			line('May 2018 – May 2021'),
			line('Head Baker of the Night Shift -', { size: 1.2, gap: 1, full: true }),
			line('Long Fermentation', { size: 1.2, gap: 0.1 }),
			line('Baked the rye and the wheat of three shops.'),
			head('Made-up Mills Ltd'),
			line('June 2014 – April 2018'),
			head('Sales Manager', 1),
			line('Ground the flour of two towns.')
		);
		expect(positions(profile)[0]).toContain('Head Baker of the Night Shift - Long Fermentation');
	});

	it('go on where their dates stand in the way, but not where employers stand under titles', () => {
		const broken = read(
			head('Baker, Fictional | 2019-03 — 2021-07'),
			head('Bread', 0.2),
			line('Baked the rye of three shops.'),
			head('Sales Manager, Mills of Nowhere | 2016-02 — 2019-02'),
			line('Ground the flour of two towns.'),
			head('Head Chef, Made-up Inn | 2014-01 — 2016-01'),
			line('Cooked for forty guests.')
		);
		expect(positions(broken)[0]).toBe('Baker @ Fictional Bread, 2019-03 … 2021-07');
		const under = read(
			head('Baker | 2019-03 — 2021-07'),
			head('Fictional Bread Ltd', 0.2),
			line('Baked the rye of three shops.'),
			head('Sales Manager | 2016-02 — 2019-02'),
			head('Made-up Mills Ltd', 0.2),
			line('Ground the flour of two towns.')
		);
		expect(positions(under)).toEqual([
			'Baker @ Fictional Bread Ltd, 2019-03 … 2021-07',
			'Sales Manager @ Made-up Mills Ltd, 2016-02 … 2019-02'
		]);
	});
});

describe('heads that were broken beside their dates', () => {
	it('go on where all name the employer behind a word', () => {
		const profile = read(
			head('Baker at Fictional Bread of the | 2019-03 — 2021-07'),
			head('Springs', 0.2),
			line('Baked the rye of three shops.'),
			head('Sales Manager at Made-up Mills | 2016-02 — 2019-02'),
			line('Ground the flour of two towns.'),
			head('Head Chef at Invented Inn | 2014-01 — 2016-01'),
			line('Cooked for forty guests.')
		);
		expect(positions(profile)[0]).toBe('Baker @ Fictional Bread of the Springs, 2019-03 … 2021-07');
	});

	it('go on in the middle of a bracket or of a place, though only their titles are bold', () => {
		const bold = (title: string, rest: string) => ({
			...line(`${title}${rest}`, { gap: 1 }),
			styles: [{ at: [0, title.length] as const, bold: true, italic: false }]
		});
		const profile = read(
			bold('Head Baker', ', Fictional Bread (formerly Rye & Co | Apr 2018 – Mar 2019'),
			line('Mills) – London, UK'),
			line('Baked the rye of three shops.'),
			bold('Sales Manager', ', Made-up Mills – London, | Feb 2016 – Mar 2018'),
			line('UK'),
			line('Ground the flour of two towns.'),
			bold('Head Chef', ', Invented Inn – London, UK | Jan 2014 – Jan 2016'),
			line('Cooked for forty guests.')
		);
		expect(positions(profile)).toEqual([
			'Head Baker @ Fictional Bread (formerly Rye & Co Mills), London, UK, 2018-04 … 2019-03',
			'Sales Manager @ Made-up Mills, London, UK, 2016-02 … 2018-03',
			'Head Chef @ Invented Inn, London, UK, 2014-01 … 2016-01'
		]);
	});
});

describe('entries that larger lines head', () => {
	const entry = (employer: string, dates: string, title: string, item: string) => [
		head(employer),
		line('Bakes what three towns eat and drink.'),
		line(dates),
		head(title, 1),
		line('Baked the rye and the wheat.'),
		line('Sour doughs', { gap: 1, indent: 1 }),
		line(item, { gap: 1, indent: 1 }),
		line('Long fermentations', { gap: 1, indent: 1 })
	];

	it('begin with no item set as running text', () => {
		const profile = read(
			...entry('Fictional Bread Ltd', 'May 2018 – May 2021', 'Head Baker', 'Oven Engineer'),
			...entry('Made-up Mills Ltd', 'June 2014 – April 2018', 'Sales Manager', 'Milling Manager'),
			...entry('Invented Inn Ltd', 'May 2010 – May 2014', 'Head Chef', 'Senior Cook')
		);
		expect(positions(profile)).toEqual([
			'Head Baker @ Fictional Bread Ltd, 2018-05 … 2021-05',
			'Sales Manager @ Made-up Mills Ltd, 2014-06 … 2018-04',
			'Head Chef @ Invented Inn Ltd, 2010-05 … 2014-05'
		]);
	});

	it('go on after an item that has the words of a heading', () => {
		const profile = read(
			...entry('Fictional Bread Ltd', 'May 2018 – May 2021', 'Head Baker', 'Community Services'),
			...entry('Made-up Mills Ltd', 'June 2014 – April 2018', 'Sales Manager', 'Wheels'),
			...entry('Invented Inn Ltd', 'May 2010 – May 2014', 'Head Chef', 'Soups')
		);
		expect(profile.work).toHaveLength(3);
		expect(profile.volunteer).toBeUndefined();
	});
});

describe('dates at the right of what an entry tells', () => {
	it('are those of the head above', () => {
		const profile = read(
			line('Baker, Fictional Bread Ltd', { bold: true, gap: 1 }),
			line('Baked the rye and the wheat of three shops | 2019-03 — 2021-07'),
			line('and of an inn.'),
			line('Sales Manager, Made-up Mills Ltd', { bold: true, gap: 1 }),
			line('Sold the flour that two towns needed | 2016-02 — 2019-02')
		);
		expect(positions(profile)).toEqual([
			'Baker @ Fictional Bread Ltd, 2019-03 … 2021-07',
			'Sales Manager @ Made-up Mills Ltd, 2016-02 … 2019-02'
		]);
	});
});

describe('an address at the right of an employer', () => {
	it('is where it was, as it is written', () => {
		const profile = read(
			head('Fictional Bread Ltd | 12 5th Ave Seattle, WA 98104'),
			line('May 2018 – May 2021'),
			head('Head Baker', 1),
			line('Baked the rye and the wheat of three shops.')
		);
		expect(profile.work?.[0]?.location).toBe('12 5th Ave Seattle, WA 98104');
	});
});
