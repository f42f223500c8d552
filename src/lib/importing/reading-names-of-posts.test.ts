import { describe, expect, it } from 'vitest';
import { fromMarkdown, positions } from './testing-resumes';

/** What is read of positions that are given as Markdown, each as its lines. */
const said = (...entries: readonly string[]) =>
	positions(
		fromMarkdown(
			`# Demo Ada Example\n\ndemo@example.org\n\n## Experience\n\n${entries.join('\n\n')}\n`
		)
	);
const entry = (employer: string, title: string, from = 2019) =>
	`### ${employer}\n*${title}*\n${from} – ${from + 1}\n- Baked the bread of the town.`;

describe('the name of an employer', () => {
	it('has the unit that stands behind a dash on its line', () => {
		expect(
			said(
				entry('Fictional Bread Corporation - Dough Systems Management', 'Technical Lead'),
				entry('Ryelet', 'Baker', 2017),
				entry('Invented Oven Group - Yeast Operations', 'Systems Engineer', 2015)
			)
		).toEqual([
			'Technical Lead @ Fictional Bread Corporation - Dough Systems Management, 2019 … 2020',
			'Baker @ Ryelet, 2017 … 2018',
			'Systems Engineer @ Invented Oven Group - Yeast Operations, 2015 … 2016'
		]);
	});

	it('has whose it is behind it', () => {
		expect(said(entry('The Example Lab, Invented University', 'Research Assistant'))).toEqual([
			'Research Assistant @ The Example Lab, Invented University, 2019 … 2020'
		]);
		expect(said(entry('Center for Applied Baking at Invented University', 'Adviser'))).toEqual([
			'Adviser @ Center for Applied Baking at Invented University, 2019 … 2020'
		]);
	});

	it('has what it is called now', () => {
		expect(
			said(
				'**Ovendata A/S (now FB) – Senior Developer** (Nov 2015 – May 2017)\n\n- Baked the rye.',
				'**Yeast A/S (now MUM) – System Developer** (Mar 2012 – Oct 2015)\n\n- Baked the wheat.',
				'**Ryelet A/S – Baker** (Mar 2010 – Feb 2012)\n\n- Baked the oats.'
			)
		).toEqual([
			'Senior Developer @ Ovendata A/S (now FB), 2015-11 … 2017-05',
			'System Developer @ Yeast A/S (now MUM), 2012-03 … 2015-10',
			'Baker @ Ryelet A/S, 2010-03 … 2012-02'
		]);
	});

	it('may be of two houses with a slash between', () => {
		const head = (title: string, employer: string, from: number) =>
			`\`${from} to ${from + 1}\`  \n**${title}**, ${employer} (Bern, Switzerland)\n\n- Baked the bread.`;
		expect(
			said(
				head('Backend Developer & Team Lead', 'Fictional Bread Inc.', 2020),
				head('Software Engineer', 'YEAST Oven Technologies / Corporate Bread Management', 2018),
				head('Full-Stack Developer', 'Freelance / Self-Employed', 2016),
				head('Full-Stack Developer Intern', 'Invented Dough Authority', 2014)
			).slice(1, 3)
		).toEqual([
			'Software Engineer @ YEAST Oven Technologies / Corporate Bread Management, Bern, Switzerland, 2018 … 2019',
			'Full-Stack Developer @ Freelance / Self-Employed, Bern, Switzerland, 2016 … 2017'
		]);
	});

	it('is that somebody worked on their own account, where others have theirs', () => {
		const head = (title: string, employer: string, from: number) =>
			`## ${title}, ${employer}\n${from} – ${from + 1} | Remote\n\n- Baked the bread.`;
		expect(
			positions(
				fromMarkdown(
					`# Demo Ada Example\n\ndemo@example.org\n\n# Career history\n\n${[
						head('Frontend Developer', 'Ryelet', 2021),
						head('Frontend Developer', 'Freelance', 2020),
						head('Frontend Developer', 'Fictional Bank', 2018)
					].join('\n\n')}`
				)
			)[1]
		).toBe('Frontend Developer @ Freelance, Remote, 2020 … 2021');
	});

	it('is no post before the place it was held in', () => {
		const head = (title: string, below: string, from: number) =>
			`${from} – ${from + 1}\n\n**${title}**\n${below}\n\n- Baked the bread.`;
		expect(
			said(
				head('Head Engineer, Project Manager', 'Independent Contractor, Europe', 2020),
				head('Founder', 'Oven Days, Europe', 2018)
			)
		).toEqual([
			'Head Engineer, Project Manager @ Independent Contractor, Europe, 2020 … 2021',
			'Founder @ Oven Days, Europe, 2018 … 2019'
		]);
	});

	it('is not what a post was for, where it stands on a line of its own', () => {
		expect(said(entry('Rye Evening Messenger', 'Lead Engineer for Oven Systems'))).toEqual([
			'Lead Engineer for Oven Systems @ Rye Evening Messenger, 2019 … 2020'
		]);
	});
});

describe('a title', () => {
	it('has the team in the bracket behind it', () => {
		const head = (title: string, employer: string, from: number) =>
			`### ${title} | ${employer}\n*${from} – ${from + 1} · Remote*\n\n- Baked the bread.`;
		expect(
			said(
				head('Senior Software Engineer (Night-Bake Team)', 'Ryelet', 2021),
				head('Senior Engineering Manager (Dough and Legacy Services)', 'Fictional Bank', 2019)
			)
		).toEqual([
			'Senior Software Engineer (Night-Bake Team) @ Ryelet, Remote, 2021 … 2022',
			'Senior Engineering Manager (Dough and Legacy Services) @ Fictional Bank, Remote, 2019 … 2020'
		]);
	});

	it('has the client whom it was at, where the employer stands on a line of its own', () => {
		const head = (employer: string, title: string, from: number) =>
			`### ${employer} (${from} – ${from + 1})\n**${title}**\n\n- Baked the bread.`;
		expect(
			said(
				head('Ryelet', 'Senior Engineer', 2022),
				head('Invented Technology', 'Oven Engineer', 2021),
				head('Staffingly', 'Mixer Engineer @ Fictional Ovens', 2020)
			)[2]
		).toBe('Mixer Engineer @ Fictional Ovens @ Staffingly, 2020 … 2021');
	});
});
