import { describe, expect, it } from 'vitest';
import { line, readUnder } from './testing-lines';
import { fromText } from './testing-resumes';

const groups = ({ skills }: ReturnType<typeof readUnder>) =>
	(skills ?? []).map(({ name, keywords }) => `${name ?? '?'}: ${(keywords ?? []).join(', ')}`);
const page = (...lines: Parameters<typeof line>[]) =>
	groups(readUnder('SKILLS', ...lines.map((one) => line(...one))));

describe('slashes between skills', () => {
	const listed = (text: string) =>
		(fromText(`Demo Ada Example\nada@example.org\n\nSKILLS\n${text}`).skills ?? []).flatMap(
			({ keywords }) => keywords ?? []
		);

	it('join what is one item among others', () => {
		expect(listed('Git, HTML / CSS, Docker / Podman')).toEqual([
			'Git',
			'HTML / CSS',
			'Docker / Podman'
		]);
		expect(listed('- Git\n- HTML / CSS\n- Docker')).toEqual(['Git', 'HTML / CSS', 'Docker']);
	});

	it('part items where nothing else does', () => {
		expect(listed('Python / Go / Rust / Java')).toEqual(['Python', 'Go', 'Rust', 'Java']);
	});
});

describe('names of groups over rows of items', () => {
	it('are those set as the first line is, on whichever page', () => {
		expect(
			page(
				['Platforms', { bold: true }],
				['Docker | Linux', { size: 0.8 }],
				['Ovens, Dough & CI/CD', { bold: true, page: 2, indent: 0.7 }],
				['Git | Jenkins', { size: 0.8, page: 2, indent: 0.7 }]
			)
		).toEqual(['Platforms: Docker, Linux', 'Ovens, Dough & CI/CD: Git, Jenkins']);
	});

	it('may be told by the space over them alone', () => {
		expect(
			page(
				['Backend', { bold: true, gap: 1 }],
				['Java | Python', { bold: true, gap: 0.3 }],
				['Docker', { bold: true, gap: 0.3 }],
				['Baking', { bold: true, gap: 1.2 }],
				['Rye | Yeast', { bold: true, gap: 0.3 }]
			)
		).toEqual(['Backend: Java, Python, Docker', 'Baking: Rye, Yeast']);
	});

	it('may stand side by side over several items each', () => {
		const row = line('Java | Go | Rye', { size: 0.9 });
		const [java, go, rye] = row.parts;
		const parts = [java, { ...go, left: 5 }, { ...rye, left: 12.5 }] as typeof row.parts;
		expect(
			groups(
				readUnder(
					'SKILLS',
					line('Backend | Baking'),
					{ ...row, parts },
					line('Tools'),
					line('Git | Oven', { size: 0.9 })
				)
			)
		).toEqual(['Backend: Java, Go', 'Baking: Rye', 'Tools: Git, Oven']);
	});

	it('may be alone, where they are larger', () => {
		expect(page(['Baking at night'], ['Rye | Yeast | Dough', { size: 0.85 }])).toEqual([
			'Baking at night: Rye, Yeast, Dough'
		]);
	});

	it('may be long, where their items are cells', () => {
		expect(
			page(
				['Ovens, Cloud, Night Work & Bread'],
				['AWS | Docker | Rye and oats | Linux | Git'],
				['Database'],
				['MySQL | Redis | Oracle | SQLite']
			)
		).toEqual([
			'Ovens, Cloud, Night Work & Bread: AWS, Docker, Rye and oats, Linux, Git',
			'Database: MySQL, Redis, Oracle, SQLite'
		]);
	});
});

describe('items in cells', () => {
	it('are whole though some of their words are known alone', () => {
		expect(page(['WebRTC | Redis | Interactive AI systems | Docker | Git'])).toEqual([
			'?: WebRTC, Redis, Interactive AI systems, Docker, Git'
		]);
	});
});

describe('what is no skill', () => {
	it('is told under an interest by the word for skills, where skills have a heading', () => {
		const { skills } = fromText(
			'Demo Ada Example\nada@example.org\n\nSKILLS\n\nGit, Docker\n\nINTERESTS\n\nClimbing\nSkills: Bouldering, Kayaking\n'
		);
		expect((skills ?? []).flatMap(({ keywords }) => keywords ?? [])).toEqual(['Git', 'Docker']);
	});

	it('is how well a language is spoken that is set as a heading', () => {
		const { skills, languages } = fromText(
			'# Demo Ada Example\nada@example.org\n\nLANGUAGES\n\nENGLISH\nNative speaker\n\nEXPERIENCE\n\nBaker, Fictional Bread, 2019 – 2021\n'
		);
		expect(skills ?? []).toEqual([]);
		expect(languages).toEqual([{ language: 'ENGLISH', fluency: 'Native speaker' }]);
	});

	it('is the level in the name of a group', () => {
		const { skills } = fromText(
			'Demo Ada Example\nada@example.org\n\nSKILLS\n\nDocker (Advanced):\n- Containers\n- Networks\nOvens:\n- Rye\n- Oats\n'
		);
		expect((skills ?? []).map(({ name }) => name)).toEqual(['Docker', 'Ovens']);
	});
});

describe('what stands in brackets', () => {
	it('is of the name before it, however it is parted from the next', () => {
		expect(page(['Docker Linux (Mostly at night) Redis Git MySQL Java'])).toEqual([
			'?: Docker, Linux (Mostly at night), Redis, Git, MySQL, Java'
		]);
	});
});
