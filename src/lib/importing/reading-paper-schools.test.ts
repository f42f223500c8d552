import { describe, expect, it } from 'vitest';
import { line, readUnder } from './testing-lines';

describe('schools', () => {
	it('are not headed by the label over their courses, and took from one year in the margin to the next', () => {
		const profile = readUnder(
			'EDUCATION',
			line('1992 | Invented University', { size: 1.2, gap: 2, apart: 4 }),
			line('1995 | https://invented.example', { apart: 4 }),
			line('Bachelor', { indent: 5, gap: 0.2 }),
			line('Bread Technology', { indent: 4, gap: 0.4 }),
			line('Courses', { indent: 4, gap: 0.4 }),
			line('BT101 - Basic Yeast', { indent: 5, gap: 0.5 })
		);
		expect(profile.education).toHaveLength(1);
		expect(profile.education?.[0]).toMatchObject({
			institution: 'Invented University',
			studyType: 'Bachelor',
			area: 'Bread Technology',
			startDate: '1992',
			endDate: '1995'
		});
	});

	it('have courses beside each other that go on in the next line', () => {
		const profile = readUnder(
			'EDUCATION',
			line('Invented University of Bread | 2011 – 2014', { gap: 1 }),
			line('Bachelor - Bread Science'),
			line('Baking 1 - | Baking 2 - | Baking 3 - Advanced', {
				bullet: true,
				indent: 0.5,
				full: true
			}),
			line('Introduction to | Introduction to Rye | Rye in Tins', { indent: 1.7, full: true }),
			line('Baking in Ovens | in Tins | Theory of Dough', { indent: 1.7, full: true })
		);
		expect(profile.education?.map(({ institution }) => institution)).toEqual([
			'Invented University of Bread'
		]);
	});

	it('are named with what of them it was, where their line says nothing else', () => {
		const profile = readUnder(
			'EDUCATION',
			line('Invented University, Faculty of Ovens (IFO)', { size: 1.2, gap: 1 }),
			line('Bachelor of Science'),
			line('Bread Technology'),
			line('2011 – 2014')
		);
		expect(profile.education?.[0]?.institution).toBe('Invented University, Faculty of Ovens (IFO)');
	});

	it('tell a subject at length on a line of its own', () => {
		const profile = readUnder(
			'EDUCATION',
			line('Master', { bold: true }),
			line('Training program for teachers in the Science of Bread and Descriptive Geometry', {
				size: 1.25,
				bold: true
			}),
			line('Invented Technical University', { bold: true }),
			line('2013', { gap: 0.6 })
		);
		expect(profile.education?.[0]?.area).toBe(
			'Training program for teachers in the Science of Bread and Descriptive Geometry'
		);
	});

	it('have a subject that goes on in the next line of a narrow column', () => {
		const profile = readUnder(
			'EDUCATION',
			line('Bachelor of Science in Bread', { bold: true, full: true, gap: 0.4 }),
			line('Engineering', { bold: true }),
			line('Invented Technical University'),
			line('2010 - 2012')
		);
		expect(profile.education?.[0]?.area).toBe('Bread Engineering');
	});

	it('have courses in cells below the line that says all, whatever words these begin with', () => {
		const profile = readUnder(
			'EDUCATION',
			line('Bread Application Development, Bachelor, Invented University', { gap: 2.5 }),
			line('Sep, 2012 - Apr, 2014', { size: 0.83 }),
			line('Intermediate Yeast | Intermediate Rye | Advanced Ovens', { size: 0.9, gap: 1.1 }),
			line('Oven / Tin Development | Flour Warehousing | Project Management', {
				size: 0.9,
				gap: 1.2
			})
		);
		expect(profile.education).toHaveLength(1);
		expect(profile.education?.[0]).toMatchObject({
			institution: 'Invented University',
			studyType: 'Bachelor',
			area: 'Bread Application Development'
		});
	});

	it('give a degree with its letters', () => {
		const profile = readUnder(
			'EDUCATION',
			line('Invented University | 2011 – 2014', { bold: true, gap: 1 }),
			line('Bread Science and Engineering | Bachelor of Science - BSc'),
			line('Made-up College | 2009 – 2011', { bold: true, gap: 1 }),
			line('Social Science | Associate of Arts - AA')
		);
		expect(profile.education?.map(({ studyType, area }) => [studyType, area])).toEqual([
			['Bachelor of Science - BSc', 'Bread Science and Engineering'],
			['Associate of Arts - AA', 'Social Science']
		]);
	});
});

describe('courses of study', () => {
	const studies = (...texts: string[]) =>
		readUnder(
			'EDUCATION',
			...texts.flatMap((text) => [
				line('Invented University | 2011 – 2014', { bold: true, gap: 1 }),
				line(text)
			])
		).education?.map(({ studyType, area }) => [studyType, area]);

	it('are parted into their kind and what is learnt, in French', () => {
		expect(
			studies(
				'Licence professionnelle Métiers du pain',
				'Baccalauréat technologique Sciences du four',
				'Titre professionnel Boulanger de campagne'
			)
		).toEqual([
			['Licence professionnelle', 'Métiers du pain'],
			['Baccalauréat technologique', 'Sciences du four'],
			['Titre professionnel', 'Boulanger de campagne']
		]);
	});

	it('are parted into their kind and what is learnt, in German', () => {
		expect(
			studies(
				'Ausbildung Bäckereifachverkäufer',
				'Ausbildung zum Bäcker',
				'Masterstudium Backtechnik'
			)
		).toEqual([
			['Ausbildung', 'Bäckereifachverkäufer'],
			['Ausbildung', 'Bäcker'],
			['Masterstudium', 'Backtechnik']
		]);
	});
});
