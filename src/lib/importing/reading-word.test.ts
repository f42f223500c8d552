import { describe, expect, it } from 'vitest';
import { defaultVocabulary } from '$lib/vocabulary/vocabulary';
import { docxLines } from './docx/docx-lines';
import { p, smallDocx } from './docx/testing';
import { readResume } from './reading-resume';
import { line, readUnder } from './testing-lines';
import { fromHtml, fromMarkdown, fromText, positions } from './testing-resumes';

const md = (heading: string, text: string) =>
	fromMarkdown(`# Demo Ada Example\n\ndemo@example.org\n\n## ${heading}\n\n${text}\n`);
const said = (work: string) => positions(md('Experience', work));
/** The profile of a Word document of which the body is given. */
const word = (body: string) =>
	readResume(docxLines({ name: 'ada.docx', bytes: smallDocx(body) }), defaultVocabulary()).profile;

describe('a house that commas part from its post and its place', () => {
	it('is named with its units', () => {
		expect(
			said(
				'- Sep 2009 - June 2011, Research Baker, Invented Bread Academy, Department of Ovens, Bern, Switzerland\n\n  Baked for the whole town.'
			)
		).toEqual([
			'Research Baker @ Invented Bread Academy, Department of Ovens, Bern, Switzerland, 2009-09 … 2011-06'
		]);
	});

	it('is not the unit that stands before it', () => {
		const { work } = md(
			'Experience',
			'Oven Specialist, Baking Department, Invented Farmers Savings Union\n\nMay 2015 – March 2018\n\n- Baked.'
		);
		expect(work?.[0]?.name).toBe('Invented Farmers Savings Union');
	});
});

describe('the head of a position', () => {
	it('may be long where it begins with its dates and its post', () => {
		expect(
			said(
				[
					'**Mar 2011-May 2014: Oven Design Manager, Northern Oven Unit, Fictional Bread**\n\n- Baked.',
					'**Apr 2008-Mar 2011: Senior Oven Design and Dough Quality Analyst/Manager, Ovens of Mountains and Valleys Building Unit, Fictional Bread (mostly with loaves and with rolls)**\n\n- Baked.'
				].join('\n\n')
			)
		).toHaveLength(2);
	});

	it('is not cut where a word of a bold name is set otherwise by a slip', () => {
		const runs = (words: readonly (readonly [string, boolean])[]) =>
			words
				.map(
					([text, italic]) =>
						`<w:r><w:rPr><w:b/>${italic ? '<w:i/>' : ''}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`
				)
				.join('');
		const { work } = word(
			p('Demo Ada Example') +
				p('Experience', '<w:outlineLvl w:val="0"/>') +
				p(
					runs([
						['The ', true],
						['Bern', false],
						[' Invented University', true]
					]),
					'<w:outlineLvl w:val="1"/>'
				) +
				p('Baker | May 2012 – October 2014', '<w:outlineLvl w:val="2"/>') +
				p('Baked the bread of the town.', '<w:numPr><w:numId w:val="2"/></w:numPr>')
		);
		expect(work?.[0]).toMatchObject({ name: 'The Bern Invented University', position: 'Baker' });
	});

	it('goes on in the lines that hang under a dated item of a list', () => {
		const { work } = readUnder(
			'Experience',
			line('Sep 2009 - June 2011, Research Baker, Invented Bread', { bullet: true, full: true }),
			line('Works Ltd, Bern, Switzerland', { indent: 2 }),
			line('Baked for the whole town and the villages around it.', { gap: 0.6 }),
			line('April 2007 - Aug 2009, Baker, Fictional Mills Ltd', { bullet: true, gap: 0.6 }),
			line('Ground for the whole town and the villages around it.', { gap: 0.6 })
		);
		expect(work?.map(({ name }) => name)).toEqual([
			'Invented Bread Works Ltd',
			'Fictional Mills Ltd'
		]);
	});
});

