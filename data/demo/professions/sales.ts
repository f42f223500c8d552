import type { Profession } from '../profession';

export const sales: Profession = {
	name: 'Sales',
	share: 2,
	titles: [
		'Sales Intern, Sales Trainee',
		'Sales Development Representative, Junior Sales Executive, Inside Sales Representative',
		'Account Executive, Account Manager, Sales Executive',
		'Senior Account Executive, Key Account Manager, Senior Account Manager',
		'Sales Team Lead, Regional Sales Manager',
		'Sales Director, Head of Sales, VP Sales'
	],
	groups: {
		craft: {
			name: 'Sales',
			skills:
				'B2B sales, Account management, Lead generation, Negotiation, Cold calling, Solution selling, Contract negotiation, Sales forecasting, Upselling, Channel sales'
		},
		tool: {
			name: 'Tools',
			skills:
				'Salesforce|Salesforce CRM, HubSpot, Pipedrive, LinkedIn Sales Navigator, Outreach, Gong, Excel|MS Excel, SAP, ZoomInfo'
		},
		method: {
			name: 'Methods',
			skills:
				'MEDDIC|MEDDPICC, SPIN selling, Challenger Sale, Value selling, Pipeline management, CRM'
		}
	},
	words: {
		market:
			'hospitals, city councils, hotels, freight firms, schools, retailers, utilities, insurers',
		thing:
			'payroll product, fleet contract, energy tariff, booking software, maintenance plan, card terminal'
	},
	focus: 'long accounts, honest forecasts, public tenders, new markets',
	statements: [
		'Sold the {thing} to {count} {market}, {money} in yearly contracts.',
		'Reached {percent} above quota with {method}.',
		'Opened {market} as a new market; it makes {percent} of bookings.',
		'Shortened the sales cycle {days} with {tool} and clear next steps.',
		'Kept {percent} more accounts among {market} over two years by {craft}.',
		'Built a pipeline of {money} by {craft} and {craft2}.',
		'Brought {tool} into daily use; forecast error fell by {percent}.',
		'Won a tender of {money} against {count} bidders.',
		'Raised revenue per account by {percentRange} with {craft}.',
		'Trained {team} new colleagues in {method}.',
		'Made {dozens} first calls a day and booked {count} meetings a week.',
		'Negotiated the {thing} with {market} and raised the margin {score}.'
	],
	projects: [
		['Cold letters', 'A study of {dozens} first letters to {market} and which were answered.']
	],
	certificates: [
		['Salesforce Certified Administrator', 'Salesforce'],
		['Certified Professional Sales Person', 'NASP'],
		['Sales Enablement', 'HubSpot Academy']
	],
	subjects: 'Business Administration, International Trade, Economics, Communication Science'
};
