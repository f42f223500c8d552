import { describe, expect, it } from 'vitest';
import { fromHtml, fromMarkdown, fromText } from '../testing-resumes';

const work = '\n\nWORK\nBaker, Fictional Bread, 2019 – 2021\n';
const basics = (lines: string) => fromText(`Demo Ada Example\n${lines}${work}`).basics;

describe('where somebody lives', () => {
	it.each([
		['Bangkok Thailand 10250', { city: 'Bangkok', countryCode: 'Thailand', postalCode: '10250' }],
		['Nowhere MA USA', { city: 'Nowhere', region: 'MA', countryCode: 'USA' }],
		['[Dourados/MS/Brasil]', { city: 'Dourados', region: 'MS', countryCode: 'Brasil' }],
		['Porto Alegre - RS', { city: 'Porto Alegre', region: 'RS' }],
		['Bern, CH', { city: 'Bern', countryCode: 'CH' }],
		[
			'1717 Invented Avenue, Portland, OR 97201 – 617 555 0196',
			{
				address: '1717 Invented Avenue, Portland, OR 97201',
				city: 'Portland',
				region: 'OR',
				postalCode: '97201'
			}
		]
	])('%s', (line, location) => {
		expect(basics(line)?.location).toEqual(location);
	});
});

describe('how somebody is reached', () => {
	it('takes no postal code and no book for a number', () => {
		expect(basics('4 Invented Drive, Bern MA 02139 -- (323) 555-0153')?.phone).toBe(
			'(323) 555-0153'
		);
		expect(
			fromText(`Demo Ada Example${work}\nPUBLICATIONS\nRye, ISBN 9780000000002`).basics?.phone
		).toBe(undefined);
	});

	it('takes no file beside the page for a site', () => {
		const profile = fromHtml(
			'<h1>Demo Ada Example</h1><p><a href="contact.html">Contact</a> <a href="ada-cv.pdf">PDF</a> <a href="ada.example.com">Site</a></p><h2>Work</h2><p>Baker, Fictional Bread, 2019</p>'
		);
		expect(profile.basics?.url).toBe('ada.example.com');
	});

	it('takes none of those who speak for the person', () => {
		const profile = fromMarkdown(
			'# Lebenslauf\n\n## Personalien\n\nDemo Ada Example\n\n## Berufserfahrung\n\nBäckerin, Erfundene Mühle, 2019\n\n## Referenzen\n\nDemo Bert Sample\nbert@example.org\n+44 20 7946 0188\n'
		);
		expect(profile.basics?.name).toBe('Demo Ada Example');
		expect(profile.basics?.email).toBeUndefined();
		expect(profile.basics?.phone).toBeUndefined();
	});
});

describe('letters behind a name', () => {
	it.each([
		['Ada Example, RN, BSN', 'Ada Example'],
		['Ada Example, FRSA MCIPD', 'Ada Example'],
		['Ada Example CEng MIChemE', 'Ada Example'],
		['Ada Example III', 'Ada Example III'],
		['Example, Ada', 'Ada Example'],
		['EXAMPLE NOWHERE, ADA', 'ADA EXAMPLE NOWHERE']
	])('%s', (line, name) => {
		expect(fromText(`${line}\nada@example.org${work}`).basics?.name).toBe(name);
	});
});

describe('a label on the line above what it says', () => {
	it('tells address and number from what looks like them', () => {
		const profile = fromMarkdown(
			'# Demo Ada Example\n\n## Personal Information\n\nNational ID\n:   11.077.733-J\n\nAddress\n:   C/ Inventada, 8, 33013 Oviedo\n\nPhone number\n:   555 0153\n\n## Work\n\nBaker, Fictional Bread, 2019\n'
		);
		expect(profile.basics?.location).toMatchObject({ city: 'Oviedo', postalCode: '33013' });
		expect(profile.basics?.phone).toBe('555 0153');
	});

	it('is no place itself where it heads what follows', () => {
		expect(basics('\n\nBiographical\n\nemail: ada@example.org')?.location).toBeUndefined();
	});
});
