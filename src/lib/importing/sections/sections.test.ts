import { describe, expect, it } from 'vitest';
import type { Line } from '../lines/line';
import { withoutColumnHeads } from './column-head';
import { headingKind } from './heading-kind';
import { sectionsOf } from './sections';
import { bareLine as line } from './testing-bare-line';

const head = (text: string, look: Partial<Line> = {}) =>
	line(text, { size: 1.5, bold: true, gap: 1, ...look });
const label = (text: string) => line(text, { bold: true, gap: 0.4 });
const name = line('Demo Ada Example', { size: 2, bold: true });

/** The sections of lines, each as its kind and how many lines are under its heading. */
const read = (...lines: readonly Line[]) =>
	sectionsOf(lines).map(({ kind, lines: own }) => `${kind} ${own.length}`);

describe('what is set below the heading of a section', () => {
	const entry = (employer: string, dates: string, under: string) => [
		label(employer),
		line(`Baker, ${dates}`),
		label(under),
		line('Baked the bread of the town')
	];

	it('and comes under each entry is a label of it', () => {
		expect(
			read(
				name,
				head('Work'),
				...entry('Fictional Bread', '2016 – 2020', 'Highlights'),
				...entry('Made-up Mills', '2012 – 2016', 'Highlights'),
				head('Skills'),
				label('Programming'),
				line('Ovens in C')
			)
		).toEqual(['head 1', 'work 8', 'skills 2']);
	});

	it('is a label of an entry where it stands but once', () => {
		expect(
			read(
				name,
				head('Work'),
				...entry('Fictional Bread', '2016 – 2020', 'Skills'),
				head('Education'),
				line('Fictional University, 2008 – 2012'),
				label('Courses'),
				line('Dough and its chemistry')
			)
		).toEqual(['head 1', 'work 4', 'education 3']);
	});

	it('names an employer, though it has a word of headings', () => {
		expect(
			read(
				name,
				head('Work'),
				...entry('Myself and I', '2016 – 2020', 'Duties'),
				...entry('Publications Invented', '2012 – 2016', 'Duties'),
				head('Skills'),
				label('Programming'),
				line('Ovens in C')
			)
		).toEqual(['head 1', 'work 8', 'skills 2']);
	});

	it('names a group of skills, or of interests', () => {
		expect(
			read(
				name,
				head('Skills'),
				label('Web Development'),
				line('HTML, CSS'),
				label('Projects'),
				line('Scrum'),
				head('Interests'),
				label('Coding'),
				line('Compilers')
			)
		).toEqual(['head 1', 'skills 4', 'interests 2']);
	});

	it('is a section where it stands but once and no entry has it', () => {
		expect(
			read(
				name,
				head('Work'),
				...entry('Fictional Bread', '2016 – 2020', 'Duties'),
				head('Education'),
				line('Fictional University, 2008 – 2012'),
				head('Awards'),
				line('Bread of the year')
			)
		).toEqual(['head 1', 'work 4', 'education 1', 'awards 1']);
	});

	it('is no label in a column of its own', () => {
		const side = { column: 1, size: 1.2, gap: 2 };
		expect(
			read(
				name,
				head('Work'),
				...entry('Fictional Bread', '2016 – 2020', 'Highlights'),
				head('Skills', side),
				line('Ovens', { column: 1 })
			)
		).toEqual(['head 1', 'work 4', 'skills 1']);
	});
});

describe('a line of a paragraph', () => {
	it('is no heading, however large it is set, where the line above it is full', () => {
		const large = { size: 1.3, gap: 0.2 };
		expect(
			read(
				name,
				line('I like to work with people, since they help me to learn every day about', {
					...large,
					full: true
				}),
				line('new concepts and technologies.', large),
				head('Work'),
				line('Baker, Fictional Bread, 2016 – 2020')
			)
		).toEqual(['head 3', 'work 1']);
	});
});

describe('the title under a name', () => {
	it('is of the head, though it is set as a heading and a link stands before the name', () => {
		expect(
			read(
				line('Skip to content'),
				line('Demo Ada Example', { heading: 1 }),
				line('Head Baker', { heading: 2 }),
				line('ada@example.org'),
				line('Work', { heading: 2 }),
				line('Baker, Fictional Bread, 2016 – 2020')
			)
		).toEqual(['head 1', 'head 3', 'work 1']);
	});
});

