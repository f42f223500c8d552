import { describe, expect, it } from 'vitest';
import { fromText } from '../testing-resumes';

const basics = (...lines: readonly string[]) =>
	fromText(
		`Demo Ada Example\n${lines.join('\n')}\n\nEXPERIENCE\n\nBaker, Fictional Bread, 2019 – 2021\n`
	).basics;

describe('how somebody is reached', () => {
	it('is a host that stands alone, whatever it ends in', () => {
		expect(basics('ada@example.org', 'ada.example.sh')?.url).toBe('ada.example.sh');
		expect(basics('ada@example.org', 'notes.html')?.url).toBeUndefined();
	});

	it('is the whole site rather than a page of another', () => {
		expect(
			basics('https://wiki.example.com/page/Bread', 'ada@example.org', 'https://ada.example/')?.url
		).toBe('https://ada.example/');
	});

	it('is an account of a small network', () => {
		expect(basics('ada@example.org', 'https://bakers.example/@ada')?.profiles).toEqual([
			{ network: 'Mastodon', username: 'ada', url: 'https://bakers.example/@ada' }
		]);
	});

	it('is a name that is set twice', () => {
		const { basics: own } = fromText('Demo Ada Example Demo Ada Example\nada@example.org\n');
		expect(own?.name).toBe('Demo Ada Example');
	});

	it.each([
		['Krakow, Lower Region PL', { city: 'Krakow', region: 'Lower Region' }],
		['Nowhereville, RN BR', { city: 'Nowhereville', region: 'RN' }],
		['Invented str., bld. 7, Moscow, RU, 101000', { city: 'Moscow' }]
	])('is at home in %s', (line, wanted) => {
		expect(basics('ada@example.org', line)?.location).toMatchObject(wanted);
	});
});
