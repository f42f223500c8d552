import { describe, expect, it } from 'vitest';
import { fromHtml, fromText } from './testing-resumes';
import { nameInTitle } from './fields/person/name';
import { readResume } from './reading-resume';
import { plainTextLines } from './lines/plain-text';
import { defaultVocabulary } from '$lib/vocabulary/vocabulary';

const below = '\n\nEXPERIENCE\nBaker, Fictional Bread, 2019 – 2021\n';
const home = (line: string) =>
	fromText(`Demo Ada Example\nada@example.org\n${line}${below}`).basics?.location;

describe('where somebody lives', () => {
	it('may have its code joined with a dash', () => {
		expect(home('Mumbai-400001')).toMatchObject({ city: 'Mumbai', postalCode: '400001' });
		expect(home('Nagpur, Maharashtra, India - 440034')).toMatchObject({ city: 'Nagpur' });
	});

	it('is a town with its code, and no lane, where its name ends in the letters of one', () => {
		expect(home('Am Hirngespinst 8, 50667 Köln')).toMatchObject({ city: 'Köln' });
	});

	it('may be followed by an aside in brackets', () => {
		expect(home('Denver, CO (willing to relocate)')).toMatchObject({
			city: 'Denver',
			region: 'CO'
		});
	});

	it('is not what the document is called, whatever its spelling', () => {
		const { basics } = fromText(`Curriculam Vitae\nDemo Ada Example\nada@example.org${below}`);
		expect(basics).toMatchObject({ name: 'Demo Ada Example' });
		expect(basics?.location).toBeUndefined();
	});

	it('is not a headline below the addresses', () => {
		const { basics } = fromHtml(
			'<p>Demo Ada Example</p><p>ada@example.org</p><p><b>Ovens Unlimited</b></p><h2>Experience</h2><p>Baker, Fictional Bread, 2019 – 2021</p>'
		);
		expect(basics?.location).toBeUndefined();
	});
});

describe('where a person lives', () => {
	const home = (line: string) =>
		fromText(
			`Demo Ada Example\n${line}\nada@example.org\n\nEXPERIENCE\n\nBaker, Fictional Bread, 2019 - 2020\n`
		).basics?.location;

	it.each([
		['Nowherion, ZH, CH', ['Nowherion', 'ZH', 'CH']],
		['Nowherion, Canada, BC', ['Nowherion', 'BC', 'Canada']],
		['Inventedstr. 12, Munich, 80000, Germany, DE', ['Munich', undefined, 'Germany']]
	])(
		'may have a code for a part of its country, or for the country it names: %s',
		(line, place) => {
			const { city, region, countryCode } = home(line) ?? {};
			expect([city, region, countryCode]).toEqual(place);
		}
	);

	it('may stand below a label for a code and a town', () => {
		const { basics } = fromHtml(
			'<h1>Demo Ada Example</h1><h2>Contact</h2><ul><li>Email</li><li>ada@example.org</li></ul><p>Location</p><ul><li>Postal Code &amp; City</li><li>80000 Munich</li></ul><h2>Experience</h2><p>Baker, Fictional Bread, 2019 – 2021</p>'
		);
		expect(basics?.location).toMatchObject({ city: 'Munich', postalCode: '80000' });
	});
});

describe('a name', () => {
	it('is not the program that wrote the file', () => {
		expect(nameInTitle('Microsoft Word - resume.doc')).toBeNull();
		expect(nameInTitle('Microsoft Word - Ada Example')).toBe('Ada Example');
	});

	it('may stand on two lines in large letters', () => {
		const source = plainTextLines(`Ada\nExample\nada@example.org${below}`);
		const lines = source.lines.map((line, i) => (i < 2 ? { ...line, size: 2 } : line));
		const { profile } = readResume({ ...source, lines }, defaultVocabulary());
		expect(profile.basics?.name).toBe('Ada Example');
	});

	it('may stand in two headings', () => {
		const read = fromHtml(
			'<h1>Ada</h1><h1>Example</h1><p>Bern, Switzerland</p><h2>Skills</h2><p>Go</p>'
		);
		expect(read.basics?.name).toBe('Ada Example');
	});
});

describe('a name that is a word for a post', () => {
	it('is one where an address is made of it', () => {
		expect(fromText(`Dean Pretend\nbread@deanpretend.com${below}`).basics?.name).toBe(
			'Dean Pretend'
		);
	});
});

describe('a number to call', () => {
	it('is the one with its country, and no code of a town before it', () => {
		const { basics } = fromText(
			`Demo Ada Example\nNowhere 1731783685\nPhone numbers: +44 7700 900 123${below}`
		);
		expect(basics?.phone).toBe('+44 7700 900 123');
	});
});