describe('a post', () => {
	it('with its range in brackets behind it heads an entry, long as the rest of its line is', () => {
		expect(
			said(
				[
					'- Program Consultant (May 2011 - March 2012) The Office for Baking Essential Loaves (OBEL) Bread House - Bern, Switzerland',
					'- Researcher, Dough Quality Atlas (April 2012 – June 2019) Northern House for Invented Bread and Ovens - Bern, Switzerland'
				].join('\n')
			)
		).toEqual([
			'Program Consultant @ The Office for Baking Essential Loaves (OBEL) Bread House, Bern, Switzerland, 2011-05 … 2012-03',
			'Researcher, Dough Quality Atlas @ Northern House for Invented Bread and Ovens, Bern, Switzerland, 2012-04 … 2019-06'
		]);
	});

	it('that somebody came back to has both of its dates', () => {
		const { work } = fromHtml(
			'<html><body><h1>Demo Ada Example</h1><h2>Experience</h2><h3>Head Baker</h3><p>Fictional Bread / Bern, Switzerland</p><p>March 2018 – May 2022</p><p>August 2022 – Present</p><ul><li>Baked for the whole town.</li></ul><h3>Baker</h3><p>Invented Mills / Bern, Switzerland</p><p>April 2015 – March 2018</p><ul><li>Ground for the whole town.</li></ul></body></html>'
		);
		expect(
			work?.map(({ startDate, endDate, highlights }) => [startDate, endDate, highlights])
		).toEqual([
			['2018-03', undefined, ['Baked for the whole town.']],
			['2015-04', '2018-03', ['Ground for the whole town.']]
		]);
	});

	it('is of no house that a line only gathers others under', () => {
		expect(
			said(
				'**Other Companies**\n\n- Invented Mills – Baker – 2010-2011\n- Made-up Ovens – Baker – 2006-2009'
			)
		).toEqual(['Baker @ Invented Mills, 2010 … 2011', 'Baker @ Made-up Ovens, 2006 … 2009']);
	});

	it('is none where somebody took time off, whatever else they did then', () => {
		const { work } = md(
			'Berufserfahrung',
			'### Baker\nFictional Bread (Oven Center, Bern)\n01/2018 – 03/2020\n\n- Baked.\n\n### Sabbatical/ Weiterbildung\n05/2020 – 11/2020\n\n- Travelled.'
		);
		expect(work?.map(({ name }) => name)).toEqual(['Fictional Bread (Oven Center)', undefined]);
	});

	it('is at a house with what that is a division of', () => {
		expect(
			said(
				'Baking Assistant, Fictional Financial, a Division of Invented Bread\n\nMay 2015 – March 2018\n\n- Baked.'
			)
		).toEqual([
			'Baking Assistant @ Fictional Financial, a Division of Invented Bread, 2015-05 … 2018-03'
		]);
	});
});

describe('posts under headings that no list knows', () => {
	it('are entries of work where the headings name them and their dates', () => {
		const profile = fromMarkdown(
			[
				'# Demo Ada Example',
				'ada@example.org',
				'#### Technical Skills\n\n- Bread\n- Rolls',
				'### Fictional Bread - Bern\n\nBread for whole towns',
				'#### Head Baker - Sep 2018 - May 2020\n\n- Baked for the whole town.',
				'### Invented Mills - Bern\n\nMills for whole towns',
				'#### Oven Engineer - Mar 2015 - Jun 2018\n\n- Ground for the whole town.'
			].join('\n\n')
		);
		expect(positions(profile)).toEqual([
			'Head Baker @ Fictional Bread, Bern, 2018-09 … 2020-05',
			'Oven Engineer @ Invented Mills, Bern, 2015-03 … 2018-06'
		]);
	});

	it('are work where the lines name several with when they were', () => {
		const profile = fromMarkdown(
			[
				'# Demo Ada Example',
				'## Skills',
				'- Bread\n- Rolls',
				'## Ovens of the mountains',
				'- Oven Consultant (May 2011 - March 2012) Fictional Bread - Bern, Switzerland\n- Head Baker (April 2012 – June 2019) Invented Mills - Bern, Switzerland',
				'## Engineering experience',
				'- Oven Engineer (July 2001 - April 2004) Made-up Ovens, Inc. - Bern, Switzerland'
			].join('\n\n')
		);
		expect(positions(profile)).toHaveLength(3);
	});

	it('are work where somebody taught', () => {
		const { work, education } = md(
			'Secondary education experience',
			'Teacher of Baking, Invented High School, 2006 – 2013\n\n- Taught baking.'
		);
		expect([work?.length, education?.length]).toEqual([1, undefined]);
	});
});

