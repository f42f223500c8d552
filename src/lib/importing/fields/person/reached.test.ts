import { describe, expect, it } from 'vitest';
import { fromHtml, fromText } from '../../testing-resumes';

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
		['Mexico City CDMX MX', { city: 'Mexico City', region: 'CDMX', countryCode: 'MX' }],
		['Nowhereville, RN BR', { city: 'Nowhereville', region: 'RN' }],
		['Invented str., bld. 7, Moscow, RU, 101000', { city: 'Moscow' }]
	])('is at home in %s', (line, wanted) => {
		expect(basics('ada@example.org', line)?.location).toMatchObject(wanted);
	});

	it('is at a place rather than in various ones', () => {
		expect(basics('Remote', 'ada@example.org', 'Bern, CH')?.location).toMatchObject({
			city: 'Bern'
		});
	});

	it('is an account that is called as the mail is, wherever it stands', () => {
		const { basics: own } = fromText(
			'Demo Ada Example\nada.example@example.org\n\nEXPERIENCE\n\nBaker, Fictional Bread, 2019 – 2021\nBaked for github.com/fictionalbread\n\nPROJECTS\n\nOven, 2020\ngithub.com/adaexample\n'
		);
		expect(own?.profiles).toEqual([
			{ network: 'GitHub', username: 'adaexample', url: 'https://github.com/adaexample' }
		]);
	});

	it('is an address with its letters', () => {
		const { basics: own } = fromHtml(
			'<h1>Demo Zoë Example</h1><p>zoe@example.org <a href="https://linkedin.com/in/zo%C3%AB-example">LinkedIn</a></p>'
		);
		expect(own?.profiles?.[0]?.url).toBe('https://linkedin.com/in/zoë-example');
	});

	it('is told by links and a place alone under a heading about somebody', () => {
		const { basics: own } = fromHtml(
			'<h1>Demo Ada Example</h1><h3>About</h3><p>Bern, CH</p><p><a href="https://github.com/adaexample">adaexample</a></p><p><a href="https://bakers.example/@ada">ada</a></p><p>Baking bread since long ago, and selling it at night.</p>'
		);
		expect(own).toMatchObject({ location: { city: 'Bern' } });
		expect(own?.profiles).toHaveLength(2);
	});
});