describe('addresses over a side column', () => {
	const lines = [
		name,
		head('Work'),
		line('Baker, Fictional Bread, 2016 – 2020'),
		line('12 Invented Street', { column: 1 }),
		line('ada@example.org', { column: 1 }),
		head('Skills', { column: 1 }),
		line('Ovens', { column: 1 })
	];
	const kinds = (all: readonly Line[]) =>
		withoutColumnHeads(sectionsOf(all)).map(({ kind, lines: own }) => `${kind} ${own.length}`);

	it('are not of the section that the column before ends in', () => {
		expect(kinds(lines)).toEqual(['head 1', 'work 1', 'contact 2', 'skills 1']);
	});

	it('are none where a section goes on in the next column', () => {
		const onward = lines.map((one) => (one.text.includes('@') ? { ...one, text: 'Miller' } : one));
		expect(kinds(onward)).toEqual(['head 1', 'work 3', 'skills 1']);
	});
});

describe('a plus', () => {
	it('parts two things only where it stands apart', () => {
		const under = (text: string) =>
			read(name, head('Certifications'), line(text, { size: 1.2 }), line('2019'), head('Work'));
		expect(under('Project+ Certification')).toEqual(['head 1', 'certificates 2', 'work 0']);
	});
});

describe('a line in a section of work', () => {
	const job = (employer: string, title: string) => [
		line(employer, { size: 1.2, bold: true, gap: 1 }),
		line('May 2019 – June 2021'),
		line(title, { size: 1.2, bold: true, gap: 1 }),
		line('Baked the bread of the town and of three more.')
	];

	it('that names posts heads no section, though one of them sounds like skills', () => {
		expect(
			read(
				name,
				head('EXPERIENCE'),
				...job('Fictional Bread', 'Baker, Software Developer, DevOps, CEO'),
				...job('Made-up Mills', 'Miller'),
				head('EDUCATION'),
				line('Invented University')
			)
		).toEqual(['head 1', 'work 8', 'education 1']);
	});

	it('that tells whose house it was heads none', () => {
		expect(
			read(
				name,
				head('EXPERIENCE'),
				line('Ryelet', { size: 1.3, bold: true }),
				line('An IT and Bread Consulting Company', { size: 1.1 }),
				line('Founder'),
				head('EDUCATION'),
				line('Invented University')
			)
		).toEqual(['head 1', 'work 3', 'education 1']);
	});

	it('that is a sentence heads none, though its first word could', () => {
		expect(
			headingKind('Built and maintained Oven Functions supporting internal bakers')
		).toBeNull();
		expect(headingKind('Built and shipped')?.kind).toBe('projects');
	});

	it('that is the rest of a name broken above it heads none', () => {
		expect(
			read(
				name,
				head('EXPERIENCE'),
				line('Proctor of the Long Exams at Invented Mountain', { size: 1.14, full: true }),
				line('University', { size: 1.14 }),
				line('Watched over them.'),
				head('EDUCATION'),
				line('Invented University')
			)
		).toEqual(['head 1', 'work 3', 'education 1']);
	});

	it('that says so stands there where all are set as their sections are', () => {
		const own = (house: string, title: string) => [
			{ ...line(house), heading: 3 },
			line(title, { bold: true }),
			line('2019 – 2021'),
			line('Baked the bread of the town.', { bullet: true })
		];
		const headed = (text: string) => ({ ...line(text), heading: 3 });
		expect(
			read(
				name,
				headed('Work Experience'),
				...own('Fictional Bread', 'Baker'),
				...own('Freelance', 'Miller'),
				headed('Education'),
				line('Invented University')
			)
		).toEqual(['head 1', 'work 8', 'education 1']);
	});

	it('that says somebody was their own employer stands among employers', () => {
		expect(
			read(
				name,
				head('EXPERIENCE'),
				...job('Fictional Bread', 'Baker'),
				...job('Freelance', 'Miller'),
				head('EDUCATION'),
				line('Invented University')
			)
		).toEqual(['head 1', 'work 8', 'education 1']);
	});
});

it('experience of projects is of projects', () => {
	expect(
		read(
			name,
			head('WORK EXPERIENCE'),
			line('Baker at Fictional Bread'),
			head('PROJECTS EXPERIENCE'),
			line('Oven in a Box')
		)
	).toEqual(['head 1', 'work 1', 'projects 1']);
});
