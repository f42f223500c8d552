import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blocksOf, regionsOf } from './reading-order';
import { rowsOf } from './rows';
import { wordsAt } from './testing';
import type { Word } from './word';

/** A page read in order: a line a row, with its column before it; cells of a row are parted by a bar. */
function read(words: readonly Word[], margins: readonly number[] = []): string[] {
	return blocksOf(regionsOf(words, 10, { margins })).flatMap(({ column, words: own, label }) => {
		const rows = rowsOf(own).map((row) => row.words.map(({ text }) => text).join(' '));
		return label ? [`${column} ${rows.join(' ')}`] : rows.map((row) => `${column} ${row}`);
	});
}

const lines = (x: number, y: number, pitch: number, ...texts: string[]) =>
	texts.flatMap((text, i) => wordsAt(x, y + i * pitch, text));

describe('the reading order of a page', () => {
	it('is row by row where there is one column', () => {
		expect(read(lines(50, 100, 13, 'one two', 'three four', 'five'))).toEqual([
			'0 one two',
			'0 three four',
			'0 five'
		]);
	});

	it('keeps dates at the right on the line of what they date', () => {
		const page = [
			...lines(50, 100, 39, 'Engineer at A', 'Developer at B', 'Trainee at C'),
			...lines(420, 100, 39, '2020 – 2024', '2017 – 2020', '2015 – 2017'),
			...lines(50, 113, 39, 'Built the pricing', 'Wrote the ledger', 'Learnt to test')
		];
		expect(read(page)[0]).toBe('0 Engineer at A 2020 – 2024');
	});

	it('reads two columns one after the other, though their lines interleave', () => {
		const left = ['Contact', 'a@example.org', 'Skills', 'Go', 'Rust', 'SQL'];
		const right = [
			'Experience',
			'Engineer at A',
			'Built this',
			'Cut that',
			'Led them',
			'Taught it'
		];
		const page = [...lines(50, 100, 17, ...left), ...lines(250, 107, 15, ...right)];
		expect(read(page)).toEqual([...left.map((t) => `0 ${t}`), ...right.map((t) => `1 ${t}`)]);
	});

	it('leaves a name in large letters whole, though the strip between columns meets its space', () => {
		const left = ['Contact', 'Bern', 'Skills', 'Rye', 'Wheat', 'Oats'];
		const right = ['Experience', 'Baker at A', 'Baked', 'Miller at B', 'Ground', 'Cook at C'];
		const page = [
			...wordsAt(110, 60, 'Ada Example', { size: 40 }),
			...lines(50, 100, 17, ...left),
			...lines(190, 107, 15, ...right)
		];
		expect(read(page)[0]).toBe('0 Ada Example');
	});

	it('bears a row that begins a little before the others of its column', () => {
		const left = [
			'Baker at A',
			'Baked rye',
			'Baked wheat',
			'Miller at B',
			'Ground rye',
			'Cook at C'
		];
		const page = [
			...lines(50, 100, 17, ...left),
			...lines(255, 107, 15, 'Skills', 'Oven', 'Yeast'),
			...lines(249, 152, 15, 'Sports'),
			...lines(255, 167, 15, 'Chess', 'Go')
		];
		const right = ['Skills', 'Oven', 'Yeast', 'Sports', 'Chess', 'Go'];
		expect(read(page)).toEqual([...left.map((t) => `0 ${t}`), ...right.map((t) => `1 ${t}`)]);
	});

	it('bears a long word that runs out of its column', () => {
		const left = ['Contact', 'anna.noether.of.nowhere@example.org', 'Skills', 'Go', 'Rust', 'SQL'];
		const right = [
			'Experience',
			'Engineer at A',
			'Built this',
			'Cut that',
			'Led them',
			'Taught it'
		];
		const page = [...lines(50, 100, 17, ...left), ...lines(215, 100, 15, ...right)];
		expect(read(page)).toEqual([...left.map((t) => `0 ${t}`), ...right.map((t) => `1 ${t}`)]);
	});

	it('puts labels in the margin before what they stand beside, one line each', () => {
		const page = [
			...wordsAt(50, 100, 'Work'),
			...lines(50, 200, 13, 'Education and', 'training'),
			...wordsAt(50, 300, 'Skills'),
			...lines(180, 100, 13, 'Engineer at A', 'Built this', 'Cut that', 'Led them'),
			...lines(180, 200, 13, 'B.Sc. Physics', 'University of Nowhere', 'Grade 1'),
			...lines(180, 300, 13, 'Go, Rust', 'SQL')
		];
		expect(read(page)).toEqual([
			'0 Work',
			'1 Engineer at A',
			'1 Built this',
			'1 Cut that',
			'1 Led them',
			'0 Education and training',
			'1 B.Sc. Physics',
			'1 University of Nowhere',
			'1 Grade 1',
			'0 Skills',
			'1 Go, Rust',
			'1 SQL'
		]);
	});

	it('keeps a heading in the margin apart from the dates under it', () => {
		const page = [
			...wordsAt(50, 100, 'WORK', { size: 12 }),
			...wordsAt(50, 114, '2019'),
			...lines(180, 114, 13, 'Engineer at A', 'Built this', 'Cut that'),
			...wordsAt(50, 180, '2017'),
			...lines(180, 180, 13, 'Developer at B', 'Wrote the ledger'),
			...wordsAt(50, 230, '2015'),
			...lines(180, 230, 13, 'Trainee at C', 'Learnt to test')
		];
		expect(read(page).slice(0, 4)).toEqual(['0 WORK', '0 2019', '1 Engineer at A', '1 Built this']);
	});

	it('puts the whole of a label first, in however many ways it is set', () => {
		const page = [100, 200, 300].flatMap((y) => [
			...wordsAt(50, y, 'Fictional Rail', { bold: true }),
			...wordsAt(50, y + 13, 'Bern'),
			...wordsAt(180, y, 'Engineer', { bold: true }),
			...lines(180, y + 13, 13, 'Built this', 'Cut that', 'Led them all to the end of it')
		]);
		expect(read(page).slice(0, 3)).toEqual(['0 Fictional Rail', '0 Bern', '1 Engineer']);
	});

	it('reads labels that end where their values begin across', () => {
		const labels = ['Dates', 'Occupation', 'Employer', 'Main activities'];
		const values = ['since 2020', 'Engineer', 'Fictional Rail', 'Built this'];
		const flush = labels.flatMap((text, i) => wordsAt(150 - text.length * 5, 100 + i * 13, text));
		const page = [
			...flush,
			...lines(165, 100, 13, ...values, 'Cut that', 'Led them', 'Taught it', 'Sold it')
		];
		expect(read(page).slice(0, 4)).toEqual(labels.map((label, i) => `0 ${label} ${values[i]}`));
	});

	it('takes what ends at the right edge for no column', () => {
		const page = [
			...lines(50, 100, 40, 'Engineer at A', 'Developer at B', 'Trainee at C'),
			...lines(50, 113, 40, 'Built the pricing', 'Wrote the ledger', 'Learnt to test'),
			...wordsAt(480, 97, '2020 – 2024'),
			...wordsAt(510, 110, 'Bern'),
			...wordsAt(480, 137, '2017 – 2020'),
			...wordsAt(510, 150, 'Bern')
		];
		expect(read(page).at(-1)).toContain('Learnt to test');
	});

	it('reads a table of labels and values across', () => {
		const page = [
			...lines(50, 100, 15, 'Languages', 'Databases', 'Tools', 'Methods'),
			...lines(150, 100, 15, 'Go, Rust', 'Postgres', 'Docker', 'Scrum')
		];
		expect(read(page)).toEqual([
			'0 Languages Go, Rust',
			'0 Databases Postgres',
			'0 Tools Docker',
			'0 Methods Scrum'
		]);
	});

	it('puts dates of several lines in the right margin before what they date', () => {
		const text = (y: number, title: string) => [
			...wordsAt(50, y, title, { bold: true }),
			...lines(50, y + 14, 13, 'Built the pricing of this', 'Cut the time of that', 'Led them all')
		];
		const page = [
			...text(100, 'Engineer at A'),
			...lines(420, 103, 11, 'May 2020 –', 'June 2024', '4 years'),
			...text(180, 'Developer at B'),
			...lines(420, 183, 11, 'April 2017 –', 'May 2020', '3 years')
		];
		expect(read(page)).toEqual([
			'1 May 2020 – June 2024 4 years',
			'0 Engineer at A',
			'0 Built the pricing of this',
			'0 Cut the time of that',
			'0 Led them all',
			'1 April 2017 – May 2020 3 years',
			'0 Developer at B',
			'0 Built the pricing of this',
			'0 Cut the time of that',
			'0 Led them all'
		]);
	});

	it('puts the one date in the margin of a page so where other pages have theirs there', () => {
		const page = [
			...lines(50, 100, 13, 'Engineer at A', 'Built the pricing of this', 'Cut that', 'Led them'),
			...wordsAt(440, 103, 'May 2020 –'),
			...wordsAt(425, 114, 'September 2024')
		];
		expect(read(page, [420]).slice(0, 2)).toEqual([
			'1 May 2020 – September 2024',
			'0 Engineer at A'
		]);
		expect(read(page)[0]).toBe('0 Engineer at A May 2020 –');
	});

	it('leaves headings at the foot of the left column to what follows below both', () => {
		const page = [
			...lines(50, 100, 17, 'Skills', 'Go', 'Rust', 'SQL', 'Perl'),
			...lines(300, 107, 15, 'Interests', 'Rye', 'Wheat', 'Oats', 'Spelt'),
			...wordsAt(50, 200, 'Work', { size: 13, bold: true }),
			...lines(50, 220, 13, 'Engineer at the Fictional Institute of Bread and of many other things')
		];
		expect(read(page).slice(-3)).toEqual([
			'1 Spelt',
			'0 Work',
			'0 Engineer at the Fictional Institute of Bread and of many other things'
		]);
	});

	it('takes headings that are set to the right, and dates under them, for no column', () => {
		const heading = (y: number, text: string) => wordsAt(380, y, text, { size: 16 });
		const entry = (y: number, title: string, dates: string) => [
			...wordsAt(50, y, title),
			...wordsAt(400, y, dates),
			...lines(50, y + 13, 13, 'Built this', 'Cut that', 'Led them')
		];
		const page = [
			...heading(100, 'Work'),
			...entry(120, 'Engineer at A', '2017 – 2020'),
			...entry(180, 'Developer at B', '2015 – 2017'),
			...heading(250, 'Education'),
			...wordsAt(50, 270, 'School of C'),
			...wordsAt(400, 270, '2010 – 2015')
		];
		expect(read(page).slice(0, 2)).toEqual(['0 Work', '0 Engineer at A 2017 – 2020']);
		expect(read(page).slice(-2)).toEqual(['0 Education', '0 School of C 2010 – 2015']);
	});

	it('reads lists side by side in a grid row by row, and goes on below them', () => {
		const heads = ['Front', 'Back', 'Data'];
		const page = [
			...wordsAt(50, 100, 'SKILLS', { bold: true }),
			...heads.flatMap((text, i) => wordsAt(50 + i * 150, 120, text, { size: 13, bold: true })),
			...lines(50, 140, 13, 'HTML', 'CSS'),
			...lines(200, 140, 13, 'Go', 'Rust'),
			...lines(350, 140, 13, 'SQL', 'Redis'),
			...wordsAt(50, 190, 'WORK', { bold: true }),
			...lines(50, 210, 13, 'Engineer at A', 'Built this', 'Cut that', 'Led them', 'Taught it')
		];
		expect(read(page).slice(0, 5)).toEqual([
			'0 SKILLS',
			'0 Front Back Data',
			'0 HTML Go SQL',
			'0 CSS Rust Redis',
			'0 WORK'
		]);
	});

	it('loses no word and says none twice, however a page is set', () => {
		const word = fc.record({
			x: fc.integer({ min: 0, max: 550 }),
			y: fc.integer({ min: 0, max: 700 })
		});
		fc.assert(
			fc.property(fc.array(word, { maxLength: 60 }), (places) => {
				const words = places.flatMap(({ x, y }, i) => wordsAt(x, y, `w${i}`));
				const order = blocksOf(regionsOf(words, 10)).flatMap((block) => block.words);
				expect(order.map(({ text }) => text).toSorted()).toEqual(
					words.map(({ text }) => text).toSorted()
				);
			}),
			{ numRuns: 150 }
		);
	});
});

