import { items } from './profession';
import type { Random } from './random';

export interface Employer {
	/** Says of itself that there is no such company: "Fictional Rail". */
	readonly name: string;
	readonly domain: string;
}

const notReal = items(
	'Fictional, Invented, Imaginary, Pretend, Made-up, Example, Notional, Hypothetical, Mock, Storybook, Placeholder, Unreal'
);

/** What such a company does, and the names that go with it. */
const trades: readonly (readonly [domain: string, names: string])[] = [
	['FinTech', 'Payments, Wallet, Ledger, Lending'],
	['Banking', 'Bank, Savings Bank, Credit Union'],
	['Insurance', 'Mutual, Insurance, Assurance'],
	['Transport', 'Rail, Trams, Airways, Ferries'],
	['Logistics', 'Freight, Parcels, Warehousing'],
	['Energy', 'Grid, Solar, Wind Power'],
	['Retail', 'Grocers, Outfitters, Department Stores'],
	['E-commerce', 'Marketplace, Bazaar, Cart'],
	['Health', 'Clinics, Health Cloud, Diagnostics'],
	['Education', 'Learning, Courseware, Campus'],
	['Media', 'Broadcasting, Gazette, Streams'],
	['Travel', 'Journeys, Hotels, Holidays'],
	['Telecoms', 'Mobile, Fibre, Telecom'],
	['Manufacturing', 'Motors, Ceramics, Machine Tools'],
	['Food', 'Bakeries, Kitchens, Dairy'],
	['Property', 'Homes, Estates, Lettings'],
	['Public sector', 'City Council, Ministry of Maps'],
	['Software', 'Software, Cloud, Systems, Analytics'],
	['Consulting', 'Consulting, Advisers, Partners'],
	['Games', 'Games, Arcade']
];

const kinds = trades.flatMap(([domain, names]) => items(names).map((name) => ({ domain, name })));

/** One of several hundred employers. */
export function demoEmployer(random: Random): Employer {
	const { domain, name } = random.pick(kinds);
	return { domain, name: `${random.pick(notReal)} ${name}` };
}
