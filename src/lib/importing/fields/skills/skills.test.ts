import { describe, expect, it } from 'vitest';
import { fromHtml, fromText } from '../../testing-resumes';

const skills = (lines: string) =>
	fromHtml(`<h1>Demo Ada Example</h1><h2>My Skills</h2>${lines}`).skills?.map(
		({ name, keywords }) => `${name ?? ''}: ${(keywords ?? []).join(', ')}`
	);

describe('skills that are headings each', () => {
	it('with how far they go, under the name of their group', () => {
		expect(
			skills('<h3>Coding Skills</h3><h3>HTML <span>20%</span></h3><h3>Python <span>60%</span></h3>')
		).toEqual(['Coding Skills: HTML, Python']);
	});

	it('right over each other', () => {
		expect(skills('<h4>HTML</h4><h4>CSS</h4><h4>Python</h4>')).toEqual([': HTML, CSS, Python']);
	});

	it('but not over their own lists', () => {
		expect(skills('<h4>Web</h4><p>HTML, CSS</p><h4>Ovens</h4><p>Rye, Wheat</p>')).toEqual([
			'Web: HTML, CSS',
			'Ovens: Rye, Wheat'
		]);
	});
});

describe('skills in rows of cells', () => {
	it('each label of a row names the list beside it', () => {
		const read = fromText(
			'Demo Ada Example\n\nSKILLS\nlanguages\tC, Rust\ttools\tMake, Git\nsystems\tZephyr, Linux\tbuses\tCAN, SPI\n'
		);
		expect(read.skills).toEqual([
			{ name: 'languages', keywords: ['C', 'Rust'] },
			{ name: 'tools', keywords: ['Make', 'Git'] },
			{ name: 'systems', keywords: ['Zephyr', 'Linux'] },
			{ name: 'buses', keywords: ['CAN', 'SPI'] }
		]);
	});

	it('that are items side by side are items', () => {
		const read = fromText('Demo Ada Example\n\nSKILLS\nGo\tRust\tMake\tGit\n');
		expect(read.skills).toEqual([{ keywords: ['Go', 'Rust', 'Make', 'Git'] }]);
	});
});