describe('dates set to the middle of a right margin', () => {
	const told = [
		'Built the pricing of all this',
		'Cut the time of that',
		'Led them all to it',
		'Wrote it'
	];
	const entry = (y: number, title: string, from: string, to: string, long: string) => [
		...wordsAt(50, y, title, { bold: true }),
		...lines(50, y + 15, 15, ...told),
		...wordsAt(440 - from.length * 2.5, y, `${from} —`),
		...wordsAt(440 - to.length * 2.5, y + 35, to),
		...wordsAt(440 - long.length * 2.5, y + 59, long)
	];

	it('are of one entry each, however far their ends stand below', () => {
		const page = [
			...entry(100, 'Engineer at A', 'May 2021', 'February 2022', '10 months'),
			...entry(220, 'Developer at B', 'March 2020', 'April 2021', 'a year'),
			...entry(340, 'Trainee at C', 'August 2019', 'February 2020', '7 months')
		];
		expect(read(page).filter((row) => /\d{4}/.test(row))).toEqual([
			'1 May 2021 — February 2022 10 months',
			'1 March 2020 — April 2021 a year',
			'1 August 2019 — February 2020 7 months'
		]);
	});

	it('may begin with how long something was that the page before dates', () => {
		const page = [
			...wordsAt(425, 85, 'a year'),
			...lines(50, 85, 15, 'Ended it'),
			...entry(150, 'Developer at B', 'March 2020', 'April 2021', 'a year'),
			...entry(270, 'Trainee at C', 'August 2019', 'February 2020', '7 months')
		];
		expect(read(page).filter((row) => /\d{4}/.test(row))).toEqual([
			'1 March 2020 — April 2021 a year',
			'1 August 2019 — February 2020 7 months'
		]);
	});
});
