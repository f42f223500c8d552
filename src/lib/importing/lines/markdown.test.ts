import { describe, expect, it } from 'vitest';
import { markdownLines } from './markdown';

describe('headings of Markdown', () => {
	it.each([
		['##Career##', 'Career', 2],
		['## Career ##', 'Career', 2],
		['### Baker, May 2016 - today####', 'Baker, May 2016 - today', 3],
		['# C#', 'C#', 1]
	])('%s', (source, text, heading) => {
		expect(markdownLines(source).lines).toMatchObject([{ text, heading }]);
	});
});

describe('a rule in Markdown', () => {
	it.each(['SKILLS -------------', '==== SKILLS ====', 'SKILLS\n------'])(
		'makes a heading of the words on its line or above it: %s',
		(text) => {
			const { lines } = markdownLines(`${text}\n\n[Rye](https://rye.example)`);
			expect(lines.map((line) => [line.text, line.heading])).toEqual([
				['SKILLS', 2],
				['Rye', null]
			]);
		}
	);

	it.each(['ada@example.org', 'Web: https://ada.example'])('under %s makes none', (text) => {
		expect(markdownLines(`${text}\n=======\n`).lines[0]?.heading).toBeNull();
	});
});

describe('what is for programs', () => {
	it('is no line, and hides no other', () => {
		const { lines } = markdownLines(
			'Rye\n<style>\nb { color: red }\n</style>\nWheat <script>let a</script> and oats\n<style>\nspelt'
		);
		expect(lines.map(({ text, number }) => [number, text])).toEqual([
			[1, 'Rye'],
			[5, 'Wheat and oats'],
			[7, 'spelt']
		]);
	});
});

describe('backticks', () => {
	it('on both ends of a line set its words as code, and open no block', () => {
		const { lines } = markdownLines('```Baking```\n```Selling bread```\n\n## Work\n\n**Baker**\n');
		expect(lines.map(({ heading }) => heading)).toEqual([null, null, 2, null]);
		expect(lines.at(-1)).toMatchObject({ text: 'Baker', bold: true });
	});
});