describe('a school', () => {
	const schools = (text: string) =>
		md('Education', text).education?.map(({ institution, studyType, area }) =>
			[institution, studyType, area].filter(Boolean).join(' | ')
		);

	it('may have one line for all, with a date or without', () => {
		expect(
			schools(
				'- Invented University: Whole oven building (05/2018 – Current)\n- Fictional University: Cum Laude B.A. in Oven Management'
			)
		).toEqual([
			'Invented University | Whole oven building',
			'Fictional University | Cum Laude B.A. | Oven Management'
		]);
		expect(
			schools(
				'Invented Community College, Denver, CO — Coursework in Computer Science\n\nFictional University, Austin, TX — Coursework in Food Chemistry\n\nMade-up College, Boise, ID'
			)
		).toHaveLength(3);
	});

	it('keeps what its degree is in though a minor stands below', () => {
		expect(
			schools(
				'BA, Physics, Invented University (Denver, CO)\n\n- Minor: Bread and Society\n\nMS, Civil Engineering, Fictional University (Austin, TX)\n\n- Thesis: “Ovens”'
			)?.[0]
		).toBe('Invented University | BA | Physics');
	});

	it('is named with its campus behind a dash', () => {
		expect(
			schools(
				'University of Colorado – Rye Springs, Denver, CO\n\nBachelor of Science, Computer Science, 2021'
			)
		).toEqual(['University of Colorado – Rye Springs | Bachelor of Science | Computer Science']);
	});
});

describe('the person', () => {
	it('has the address that is written, not another that a link was left on', () => {
		const { basics } = fromHtml(
			'<html><body><h1>Demo Ada Example</h1><p><a href="https://ada.example.com/resume">linkedin.com/in/demo-ada</a></p><p><a href="https://github.com/demo-ada|">GitHub</a></p></body></html>'
		);
		expect(basics?.profiles?.map(({ url }) => url)).toEqual([
			'https://linkedin.com/in/demo-ada',
			'https://github.com/demo-ada'
		]);
	});

	it('lives where an address of several lines says', () => {
		const { basics } = fromText(
			'Demo Ada Example\n\nContact\n\n14 Oven Close\nRyetown\nStaffordshire\nZZ1 1ZZ\nada@example.com\n\nExperience\n\nBaker, Bread Ltd, 2010 - 2012\n'
		);
		expect(basics?.location).toMatchObject({
			city: 'Ryetown',
			region: 'Staffordshire',
			postalCode: 'ZZ1 1ZZ'
		});
	});

	it('lives where they are based, whatever else that line says, and where a code of letters is', () => {
		const based = fromText('Demo Ada Example\nbased in Denver CO Email: ada@example.com\n');
		expect(based.basics?.location).toMatchObject({ city: 'Denver', region: 'CO' });
		const coded = fromText('Demo Ada Example\nada@example.com\nOttawa, ON K1A 0B1\n');
		expect(coded.basics?.location).toMatchObject({ city: 'Ottawa', postalCode: 'K1A 0B1' });
	});

	it('is called by both lines of a name, without the degree before it', () => {
		const { basics } = word(
			p('Dr. Ada', '<w:outlineLvl w:val="0"/>') +
				p('Example', '<w:outlineLvl w:val="0"/>') +
				p('Baker at Fictional Bread')
		);
		expect(basics?.name).toBe('Ada Example');
	});
});

describe('skills', () => {
	it('are named without how well or how long they are known', () => {
		const { skills } = md(
			'Skills',
			'- Proficient in Python\n- Good knowledge of Rust\n- PHP (seven years’ experience)\n- Apache (one year of experience)'
		);
		expect(skills?.flatMap(({ keywords }) => keywords)).toEqual([
			'Python',
			'Rust',
			'PHP',
			'Apache'
		]);
	});
});
