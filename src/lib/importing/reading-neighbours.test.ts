import { describe, expect, it } from 'vitest';
import { fromMarkdown, fromText, positions } from './testing-resumes';

const text = (work: string) =>
	positions(fromText(`Demo Ada Example\nada@example.org\n\nEXPERIENCE\n\n${work}\n`));
const md = (work: string) =>
	positions(fromMarkdown(`# Demo Ada Example\n\nada@example.org\n\n## Experience\n\n${work}\n`));

describe('an entry beside others that are laid out alike', () => {
	it('may begin with dates before a colon', () => {
		expect(
			text(
				'Feb 2013 - Present: Senior Baker at Fictional Bread\nBaked the bread of the town.\n\nJan 2009 – Oct 2011: Baker at Invented Buns\nKneaded the dough.'
			)
		).toEqual([
			'Senior Baker @ Fictional Bread, 2013-02 …',
			'Baker @ Invented Buns, 2009-01 … 2011-10'
		]);
	});

	it('has its post where others of the same employer have what the post is in', () => {
		expect(
			md(
				'### INVENTED SEARCH\n\n**Data Engineer III**\n\nNov 2022 - Present | Denver, USA\n\n- Built.\n\n**Data Engineer II-III**\n\nFeb 2020 - Nov 2022 | Lyon, France\n\n- Built.\n\n### FICTIONAL MILLS & CO.\n\n**Assistant, Mechanical Engineering**\n\nMar 2019 - Jan 2020 | Bern, Switzerland\n\n- Built.\n\n**Technician, Mechanical Engineering**\n\nMar 2017 - Mar 2019 | Bern, Switzerland\n\n- Built.'
			)
		).toEqual([
			'Data Engineer III @ INVENTED SEARCH, Denver, USA, 2022-11 …',
			'Data Engineer II-III @ INVENTED SEARCH, Lyon, France, 2020-02 … 2022-11',
			'Assistant, Mechanical Engineering @ FICTIONAL MILLS & CO., Bern, Switzerland, 2019-03 … 2020-01',
			'Technician, Mechanical Engineering @ FICTIONAL MILLS & CO., Bern, Switzerland, 2017-03 … 2019-03'
		]);
	});

	it('names its employer also where a place follows, and none its post', () => {
		expect(
			text(
				'Fictional Bread Group, May 2021 - Nov 2023\nLooked after the ovens.\n\nInvented, PE, April 2015 - June 2018\nLooked after the dough.\n\nCrustily, PE, August 2010 - May 2014\nLooked after the shop.'
			).map((said) => said.replace(/^.*@ /, ''))
		).toEqual([
			'Fictional Bread Group, 2021-05 … 2023-11',
			'Invented, PE, 2015-04 … 2018-06',
			'Crustily, PE, 2010-08 … 2014-05'
		]);
	});
	it('is no heading of skills with its dates, though it has a word of one', () => {
		const profile = fromMarkdown(
			'# Demo Ada Example\n\nada@example.org\n\n**Experience:**\n\n**Fictional Bread | Head Baker | May 2016 - June 2019**\n\n- Baked.\n\n**Ovens, Software and Recipes | July 2013 - May 2016**\n\n- Drew loaves.\n\n**Invented Buns | Baker | March 2011 - July 2013**\n\n- Kneaded.\n'
		);
		expect(profile.skills ?? []).toEqual([]);
		expect(positions(profile)).toHaveLength(3);
	});
	it('has its employer behind its post, not in the line that tells of the work', () => {
		expect(
			text(
				'Staff Baker, Crustily, Bergen    Jan 2022 - Present\nOven Technologies.\nLed the bakery and looked after its ovens for all of the town.\n\nSenior Baker, Crustily, Bergen    Feb 2019 - Jan 2022\nDough Systems, Yeast Cellars.\nLed the dough and looked after all of it through the night.\n\nBaker, Doughly, Bergen    Jun 2014 - Feb 2016\nKneaded the dough of the town.'
			).map((said) => said.replace(/, 20.*$/, ''))
		).toEqual([
			'Staff Baker @ Crustily, Bergen',
			'Senior Baker @ Crustily, Bergen',
			'Baker @ Doughly, Bergen'
		]);
	});
	it('takes no words of a link for its employer', () => {
		expect(
			text(
				'Baker | GitHub Link    Mar 2022 - Apr 2022\n- Baked.\n\nMiller | GitHub Link    Jan 2021 - Feb 2021\n- Ground.'
			)
		).toEqual(['Baker @ ?, 2022-03 … 2022-04', 'Miller @ ?, 2021-01 … 2021-02']);
	});
});

describe('a degree under its school', () => {
	it('has its subject from its own line, not from what stands beside the school', () => {
		const { education } = fromText(
			'Demo Ada Example\nada@example.org\n\nEDUCATION\n\nINVENTED INSTITUTE OF TECHNOLOGY, CRUSTVILLE\nB.Tech (Hons) in Mechanical Engineering\n2009 - 2013 | GPA: 3.42\n\nFICTIONAL UNIVERSITY\nMSc, Food Engineering\n2013 - 2015 | GPA: 3.71\n'
		);
		expect(education).toMatchObject([
			{ studyType: 'B.Tech (Hons)', area: 'Mechanical Engineering' },
			{ studyType: 'MSc', area: 'Food Engineering' }
		]);
	});
});
