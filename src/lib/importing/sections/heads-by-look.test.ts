import { describe, expect, it } from 'vitest';
import type { Line } from '../lines/line';
import { sectionsOf } from './sections';
import { bareLine as line } from './testing-bare-line';

const head = (text: string, size: number, heading: number | null = 1) =>
	line(text, { size, heading, bold: true, gap: 1 });
const name = line('Demo Ada Example', { size: 2, bold: true });

const read = (...lines: readonly Line[]) =>
	sectionsOf(lines).map(({ kind, lines: own }) => `${kind} ${own.length}`);

describe('headings by how they are set', () => {
	it('are of entries where they are set smaller than others of their level', () => {
		expect(
			read(
				name,
				head('Experience', 1.3),
				head('Baker, Fictional Bread; Bern, 2016 – 2020', 1),
				line('Baked the bread of the town.'),
				head('Project Oven', 0.8),
				line('An oven that says when it is hot.'),
				head('Miller, Invented Mills; Bern, 2012 – 2016', 1),
				head('Education', 1.3),
				line('Invented University')
			)
		).toEqual(['head 1', 'work 5', 'education 1']);
	});

	it('are of groups where a style of a higher level is set no larger', () => {
		expect(
			read(
				name,
				head('Experience', 1.2, 2),
				line('Baker, Fictional Bread, 2016 – 2020'),
				head('Education', 1.2, 2),
				line('Invented University, 2012'),
				head('Skills', 1.2, 2),
				line('Bread'),
				head('Ovens and Mills', 1.1, 1),
				line('Wood ovens')
			)
		).toEqual(['head 1', 'work 1', 'education 1', 'skills 3']);
	});

	it('head sections where they are as large as others, though their style does not say so', () => {
		expect(
			read(
				name,
				head('Profile', 2, 2),
				line('Bakes for whole towns.'),
				head('Skills', 2, 2),
				line('Bread'),
				line('Experience', { size: 2, gap: 1 }),
				line('Baker, Fictional Bread, 2016 – 2020'),
				line('Education', { size: 2, gap: 1 }),
				line('Invented University')
			)
		).toEqual(['head 1', 'summary 1', 'skills 1', 'work 1', 'education 1']);
	});

	it('head contacts over what reaches somebody, in capitals as others or not', () => {
		expect(
			read(
				name,
				line('SKILLS:', { bold: true, gap: 1 }),
				line('BREAD', { bullet: true }),
				line('ROLLS', { bullet: true }),
				line('Contact:', { bold: true, gap: 1 }),
				line('ada@example.org', { bullet: true })
			)
		).toEqual(['head 1', 'skills 2', 'contact 1']);
	});

	it('begin with the name, though initials stand beside it', () => {
		const [head] = sectionsOf([
			line('ada@example.org'),
			line('Bern'),
			line('+41 31 555 01 58'),
			line('example.org'),
			line('example.com'),
			line('D/E | Demo Example', { size: 4, heading: 1 }),
			line('About', { size: 2, heading: 1 }),
			line('Bakes for whole towns.')
		]).slice(1);
		expect(head?.kind).toBe('head');
	});
});
