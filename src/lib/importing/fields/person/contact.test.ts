import { describe, expect, it } from 'vitest';
import { fromHtml, fromMarkdown, fromText } from '../../testing-resumes';

const work = '\n\nWORK\nBaker, Fictional Bread, 2019 – 2021\n';
const basics = (lines: string) => fromText(`Demo Ada Example\n${lines}${work}`).basics;

describe('an address as on an envelope', () => {
	const mail = 'ada@example.com';

	it('has the town behind its code, between street and country', () => {
		expect(basics(`Nullvej 12\n8000 Nulby C\nDenmark\n${mail}`)?.location).toEqual({
			address: 'Nullvej 12, 8000 Nulby C, Denmark',
			city: 'Nulby C',
			countryCode: 'Denmark',
			postalCode: '8000'
		});
	});

	it.each([
		['below a street', `Nullvej 12\n8000 Nulby\n${mail}`],
		['above a country', `${mail}\n8000 Nulby\nDenmark`]
	])('%s', (_, lines) => {
		expect(basics(lines)?.location).toMatchObject({ city: 'Nulby', postalCode: '8000' });
	});

	it('is none where a number and a name stand alone', () => {
		expect(basics(`${mail}\n8000 Followers\n`)?.location).toBeUndefined();
	});
});

describe('where somebody lives', () => {
	it.each([
		['Bangkok Thailand 10250', { city: 'Bangkok', countryCode: 'Thailand', postalCode: '10250' }],
		['Nowhere MA USA', { city: 'Nowhere', region: 'MA', countryCode: 'USA' }],
		['[Dourados/MS/Brasil]', { city: 'Dourados', region: 'MS', countryCode: 'Brasil' }],
		['Porto Alegre - RS', { city: 'Porto Alegre', region: 'RS' }],
		['Nulldorf, Rheinland-Pfalz', { city: 'Nulldorf', region: 'Rheinland-Pfalz' }],
		['Nowhere, Lower Nulland, NL', { city: 'Nowhere', region: 'Lower Nulland', countryCode: 'NL' }],
		[
			'ul. Nullowska 7/24, Kraków, 30-001, Lower Nulland, PL',
			{
				address: 'ul. Nullowska 7/24, Kraków, 30-001, Lower Nulland, PL',
				city: 'Kraków',
				region: 'Lower Nulland',
				countryCode: 'PL',
				postalCode: '30-001'
			}
		],
		[
			'14 N Invented Blvd., WI 53200, Nowhere Bay (US), Nulland',
			{
				address: '14 N Invented Blvd., WI 53200, Nowhere Bay (US), Nulland',
				city: 'Nowhere Bay',
				region: 'Nulland',
				countryCode: 'US',
				postalCode: '53200'
			}
		],
		['Bern, CH', { city: 'Bern', countryCode: 'CH' }],
		['Bern CH', { city: 'Bern', countryCode: 'CH' }],
		['Nowhere (Belgium),', { city: 'Nowhere', countryCode: 'Belgium' }],
		['Brisbane (AU), QLD', { city: 'Brisbane', region: 'QLD', countryCode: 'AU' }],
		['Brisbane QLD AU', { city: 'Brisbane', region: 'QLD', countryCode: 'AU' }],
		[
			'8001 Zürich Nulland Switzerland',
			{ city: 'Zürich', region: 'Nulland', countryCode: 'Switzerland', postalCode: '8001' }
		],
		[
			'Invented Road, 80301, Boulder (US), CO',
			{ city: 'Boulder', region: 'CO', countryCode: 'US', postalCode: '80301' }
		],
		[
			'14 Invented Dr. Nowhere, VT 05001',
			{
				address: '14 Invented Dr. Nowhere, VT 05001',
				city: 'Nowhere',
				region: 'VT',
				postalCode: '05001'
			}
		],
		[
			'14 Invented St, Chicago, IL 60601, Illinois, US',
			{
				address: '14 Invented St, Chicago, IL 60601, Illinois, US',
				city: 'Chicago',
				region: 'Illinois',
				countryCode: 'US',
				postalCode: '60601'
			}
		],
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

	it('in the cells of a row', () => {
		const { basics } = fromHtml(
			'<h1>Demo Ada Example</h1><table><tr><td>Invented Road,</td><td>80301,</td><td>Boulder</td><td>(US),</td><td>CO</td></tr></table><p>ada@example.org</p><h2>Work</h2><p>Baker, Fictional Bread, 2019</p>'
		);
		expect(basics?.location).toMatchObject({ city: 'Boulder', region: 'CO', countryCode: 'US' });
	});

	it('under labels, a part each', () => {
		const form =
			'<h2>Contact</h2><ul><li>Address</li><li>12 Invented Lane</li><li>Postal Code &amp; City</li><li>05401 Nowhere</li><li>Region</li><li>MA</li></ul>';
		expect(fromHtml(`<h1>Demo Ada Example</h1>${form}`).basics?.location).toMatchObject({
			city: 'Nowhere',
			region: 'MA',
			postalCode: '05401'
		});
		const hidden = form.replace('12 Invented Lane', 'Upon request');
		const { location } = fromHtml(`<h1>Demo Ada Example</h1>${hidden}`).basics ?? {};
		expect(location).toMatchObject({ city: 'Nowhere', region: 'MA' });
		expect(location?.address).toBeUndefined();
	});

	it('is the town on the line below its country', () => {
		expect(basics('ada@example.org\nUnited States\nDenver, CO US')?.location).toMatchObject({
			city: 'Denver',
			region: 'CO'
		});
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

	it('is what is written, and not what is scrambled under it', () => {
		const { basics } = fromHtml(
			'<h1>Demo Ada Example</h1><p><a href="tel:99887766554"></a><a href="tel:99887766554">1-617-555-0187</a></p><p><a href="mailto:nqn@rknzcyr.bet">ada@example.org</a></p><h2>Work</h2><p>Baker, Fictional Bread, 2019</p>'
		);
		expect(basics).toMatchObject({ email: 'ada@example.org', phone: '1-617-555-0187' });
	});

	it('may be told under the trade, or under a profile', () => {
		for (const heading of ['Bread Designer', 'About']) {
			const { basics } = fromHtml(
				`<h1>Demo Ada Example</h1><h2>${heading}</h2><h6>Bern CH</h6><h6>ada@example.org</h6><h6>+41 31 555 01 53</h6><h6><a href="https://github.com/demo-ada">demo-ada</a></h6><h2>Work</h2><p>Baker, Fictional Bread, 2019</p>`
			);
			expect(basics).toMatchObject({
				email: 'ada@example.org',
				phone: '+41 31 555 01 53',
				location: { city: 'Bern' },
				profiles: [{ network: 'GitHub', username: 'demo-ada' }]
			});
		}
	});

	it('may be told in a block further down', () => {
		const { basics } = fromText(
			'Demo Ada Example\n\nWORK\nBaker, Fictional Bread, 2019 – 2021\n- Baked bread\n\nSKILLS\nRye\n\nINTERESTS\nChess\n\n15 Invented Circle, Nowhere, KS 66002\n617-555-0187\nada@example.org\n\nOvens\nDough\nYeast\nSalt\nWater\nFlour\nSugar\n'
		);
		expect(basics).toMatchObject({
			email: 'ada@example.org',
			phone: '617-555-0187',
			location: { city: 'Nowhere', region: 'KS' }
		});
	});

	it('may be told under "Location", skills set beside it', () => {
		const profile = fromHtml(
			'<h1>Demo Ada Example</h1><h2>Contact</h2><p>ada@example.org</p><h2>Location</h2><p>05401 Nowhere, Vermont</p><p>Languages: Python, Java, Go</p><h2>Work</h2><p>Baker, Fictional Bread, 2019</p>'
		);
		expect(profile.basics?.location).toMatchObject({ city: 'Nowhere', region: 'Vermont' });
		expect(profile.skills?.flatMap(({ keywords }) => keywords ?? [])).toEqual([
			'Python',
			'Java',
			'Go'
		]);
	});

	it('takes no map for a site', () => {
		const { basics } = fromHtml(
			'<h1>Demo Ada Example</h1><p><a href="https://www.google.com/maps?q=Bern">Bern, Switzerland</a></p><p><a href="https://ada.example.com">ada.example.com</a></p><h2>Work</h2><p>Baker, Fictional Bread, 2019</p>'
		);
		expect(basics?.url).toBe('https://ada.example.com');
		expect(basics?.location).toMatchObject({ city: 'Bern' });
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
		['M. Ada Example', 'M. Ada Example'],
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

describe('"Web"', () => {
	it('heads skills where nobody is reached below it', () => {
		const profile = fromHtml(
			'<h1>Demo Ada Example</h1><p>ada@example.org</p><h2>Web</h2><p>HTML</p><p>CSS</p><p>JavaScript</p><h2>Work</h2><p>Baker, Fictional Bread, 2019</p>'
		);
		expect(profile.skills?.flatMap(({ keywords }) => keywords ?? [])).toEqual([
			'HTML',
			'CSS',
			'JavaScript'
		]);
	});
});
